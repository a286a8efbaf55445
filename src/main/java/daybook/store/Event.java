package daybook.store;

import daybook.ledger.RecordKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that is not an entry: what was corrected, attached, imported, set, put aside or checked.
 *
 * @param id its number in the chain
 * @param ref the record that it is about, or null
 * @param recordedAt when it was written down, to the millisecond
 * @param recordedZone the zone of the machine that wrote it down
 * @param facts its facts by name: text, lists of text, true or false, whole numbers ({@code Long})
 */
public record Event(
        long id,
        RecordKind kind,
        @Nullable Long ref,
        Instant recordedAt,
        ZoneId recordedZone,
        Map<String, Object> facts) {

    /** Who wrote it down, in every kind of event. */
    public static final String RECORDED_BY = "recorded_by";

    /** Why, in corrections and dismissals. */
    public static final String REASON = "reason";

    /** In a setting: the name of what is set. */
    public static final String SETTING_NAME = "name";

    /** In a setting: its value; missing when daybook's default is to hold again. */
    public static final String SETTING_VALUE = "value";

    /** A fact that is text; null when it is not there. */
    public @Nullable String text(String name) {
        return facts.get(name) instanceof String text ? text : null;
    }

    /** A fact that is a number; zero when it is not there. */
    public long number(String name) {
        return facts.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** A fact that is a list; empty when it is not there. */
    public List<String> list(String name) {
        if (!(facts.get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(String.class::cast).toList();
    }
}
