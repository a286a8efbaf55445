package daybook.exchange;

import daybook.exchange.json.JsonDocumentRows;
import daybook.exchange.json.JsonLinesRows;
import daybook.fuzz.Input;
import daybook.log.Entry;
import daybook.log.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as a JSON document or as JSON lines: each row refused in words, or taken, written and read again as the same. */
public final class JsonFuzz {

    private JsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        boolean document = in.flag();
        List<Facts> taken = RowPromises.kept(document ? document(in.rest()) : lines(in.rest()));
        if (taken.isEmpty()) {
            return;
        }
        List<Entry> entries = RowPromises.entries(taken);
        StringBuilder lines = new StringBuilder();
        for (Entry each : entries) {
            lines.append(JsonTexts.line(each));
        }
        RowPromises.same(taken, RowPromises.kept(lines(RowPromises.utf8(lines.toString()))), "jsonl");
        String whole = JsonTexts.export(Withheld.NOTHING, entries.toArray(new Entry[0]));
        RowPromises.same(taken, RowPromises.kept(document(RowPromises.utf8(whole))), "json");
    }

    private static List<ImportRow> document(byte[] json) throws IOException {
        return all(new JsonDocumentRows(
                new ByteArrayInputStream(json), RowPromises.TIMES, HostileEntries.ZONE, RowPromises.NOW));
    }

    private static List<ImportRow> lines(byte[] json) throws IOException {
        return all(new JsonLinesRows(
                new ByteArrayInputStream(json), RowPromises.TIMES, HostileEntries.ZONE, RowPromises.NOW));
    }

    private static List<ImportRow> all(ImportRows rows) throws IOException {
        List<ImportRow> all = new ArrayList<>();
        try (rows) {
            for (ImportRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
