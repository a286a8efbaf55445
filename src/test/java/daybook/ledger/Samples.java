package daybook.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as records must have them. */
final class Samples {

    private Samples() {}

    static Map<String, Object> genesis() {
        return new LinkedHashMap<>(Map.of("program", "daybook test", "zone", "Europe/London", "date_order", "dmy"));
    }

    static Map<String, Object> entry(String description) {
        return new LinkedHashMap<>(Map.of(
                "type", "note",
                "occurred_precision", "unknown",
                "occurred_zone", "Europe/London",
                "description", description));
    }

    static Map<String, Object> of(String name, Object value) {
        return new LinkedHashMap<>(Map.of(name, value));
    }
}
