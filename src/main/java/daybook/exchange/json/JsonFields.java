package daybook.exchange.json;

import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one object, all of them known by name and none there twice. A field that is null is as good as left out. */
final class JsonFields {

    private final String prefix;
    private final Map<String, JsonValue> values;

    /**
     * Checks the names.
     *
     * @param prefix what messages put before a field's name, such as {@code occurred.}; empty for the entry itself
     * @param what what the object is, for messages
     * @param known the names that it may have
     */
    JsonFields(String prefix, String what, JsonValue.Fields object, List<String> known) throws JsonRefusal {
        this.prefix = prefix;
        this.values = object.values();
        if (object.repeated() != null) {
            throw new JsonRefusal(prefix + object.repeated(), "", "This field is there twice.");
        }
        for (Map.Entry<String, JsonValue> field : values.entrySet()) {
            String name = field.getKey();
            if (!known.contains(name)) {
                throw JsonRefusal.of(
                        prefix + name, field.getValue().shown(), FactCheck.unknown("field of " + what, name, known));
            }
        }
    }

    /** The value of a field, or null when it is left out or null. */
    @Nullable
    JsonValue value(String name) {
        JsonValue value = values.get(name);
        return value instanceof JsonValue.Null ? null : value;
    }

    /** The value of a field that is well-formed text, or null when it is left out or null. */
    @Nullable
    String text(String name, Fact fact) throws JsonRefusal {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.Text text)) {
            throw JsonRefusal.wrong(prefix + name, value, "text");
        }
        try {
            FactCheck.read(fact, text.value());
            return text.value();
        } catch (DaybookException.Usage usage) {
            throw JsonRefusal.of(prefix + name, text.value(), usage);
        }
    }

    /** All of them. */
    Map<String, JsonValue> all() {
        return values;
    }
}
