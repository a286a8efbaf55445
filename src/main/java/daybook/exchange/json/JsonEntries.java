package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.log.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries as JSON objects, each on a line of its own, between a beginning and an end. */
final class JsonEntries implements EntrySink {

    private final VisibleJson text;
    private final JsonGenerator json;
    private final EntryJson entries;
    private final String first;
    private final String end;
    private boolean empty = true;
    private boolean closed;

    /**
     * @param begin what the file begins with
     * @param first what stands before the first entry, where there is one
     * @param between what stands between one entry and the next
     * @param end what the file ends with
     */
    JsonEntries(OutputStream out, Withheld withheld, String begin, String first, String between, String end)
            throws IOException {
        // A writer of our own refuses half a character instead of replacing it, and joins the halves wherever a buffer
        // ends.
        text = VisibleJson.to(out);
        json = JsonFormat.writing(between, text);
        entries = new EntryJson(json, withheld);
        this.first = first;
        this.end = end;
        text.write(begin);
    }

    @Override
    public void entry(Entry entry) throws IOException {
        begin();
        entries.write(entry);
    }

    /** Writes an entry that was just saved, with the rules whose flags it raised; null where they could not be run. */
    void saved(Entry entry, @Nullable List<String> newFlags) throws IOException {
        begin();
        entries.write(entry, newFlags);
    }

    private void begin() throws IOException {
        if (empty) {
            text.write(first);
            empty = false;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        json.flush();
        text.write(empty ? end : "\n" + end);
        text.flush();
    }
}
