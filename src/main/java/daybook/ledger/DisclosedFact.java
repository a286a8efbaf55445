package daybook.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure read back.
 *
 * @param name the fact's name
 * @param value a {@code String}, a list of strings, a {@code Boolean} or a {@code Long}
 */
public record DisclosedFact(String name, Object value) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Where the name begins, behind the salt of 22 characters. */
    private static final int NAME_AT = "[\"1234567890123456789012\",\"".length();

    /**
     * Reads a disclosure's array.
     *
     * @throws MalformedLineException if it is not an array of a salt, a name and a value of those forms
     */
    public static DisclosedFact parse(Disclosure disclosure) {
        DisclosedFact simple = simple(disclosure.json());
        return simple == null ? parseJson(disclosure) : simple;
    }

    /** Reads what most facts are, a text or a word without anything escaped, without a parser; null for whatever else. */
    private static @Nullable DisclosedFact simple(String json) {
        int name = NAME_AT;
        int nameEnd = json.length() < NAME_AT ? -1 : json.indexOf('"', name);
        int value = nameEnd + 2;
        int end = json.length() - 1;
        if (nameEnd < 0
                || value >= end
                || !json.startsWith("[\"")
                || !json.startsWith("\",\"", NAME_AT - 3)
                || json.indexOf('"', 2) != NAME_AT - 3
                || json.charAt(nameEnd + 1) != ','
                || json.charAt(end) != ']'
                || json.indexOf('\\') >= 0) {
            return null;
        }
        if (json.charAt(value) == '"' && json.indexOf('"', value + 1) == end - 1 && isPlain(json)) {
            return new DisclosedFact(json.substring(name, nameEnd), json.substring(value + 1, end - 1));
        }
        return null;
    }

    /** Whether no control character is there, which JSON does not have in a text. */
    private static boolean isPlain(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static DisclosedFact parseJson(Disclosure disclosure) {
        try (JsonParser in = JSON.createParser(disclosure.json())) {
            require(in.nextToken() == JsonToken.START_ARRAY);
            require(in.nextToken() == JsonToken.VALUE_STRING && in.getText().length() == 22);
            require(in.nextToken() == JsonToken.VALUE_STRING);
            String name = in.getText();
            Object value = FactValues.read(in);
            require(in.nextToken() == JsonToken.END_ARRAY && in.nextToken() == null);
            return new DisclosedFact(name, value);
        } catch (IOException e) {
            throw new MalformedLineException("a disclosure is not JSON");
        }
    }

    private static void require(boolean good) {
        if (!good) {
            throw new MalformedLineException("a disclosure is not an array of salt, name and value");
        }
    }
}
