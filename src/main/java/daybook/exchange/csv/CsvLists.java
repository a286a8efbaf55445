package daybook.exchange.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import daybook.exchange.json.JsonFormat;
import daybook.exchange.json.VisibleJson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list in one cell: {@code Reception; Mum}, or a JSON array where the items joined so could not be told apart again. */
final class CsvLists {

    /** What stands between two items. */
    static final String BETWEEN = "; ";

    private CsvLists() {}

    /** The cell of a list; null for an empty one. */
    static @Nullable String join(List<String> items) throws IOException {
        if (items.isEmpty()) {
            return null;
        }
        for (String item : items) {
            if (item.isEmpty() || item.indexOf(';') >= 0 || item.startsWith("[") || !item.equals(item.strip())) {
                return array(items);
            }
        }
        return String.join(BETWEEN, items);
    }

    /** The items of a cell that {@link #join} wrote, or null when it begins like a JSON array of strings and is none. */
    static @Nullable List<String> read(String cell) {
        return isArray(cell) ? readArray(cell) : split(cell);
    }

    /** Whether a cell that {@link #join} wrote is a JSON array. */
    static boolean isArray(String cell) {
        return cell.startsWith("[");
    }

    /** What stands between semicolons, without the blanks around it; what is blank is left out. */
    static List<String> split(String cell) {
        List<String> items = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int semicolon = cell.indexOf(';', from);
            int to = semicolon < 0 ? cell.length() : semicolon;
            String item = cell.substring(from, to).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            from = to + 1;
        }
        return items;
    }

    private static String array(List<String> items) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFormat.writing("", new VisibleJson(text))) {
            json.writeStartArray();
            for (String item : items) {
                json.writeString(item);
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static @Nullable List<String> readArray(String cell) {
        try (JsonParser json = JsonFormat.reading().createParser(cell)) {
            json.nextToken();
            List<String> items = new ArrayList<>();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                items.add(json.getText());
            }
            return json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == null ? items : null;
        } catch (JsonProcessingException notJson) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
    }
}
