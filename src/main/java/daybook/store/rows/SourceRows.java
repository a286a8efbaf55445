package daybook.store.rows;

import daybook.ledger.JsonText;
import daybook.log.RecordNumber;
import daybook.store.SourceRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Recognises rows of a file that are entries already. Asked for many rows at once, because each question has its price. */
final class SourceRows {

    private static final String BY_DIGEST =
            "SELECT row.key, e.id FROM json_each(?) row CROSS JOIN entry e ON e.source_row = row.value"
                    + " WHERE e.status <> 'withdrawn' AND e.id < " + RecordNumber.STRIDE;

    private static final String BY_ID =
            "SELECT row.key, lower(hex(e.hash)), e.id FROM json_each(?) row CROSS JOIN entry e ON e.number = row.value";

    private SourceRows() {}

    /**
     * For each row of the list the number of the entry that was imported from such a row, or that is the very entry; 0 for the others. An
     * entry that was withdrawn may be imported again.
     */
    static long[] known(Connection connection, List<SourceRow> rows) throws SQLException {
        long[] known = new long[rows.size()];
        StringBuilder digests = new StringBuilder(36 * rows.size() + 2);
        StringBuilder ids = new StringBuilder();
        boolean exported = false;
        for (SourceRow row : rows) {
            JsonText.string(digests.append(digests.isEmpty() ? '[' : ','), row.digest());
            // A row without one keeps its place by a number that no entry has.
            boolean named = row.id() != null && row.hash() != null;
            ids.append(ids.isEmpty() ? '[' : ',').append(named ? String.valueOf(row.id()) : "-1");
            exported |= named;
        }
        try (PreparedStatement find = connection.prepareStatement(BY_DIGEST)) {
            find.setString(
                    1,
                    (digests.isEmpty() ? digests.append('[') : digests)
                            .append(']')
                            .toString());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    known[row.getInt(1)] = row.getLong(2);
                }
            }
        }
        if (exported) {
            byId(connection, ids.append(']').toString(), rows, known);
        }
        return known;
    }

    private static void byId(Connection connection, String ids, List<SourceRow> rows, long[] known)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(BY_ID)) {
            find.setString(1, ids);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    int place = row.getInt(1);
                    // Compared as text: the hash comes from a file and may be anything.
                    if (row.getString(2).equals(rows.get(place).hash())) {
                        known[place] = row.getLong(3);
                    }
                }
            }
        }
    }
}
