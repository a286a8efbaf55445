package daybook.store.verify;

import daybook.ledger.HeadWatch;
import daybook.store.Verification;
import daybook.store.rows.LaterRecords;
import java.sql.Connection;
import java.sql.SQLException;

/** The comparison of all that is shown of a log, and of the others kept with it, with what was recorded. It says yes or no, and not why. */
final class WholeLog {

    private WholeLog() {}

    /** Returns true if every record has the facts that it commits to and is shown as they say, other logs' included. */
    static boolean holds(Connection connection) throws SQLException {
        IntactChain chain = new IntactChain(
                connection, LaterRecords.shown(connection), done -> {}, new HeadWatch(), IntactChain.RANGE);
        return chain.holds(connection) && othersHold(connection);
    }

    /** Returns true if what is kept and shown of other logs is what was imported. */
    static boolean othersHold(Connection connection) throws SQLException {
        for (Verification.Check each : new ForeignCheck(connection).checks()) {
            if (!each.ok()) {
                return false;
            }
        }
        return true;
    }
}
