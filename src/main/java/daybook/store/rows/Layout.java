package daybook.store.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The version of a log's tables, as {@code user_version} in the header of the file has it: the format in its lower sixteen bits, the
 * layout in its upper ones.
 *
 * <p>The format is that of the chain, of its facts and of the files kept with it. A program that knows a lower one cannot read the log, and
 * refuses it. The layout is that of everything made from these, and of the vocabularies: kinds, steps and facts. It is raised with each that
 * is added. A program that knows a lower layout reads the log, shows what it does not know by its word, and adds nothing; one that knows a
 * higher layout makes everything anew from the chain.
 */
public final class Layout {

    /** The oldest reader that can read the log. */
    public static final int FORMAT = 1;

    static final int LAYOUT = 0;

    private static final int BITS = 16;

    /** What the header of a log says that this program made. */
    public static final int VERSION = (LAYOUT << BITS) + FORMAT;

    /** How a layout of this format is older or newer than the one that this program makes. */
    public enum Age {
        OLDER,
        SAME,
        NEWER
    }

    private Layout() {}

    public static int format(int version) {
        return version & (1 << BITS) - 1;
    }

    /** The age of a log of this format. */
    public static Age age(int version) {
        int layout = version >> BITS;
        return layout == LAYOUT ? Age.SAME : layout < LAYOUT ? Age.OLDER : Age.NEWER;
    }

    /** The age of the log that a connection has open. */
    public static Age age(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return age(row.next() ? row.getInt(1) : 0);
        }
    }
}
