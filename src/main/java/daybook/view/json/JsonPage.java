package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object that a command prints: its fields, and a line break after it. */
final class JsonPage {

    /** The fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private JsonPage() {}

    /**
     * Writes a document.
     *
     * @param out stays open
     * @param format its name and version, such as {@code daybook.verify/1}
     */
    static void write(OutputStream out, String format, Fields fields) throws IOException {
        line(out, json -> {
            json.writeStringField("format", format);
            fields.write(json);
        });
    }

    /**
     * Writes an object that is no document of its own, such as a record that was just saved.
     *
     * @param out stays open
     */
    static void line(OutputStream out, Fields fields) throws IOException {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes a field that is a number or null. */
    static void number(JsonGenerator json, String name, @Nullable Long number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }

    /** Writes a field that is a list of texts. */
    static void list(JsonGenerator json, String name, List<String> items) throws IOException {
        json.writeArrayFieldStart(name);
        for (String item : items) {
            json.writeString(item);
        }
        json.writeEndArray();
    }
}
