package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.store.ForeignLog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The other logs that are kept, read from the records of their import. */
public final class ForeignLogs {

    private ForeignLogs() {}

    /** Returns all of them, by their places. */
    public static List<ForeignLog> all(Connection connection) throws SQLException {
        return ForeignLog.of(EventRows.of(connection, RecordKind.IMPORT));
    }

    /** Returns the same, from the chain itself. */
    public static List<ForeignLog> ofChain(Connection connection) throws SQLException {
        return ForeignLog.of(ChainEvents.of(connection, RecordKind.IMPORT));
    }
}
