package daybook.exchange.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a JSON text, held in memory: an entry's object and what is in it. */
public sealed interface JsonValue {

    /** The literal null. */
    record Null() implements JsonValue {}

    /** True or false. */
    record Flag(boolean value) implements JsonValue {}

    /** A number, as it was written: nothing is rounded. */
    record Digits(String digits) implements JsonValue {}

    /** A string, its escapes resolved. */
    record Text(String value) implements JsonValue {}

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {}

    /**
     * An object.
     *
     * @param values in the order in which they were written; of a name that is there twice, the first
     * @param repeated the first name that is there twice, or null
     */
    record Fields(Map<String, JsonValue> values, @Nullable String repeated) implements JsonValue {}

    /** What it is called in a message. */
    default String called() {
        if (this instanceof Null) {
            return "null";
        } else if (this instanceof Flag) {
            return "true or false";
        } else if (this instanceof Digits) {
            return "a number";
        } else if (this instanceof Text) {
            return "text";
        }
        return this instanceof Items ? "a list" : "an object";
    }

    /** What a message shows of it: a plain value itself, nothing of a list or an object. */
    default String shown() {
        if (this instanceof Text text) {
            return text.value();
        } else if (this instanceof Digits number) {
            return number.digits();
        } else if (this instanceof Flag flag) {
            return String.valueOf(flag.value());
        }
        return this instanceof Null ? "null" : "";
    }
}
