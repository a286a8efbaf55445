package daybook.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that SQLite hands over as one text, a JSON array of its columns. Asking the driver for each of forty columns goes
 * through the native interface eighty times a row, which takes longer than finding the row and packing it together.
 */
final class PackedRow {

    private PackedRow() {}

    /** The expression that packs the columns, for the place of the columns after {@code SELECT}. */
    static String of(List<String> columns) {
        return "json_array(" + String.join(", ", columns) + ")";
    }

    /**
     * The columns of the row under the cursor as text, null for those that hold nothing.
     *
     * @param values as long as the row has columns, to be filled
     * @throws IllegalArgumentException when it is not so packed
     */
    static void read(ResultSet row, @Nullable String[] values) throws SQLException {
        try (JsonParser in = FactsCodec.parser(row.getBytes(1))) {
            in.nextToken();
            for (int i = 0; i < values.length; i++) {
                values[i] = in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText();
            }
            if (in.nextToken() != JsonToken.END_ARRAY) {
                throw new IllegalArgumentException("a row of more columns than were asked for");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("a row that is not packed", e);
        }
    }
}
