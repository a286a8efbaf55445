package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.log.Entry;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Instant;

/**
 * An export as one JSON document, format {@code daybook.export/1}: UTF-8, one entry a line, headed by the log it comes from, the
 * state of its chain, and the names of the facts left out.
 */
public final class JsonExport implements EntrySink {

    private final JsonEntries entries;

    /**
     * Starts the document.
     *
     * @param out stays open when this is closed
     * @param header where the entries come from
     * @param withheld what to leave out; the header names it
     */
    public JsonExport(OutputStream out, Header header, Withheld withheld) throws IOException {
        entries = new JsonEntries(out, withheld, begin(header, withheld), "\n", ",\n", "]}\n");
    }

    /**
     * Where the entries of an export come from.
     *
     * @param log 32 hexadecimal digits that name the log
     * @param generatedAt when the export was made
     * @param records how many records the chain has
     * @param hash SHA-256 of the chain's last line, 64 lower-case hexadecimal digits
     */
    public record Header(String log, Instant generatedAt, long records, String hash) {}

    private static String begin(Header header, Withheld withheld) throws IOException {
        StringWriter begin = new StringWriter();
        JsonGenerator json = JsonFormat.writing("", new VisibleJson(begin));
        json.writeStartObject();
        json.writeStringField("format", JsonFormat.EXPORT);
        json.writeStringField("log", header.log());
        json.writeStringField("generated_at", Stamp.format(header.generatedAt()));
        json.writeObjectFieldStart("head");
        json.writeNumberField("records", header.records());
        json.writeStringField("hash", header.hash());
        json.writeEndObject();
        json.writeArrayFieldStart("withheld");
        for (String name : withheld.names()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("entries");
        json.flush();
        return begin.toString();
    }

    @Override
    public void entry(Entry entry) throws IOException {
        entries.entry(entry);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
