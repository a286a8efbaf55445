package daybook.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code bag-info.txt} says (RFC 8493, section 2.2.2): a label, a colon and a value, which may go on in lines that begin with a blank. */
final class BagLabels {

    private final Map<String, List<String>> values = new HashMap<>();

    BagLabels(String text) {
        String label = "";
        for (String line : text.lines().toList()) {
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            int colon = line.indexOf(':');
            if (goesOn && !label.isEmpty()) {
                List<String> before = values(label);
                before.set(before.size() - 1, before.get(before.size() - 1) + " " + line.strip());
            } else if (colon > 0) {
                label = line.substring(0, colon).strip();
                values(label).add(line.substring(colon + 1).strip());
            }
        }
    }

    private List<String> values(String label) {
        return values.computeIfAbsent(label, none -> new ArrayList<>());
    }

    /** All values of a label, in their order. */
    List<String> all(String label) {
        return List.copyOf(values.getOrDefault(label, List.of()));
    }

    /** The first value of a label; empty when there is none. */
    String value(String label) {
        List<String> all = all(label);
        return all.isEmpty() ? "" : all.get(0);
    }
}
