package daybook.exchange.json;

import daybook.exchange.Repeats;
import daybook.exchange.RowDigest;
import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/**
 * Recognises an entry's object when it comes again, however it is laid out: with other white space, other escapes, its fields in
 * another order, or null written for what was left out. Every value is hashed with its type and length before it, so that no two
 * different objects give the same bytes. Objects of one file that say the same are numbered.
 */
final class JsonDigest {

    private final MessageDigest sha256 = Sha256.digest();
    private final Repeats repeats = new Repeats();

    /** What {@link RowDigest} makes of SHA-256 over these fields. */
    String of(Map<String, JsonValue> fields) {
        fields(fields);
        byte[] digest = sha256.digest();
        int earlier = repeats.countAndAdd(digest);
        if (earlier > 0) {
            begin('#', earlier);
            fields(fields);
            digest = sha256.digest();
        }
        return RowDigest.of(digest);
    }

    private void fields(Map<String, JsonValue> fields) {
        Map<String, JsonValue> sorted = new TreeMap<>(fields);
        sorted.values().removeIf(value -> value instanceof JsonValue.Null);
        begin('o', sorted.size());
        for (Map.Entry<String, JsonValue> field : sorted.entrySet()) {
            string('k', field.getKey());
            value(field.getValue());
        }
    }

    private void value(JsonValue value) {
        if (value instanceof JsonValue.Fields object) {
            fields(object.values());
        } else if (value instanceof JsonValue.Items list) {
            begin('a', list.values().size());
            for (JsonValue item : list.values()) {
                value(item);
            }
        } else if (value instanceof JsonValue.Text text) {
            string('t', text.value());
        } else {
            string(value instanceof JsonValue.Digits ? 'n' : 'w', value.shown());
        }
    }

    private void string(char type, String text) {
        // Texts with half a character, which UTF-8 cannot tell apart, were refused before it comes to this.
        begin(type, text.length());
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(char type, int length) {
        sha256.update((byte) type);
        sha256.update(Integer.toString(length).getBytes(StandardCharsets.US_ASCII));
        sha256.update((byte) ':');
    }
}
