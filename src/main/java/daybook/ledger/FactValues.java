package daybook.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import daybook.log.FactCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The forms that the value of a fact can have in JSON: text, a list of texts, true or false, a whole number. */
public final class FactValues {

    private FactValues() {}

    /**
     * Writes a value.
     *
     * @param name the fact's name, for the message
     * @throws daybook.log.DaybookException.Usage for a text with half a character, which has no bytes in UTF-8 and would be replaced
     */
    public static void write(StringBuilder out, String name, Object value) {
        if (value instanceof String text) {
            FactCheck.whole(name, text);
            JsonText.string(out, text);
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                FactCheck.whole(name, (String) item);
            }
            JsonText.list(out, list);
        } else if (value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no fact has a " + value.getClass());
        }
    }

    /**
     * Reads the next value as a {@code String}, a list of strings, a {@code Boolean} or a {@code Long}.
     *
     * @throws MalformedLineException for any other form
     */
    public static Object read(JsonParser in) throws IOException {
        JsonToken token = in.nextToken();
        if (token == null) {
            throw new MalformedLineException("a fact has no value");
        }
        return switch (token) {
            case VALUE_STRING -> in.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> in.getLongValue();
            case START_ARRAY -> list(in);
            default -> throw new MalformedLineException("the value of a fact has a form that no fact has");
        };
    }

    private static List<String> list(JsonParser in) throws IOException {
        List<String> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw new MalformedLineException("the list of a fact has something that is not text");
            }
            items.add(in.getText());
        }
        return items;
    }
}
