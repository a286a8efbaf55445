package daybook.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How large the entries are in a tool's files.
 *
 * @param tool a tool, or {@link #JSON} for daybook's own export as lines of JSON
 */
record Stored(int entries, String tool, long bytes) {

    static final String JSON = "json";

    double each() {
        return (double) bytes / entries;
    }

    Map<String, Object> toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("entries", (long) entries);
        map.put("tool", tool);
        map.put("bytes", bytes);
        return map;
    }

    static Stored fromJson(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new Stored((int) Numbers.number(map.get("entries")), (String) map.get("tool"), (long)
                Numbers.number(map.get("bytes")));
    }
}
