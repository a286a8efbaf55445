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

    /** Made when it is needed: most logs have no fact that takes it. */
    private static final class Json {

        private static final JsonFactory FACTORY = new JsonFactory();
    }

    private static final int SALT = 22;

    /**
     * Reads a disclosure's array.
     *
     * @throws MalformedLineException if it is not an array of a salt, a name and a value of those forms
     */
    public static DisclosedFact parse(Disclosure disclosure) {
        DisclosedFact plain = plain(new PlainJson(disclosure.json()));
        return plain == null ? parseJson(disclosure) : plain;
    }

    private static @Nullable DisclosedFact plain(PlainJson in) {
        String salt = in.skip('[') ? in.text() : null;
        if (salt == null || salt.length() != SALT || !in.skip(',')) {
            return null;
        }
        String name = in.text();
        Object value = name != null && in.skip(',') ? in.value() : null;
        return name != null && value != null && in.skip(']') && in.isEnd() ? new DisclosedFact(name, value) : null;
    }

    private static DisclosedFact parseJson(Disclosure disclosure) {
        try (JsonParser in = Json.FACTORY.createParser(disclosure.json())) {
            require(in.nextToken() == JsonToken.START_ARRAY);
            require(in.nextToken() == JsonToken.VALUE_STRING && in.getText().length() == SALT);
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
