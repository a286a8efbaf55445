package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.exchange.TimeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries from JSON lines, for {@code import jsonl}: one object a line, lines ended by LF or CR LF, blank lines skipped. A line
 * that is not understood, or not UTF-8, is refused alone; the lines after it are read.
 */
public final class JsonLinesRows implements ImportRows {

    private final JsonFactory json = JsonFormat.reading();
    private final InputStream in;
    private final JsonByteLines lines;
    private final JsonEntryReader entries;

    /**
     * Reads nothing yet.
     *
     * @param in closed with this
     * @param times understands times that are words
     * @param zone for times that name none
     * @param now nothing can have occurred later
     */
    public JsonLinesRows(InputStream in, TimeReader times, ZoneId zone, Instant now) {
        this.in = in;
        lines = new JsonByteLines(in);
        entries = new JsonEntryReader(times, zone, now);
    }

    @Override
    public @Nullable ImportRow next() throws IOException {
        while (lines.next()) {
            if (lines.isTooLong()) {
                return refused("This line is too long: at most " + JsonByteLines.LONGEST + " bytes are read.");
            }
            ImportRow row = lines.isBlank() ? null : row();
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** How many exhibits the entries taken so far had. Their bytes are not in the file. */
    public long exhibits() {
        return entries.exhibits();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable ImportRow row() throws IOException {
        InputStream bytes = new ByteArrayInputStream(lines.bytes(), 0, lines.length());
        try (JsonParser parser = json.createParser(new JsonUtf8(bytes, lines.offset(), lines.length()))) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return null; // a byte order mark and nothing else
            }
            if (first != JsonToken.START_OBJECT) {
                return refused("Each line has to be an entry's object. A JSON document is read by import json.");
            }
            JsonValue value = new JsonValues(parser).read();
            if (parser.nextToken() != null) {
                return refused("Something follows after the entry's object. A JSON document is read by import json.");
            }
            return entries.read(value, lines.line());
        } catch (JsonEOFException unfinished) {
            return refused("The object does not end on this line. A JSON document is read by import json.");
        } catch (JsonProcessingException broken) {
            JsonLocation where = broken.getLocation();
            String column = where == null ? "" : " from column " + where.getColumnNr() + " on";
            return refused("This is not JSON" + column + ": " + JsonFault.said(broken) + ".");
        } catch (JsonUtf8.Malformed malformed) {
            return refused(malformed.getMessage());
        }
    }

    private ImportRow refused(String reason) {
        return new ImportRow.Refused(lines.line(), "", "", reason);
    }
}
