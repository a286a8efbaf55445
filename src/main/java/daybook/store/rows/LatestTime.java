package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.Head;
import daybook.log.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The highest recording time up to a record, without reading those before it: the row of the record in the projection says when the
 * clock was behind it.
 */
public final class LatestTime {

    /** The line of records, and what the projection says of each. */
    public static final String SELECT = "SELECT r.line, coalesce((SELECT not_before FROM entry WHERE id = r.seq),"
            + " (SELECT not_before FROM event WHERE id = r.seq)) FROM record r";

    private LatestTime() {}

    /**
     * The end of a chain that ends with a record.
     *
     * @param row the one that was read by {@link #SELECT}
     */
    public static Head head(ChainLine line, String text, ResultSet row) throws SQLException {
        String shown = row.getString(2);
        Instant recorded = line.recorded();
        Instant latest = shown == null
                ? recorded
                : DamagedRow.unless("what is shown of record " + line.seq(), () -> Stamp.parse(shown));
        return new Head(line.log(), line.seq(), ChainLine.hash(text), recorded, latest);
    }
}
