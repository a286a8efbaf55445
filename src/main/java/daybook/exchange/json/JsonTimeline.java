package daybook.exchange.json;

import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.log.Entry;
import java.io.IOException;
import java.io.OutputStream;

/** A timeline as one JSON document, format {@code daybook.timeline/1}: UTF-8, one entry a line. */
public final class JsonTimeline implements EntrySink {

    private final JsonEntries entries;

    /**
     * Starts the document.
     *
     * @param out stays open when this is closed
     */
    public JsonTimeline(OutputStream out) throws IOException {
        String begin = "{\"format\":\"" + JsonFormat.TIMELINE + "\",\"entries\":[";
        entries = new JsonEntries(out, Withheld.NOTHING, begin, "\n", ",\n", "]}\n");
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
