package daybook.exchange;

import daybook.exchange.json.JsonDocumentRows;
import daybook.exchange.json.JsonExport;
import daybook.exchange.json.JsonLines;
import daybook.exchange.json.JsonLinesRows;
import daybook.exchange.json.JsonTimeline;
import daybook.log.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads whole JSON files in memory. */
public final class JsonTexts {

    private JsonTexts() {}

    static String line(Entry entry, Withheld withheld) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(out, withheld)) {
            lines.entry(entry);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String line(Entry entry) throws IOException {
        return line(entry, Withheld.NOTHING);
    }

    public static String timeline(Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonTimeline timeline = new JsonTimeline(out)) {
            for (Entry entry : entries) {
                timeline.entry(entry);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String export(Withheld withheld, Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonExport.Header header = new JsonExport.Header("ab".repeat(16), SampleEntries.NOW, 15, SampleEntries.HASH);
        try (JsonExport export = new JsonExport(out, header, withheld)) {
            for (Entry entry : entries) {
                export.entry(entry);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public static List<ImportRow> readDocument(String json) throws IOException {
        return readDocument(json.getBytes(StandardCharsets.UTF_8));
    }

    public static List<ImportRow> readDocument(byte[] json) throws IOException {
        return all(document(new ByteArrayInputStream(json)));
    }

    public static List<ImportRow> readLines(String json) throws IOException {
        return readLines(json.getBytes(StandardCharsets.UTF_8));
    }

    public static List<ImportRow> readLines(byte[] json) throws IOException {
        return all(lines(new ByteArrayInputStream(json)));
    }

    public static JsonDocumentRows document(InputStream in) throws IOException {
        return new JsonDocumentRows(in, new FixedTimes(), SampleEntries.LONDON, SampleEntries.NOW);
    }

    public static JsonLinesRows lines(InputStream in) {
        return new JsonLinesRows(in, new FixedTimes(), SampleEntries.LONDON, SampleEntries.NOW);
    }

    /** The one row of a file, which must have been taken. */
    public static ImportRow.Taken taken(String json) throws IOException {
        return (ImportRow.Taken) only(readDocument(json));
    }

    /** The one row of a file, which must have been refused. */
    public static ImportRow.Refused refused(String json) throws IOException {
        return (ImportRow.Refused) only(readDocument(json));
    }

    private static ImportRow only(List<ImportRow> rows) {
        if (rows.size() != 1) {
            throw new AssertionError("not one row: " + rows);
        }
        return rows.get(0);
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
