package daybook.store;

import daybook.ledger.JsonText;
import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

/** Recognises rows of a file that are entries already. Asked for many rows at once, because each question has its price. */
final class SourceRows {

    private static final String BY_DIGEST = "SELECT row.key FROM json_each(?) row WHERE EXISTS"
            + " (SELECT 1 FROM entry WHERE source_row = row.value AND id < " + RecordNumber.STRIDE + ")";

    private static final String BY_ID =
            "SELECT row.key, lower(hex(e.hash)) FROM json_each(?) row CROSS JOIN entry e ON e.id = row.value";

    private SourceRows() {}

    /** The places of those rows of the list that are in the log, either imported from such a row or as the very entry. */
    static BitSet known(Connection connection, List<SourceRow> rows) throws SQLException {
        BitSet known = new BitSet(rows.size());
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
                    known.set(row.getInt(1));
                }
            }
        }
        if (exported) {
            byId(connection, ids.append(']').toString(), rows, known);
        }
        return known;
    }

    private static void byId(Connection connection, String ids, List<SourceRow> rows, BitSet known)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(BY_ID)) {
            find.setString(1, ids);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    int place = row.getInt(1);
                    // Compared as text: the hash comes from a file and may be anything.
                    if (row.getString(2).equals(rows.get(place).hash())) {
                        known.set(place);
                    }
                }
            }
        }
    }
}
