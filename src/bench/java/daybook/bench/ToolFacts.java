package daybook.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a tool is.
 *
 * @param version what it says of itself; empty where it is not installed
 */
record ToolFacts(String id, String name, String version) {

    boolean isInstalled() {
        return !version.isEmpty();
    }

    /** The version's number alone: the first word that begins with a digit. */
    String number() {
        for (String word : version.replace(",", " ").split(" ", -1)) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                return word;
            }
        }
        return version;
    }

    Map<String, Object> toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("name", name);
        map.put("version", version);
        return map;
    }

    static ToolFacts fromJson(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new ToolFacts((String) map.get("id"), (String) map.get("name"), (String) map.get("version"));
    }
}
