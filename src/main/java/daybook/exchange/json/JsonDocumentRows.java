package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.exchange.TimeReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries from a JSON document, for {@code import json}: a {@code daybook.export/1} or {@code daybook.timeline/1}, an array of
 * entries, or a single entry. Strict UTF-8; one entry at a time is held, however long the document.
 *
 * <p>Where the document breaks, the entries before it stand and the last row says where it broke. A document has to name its format
 * before its entries: nothing is taken from one whose fields may mean something else.
 */
public final class JsonDocumentRows implements ImportRows {

    private static final String ENTRIES = "entries";
    private static final String FORMAT = "format";

    private final JsonParser parser;
    private final JsonEntryReader entries;
    private State state = State.BEGINNING;

    private enum State {
        BEGINNING,
        IN_ARRAY,
        IN_DOCUMENT,
        AFTER_ENTRIES,
        AFTER_ALL,
        ENDED
    }

    /**
     * Reads nothing yet.
     *
     * @param in closed with this
     * @param times understands times that are words
     * @param zone for times that name none
     * @param now nothing can have occurred later
     */
    public JsonDocumentRows(InputStream in, TimeReader times, ZoneId zone, Instant now) throws IOException {
        parser = JsonFormat.reading().createParser(new JsonUtf8(in));
        entries = new JsonEntryReader(times, zone, now);
    }

    @Override
    public @Nullable ImportRow next() throws IOException {
        try {
            return switch (state) {
                case BEGINNING -> begin();
                case IN_ARRAY, IN_DOCUMENT -> entry();
                case AFTER_ENTRIES -> restOfDocument();
                case AFTER_ALL -> restOfFile();
                case ENDED -> null;
            };
        } catch (JsonProcessingException broken) {
            state = State.ENDED;
            return broken(broken);
        } catch (JsonUtf8.Malformed malformed) {
            return end(
                    parser.currentLocation().getLineNr(),
                    "",
                    "",
                    malformed.getMessage() + " Nothing after it was read.");
        }
    }

    /** How many exhibits the entries taken so far had. Their bytes are not in the file. */
    public long exhibits() {
        return entries.exhibits();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable ImportRow begin() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return end(1, "", "", "The file is empty.");
        } else if (token == JsonToken.START_ARRAY) {
            state = State.IN_ARRAY;
            return entry();
        } else if (token == JsonToken.START_OBJECT) {
            return object(line());
        }
        return end(
                line(),
                "",
                parser.getText(),
                "This is neither a daybook document, nor a list of entries, nor an entry.");
    }

    /** The outermost object is a document as soon as it has entries, else it is an entry itself. */
    private @Nullable ImportRow object(long line) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        String repeated = null;
        JsonValues values = new JsonValues(parser);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = values.name();
            parser.nextToken();
            if (name.equals(ENTRIES)) {
                return repeated == null
                        ? document(fields.get(FORMAT))
                        : end(line(), repeated, "", "This is there twice.");
            }
            if (fields.putIfAbsent(name, values.read()) != null && repeated == null) {
                repeated = name;
            }
        }
        JsonValue format = fields.get(FORMAT);
        if (format != null) {
            return end(line, ENTRIES, "", "A document of the format \"" + format.shown() + "\" holds no entries.");
        }
        state = State.AFTER_ALL;
        return entries.read(new JsonValue.Fields(fields, repeated), line);
    }

    private @Nullable ImportRow document(@Nullable JsonValue format) throws IOException {
        String known = "\"" + JsonFormat.EXPORT + "\" or \"" + JsonFormat.TIMELINE + "\"";
        if (format == null) {
            return end(
                    line(),
                    FORMAT,
                    "",
                    "The format has to be named before the entries: " + known + ". Nothing was taken.");
        }
        String word = format.shown();
        if (!word.equals(JsonFormat.EXPORT) && !word.equals(JsonFormat.TIMELINE)) {
            return end(line(), FORMAT, word, "Only " + known + " can be imported. Nothing was taken.");
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return end(line(), ENTRIES, parser.getText(), "The entries of a document are a list.");
        }
        state = State.IN_DOCUMENT;
        return entry();
    }

    private @Nullable ImportRow entry() throws IOException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            if (state == State.IN_DOCUMENT) {
                state = State.AFTER_ENTRIES;
                return restOfDocument();
            }
            state = State.AFTER_ALL;
            return restOfFile();
        }
        long line = line();
        return entries.read(new JsonValues(parser).read(), line);
    }

    private @Nullable ImportRow restOfDocument() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = String.valueOf(parser.currentName());
            parser.nextToken();
            if (name.equals(ENTRIES) || name.equals(FORMAT)) {
                return end(line(), name, "", "This is there twice. Nothing after it was read.");
            }
            parser.skipChildren();
        }
        state = State.AFTER_ALL;
        return restOfFile();
    }

    private @Nullable ImportRow restOfFile() throws IOException {
        if (parser.nextToken() == null) {
            state = State.ENDED;
            return null;
        }
        return end(
                line(),
                "",
                "",
                "Something follows after the end of the JSON document, and was not read."
                        + " Entries that stand one on each line are read by import jsonl.");
    }

    private ImportRow end(long line, String cell, String value, String reason) {
        state = State.ENDED;
        return new JsonRefusal(cell, value, reason).at(line);
    }

    private static ImportRow broken(JsonProcessingException broken) {
        JsonLocation where = broken.getLocation();
        long line = where == null ? 1 : Math.max(1, where.getLineNr());
        String column = where == null ? "" : ", column " + where.getColumnNr();
        return new ImportRow.Refused(
                line,
                "",
                "",
                "This is not JSON from line " + line + column + " on: " + JsonFault.said(broken)
                        + ". The entries before it were read, nothing after it.");
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
