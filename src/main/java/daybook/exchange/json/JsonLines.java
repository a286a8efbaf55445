package daybook.exchange.json;

import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.log.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries as JSON lines: UTF-8, one object a line, each line ended by LF. For {@code export jsonl} and, with a single entry, for
 * {@code show --json}.
 */
public final class JsonLines implements EntrySink {

    private final JsonEntries entries;

    /**
     * Starts the lines.
     *
     * @param out stays open when this is closed
     * @param withheld what to leave out; each line then names it
     */
    public JsonLines(OutputStream out, Withheld withheld) throws IOException {
        entries = new JsonEntries(out, withheld, "", "", "\n", "");
    }

    @Override
    public void entry(Entry entry) throws IOException {
        entries.entry(entry);
    }

    /**
     * Writes an entry that was just saved, with the rules whose flags it raised.
     *
     * @param newFlags the names of the rules; null where they could not be run
     */
    public void saved(Entry entry, @Nullable List<String> newFlags) throws IOException {
        entries.saved(entry, newFlags);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
