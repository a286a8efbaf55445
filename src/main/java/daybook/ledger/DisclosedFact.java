package daybook.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A disclosure read back.
 *
 * @param name the fact's name
 * @param value a {@code String}, a list of strings, a {@code Boolean} or a {@code Long}
 */
public record DisclosedFact(String name, Object value) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads a disclosure's array.
     *
     * @throws MalformedLineException if it is not an array of a salt, a name and a value of those forms
     */
    public static DisclosedFact parse(Disclosure disclosure) {
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
