package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;

/** The output of JSON by commands: exact, and with nothing in it that a terminal might obey. */
public final class JsonOutput {

    private JsonOutput() {}

    /** Returns a generator whose closing leaves the stream open. */
    public static JsonGenerator to(OutputStream out) throws IOException {
        return JsonFormat.writing("", VisibleJson.to(out));
    }

    /** Returns JSON that was put together by hand, with its characters that cannot be seen as escapes. */
    public static String visible(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) >= 0x7F) {
                return escaped(json);
            }
        }
        return json;
    }

    private static String escaped(String json) {
        StringWriter text = new StringWriter(json.length() + 64);
        try (VisibleJson writer = new VisibleJson(text)) {
            writer.write(json);
        } catch (IOException e) {
            throw new IllegalStateException("memory is written without errors", e);
        }
        return text.toString();
    }
}
