package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value from a parser into memory. How much one value may take is bounded: no file has an entry of more text or more items
 * than that, other than to use up memory.
 */
final class JsonValues {

    /** Far more names and values than an entry has, its amendments and evidence included. */
    private static final int MOST_VALUES = 200_000;

    /** In characters: some of the longest texts that one fact may hold. */
    private static final long MOST_TEXT = 32_000_000;

    private final JsonParser parser;
    private int values;
    private long text;

    /** Reads one entry's worth of values. */
    JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The value that begins at the parser's current token; leaves the parser at its last token.
     *
     * @throws StreamConstraintsException when it is too large, together with what this has read before
     */
    JsonValue read() throws IOException {
        return value(parser.currentToken());
    }

    private JsonValue value(@Nullable JsonToken token) throws IOException {
        count(1, 0);
        if (token == null) {
            throw new IllegalStateException("no value to read");
        }
        return switch (token) {
            case VALUE_NULL -> new JsonValue.Null();
            case VALUE_TRUE -> new JsonValue.Flag(true);
            case VALUE_FALSE -> new JsonValue.Flag(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(parser.getText());
            case VALUE_STRING -> text();
            case START_ARRAY -> items();
            case START_OBJECT -> fields();
            default -> throw new IllegalStateException("not the beginning of a value: " + token);
        };
    }

    private JsonValue text() throws IOException {
        String string = parser.getText();
        count(0, string.length());
        return new JsonValue.Text(string);
    }

    private JsonValue items() throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser.currentToken()));
        }
        return new JsonValue.Items(items);
    }

    private JsonValue fields() throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        String repeated = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = name();
            JsonValue value = value(parser.nextToken());
            if (fields.putIfAbsent(name, value) != null && repeated == null) {
                repeated = name;
            }
        }
        return new JsonValue.Fields(fields, repeated);
    }

    /** The name of the field at which the parser stands. */
    String name() throws IOException {
        String name = parser.currentName();
        if (name == null) {
            throw new IllegalStateException("not at a field");
        }
        count(0, name.length());
        return name;
    }

    private void count(int moreValues, int moreText) throws StreamConstraintsException {
        values += moreValues;
        text += moreText;
        if (values > MOST_VALUES || text > MOST_TEXT) {
            throw new StreamConstraintsException(
                    "an entry holds more than " + MOST_VALUES + " values or " + MOST_TEXT + " characters",
                    parser.currentLocation());
        }
    }
}
