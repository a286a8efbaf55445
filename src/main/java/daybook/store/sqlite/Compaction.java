package daybook.store.sqlite;

import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * Rebuilds a log's file without anything that is no longer used, and leaves nothing of what it held elsewhere on the disk.
 *
 * <p>A plain VACUUM would put a second copy of the log into the system's folder for temporary files, and shorten the log's file: both give
 * blocks with words of the log back to the file system. Here the copy is a file beside the log, which is overwritten afterwards, and the
 * pages at the end of the log's file are overwritten before it is shortened. The file stays the same one, so that a program that has it
 * open goes on with it.
 */
final class Compaction {

    /** How much zeros may stay at the end of the file, in pages, before it is worth a second pass to take them away. */
    private static final long SPARE_PAGES = 256;

    private static final int ZEROS_AT_A_TIME = 16 << 20;
    private static final int PAGES_AT_A_TIME = 16 * 1024;
    private static final int WAIT_MILLIS = 100;

    private final Connection connection;
    private final Statement statement;

    private Compaction(Connection connection, Statement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /**
     * Rebuilds a log. Others can read it meanwhile, but for a moment.
     *
     * @param connection that may write, and has no transaction
     * @param log the real path
     */
    static void run(Connection connection, Path log) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // What is read here is written back at the end: nobody may write between.
            statement.execute("PRAGMA locking_mode=EXCLUSIVE");
            try {
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("COMMIT");
                new Compaction(connection, statement).rebuild(log);
            } finally {
                statement.execute("PRAGMA locking_mode=NORMAL");
                // The lock is given up when the file is next read.
                number("PRAGMA user_version", statement);
            }
        }
    }

    private void rebuild(Path log) throws SQLException, IOException {
        Path folder = log.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(log + " has no folder");
        }
        long before = number("PRAGMA page_count", statement);
        long spare;
        try (Unfinished copy = Unfinished.in(folder)) {
            copyTo(copy.file());
            spare = pad(copy.file(), before);
            takeOver(copy.file());
        }
        if (spare > SPARE_PAGES) {
            try (Unfinished copy = Unfinished.in(folder)) {
                copyTo(copy.file());
                takeOver(copy.file());
            }
        }
    }

    private void copyTo(Path copy) throws SQLException {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            // An absolute path: it can't be taken for a URI with parameters.
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    /** Makes the copy as long as the log was, with pages of zeros that are not used, and gives how many that took. */
    private static long pad(Path copy, long pages) throws SQLException {
        try (Connection padding = Sqlite.toWrite(copy, Sqlite.BUSY_TIMEOUT);
                Statement statement = padding.createStatement()) {
            long has = number("PRAGMA page_count", statement);
            if (has >= pages) {
                return 0;
            }
            // The copy is nobody's but ours, and is made again when anything happens to it.
            statement.execute("PRAGMA journal_mode=OFF");
            statement.execute("PRAGMA synchronous=OFF");
            long bytes = (pages - has) * number("PRAGMA page_size", statement);
            statement.execute("BEGIN");
            statement.execute("CREATE TABLE padding (zeros BLOB)");
            for (long left = bytes; left > 0; left -= ZEROS_AT_A_TIME) {
                statement.execute("INSERT INTO padding VALUES (zeroblob(" + Math.min(left, ZEROS_AT_A_TIME) + "))");
            }
            statement.execute("DROP TABLE padding");
            statement.execute("COMMIT");
            return pages - has;
        }
    }

    /** Writes the copy's pages over the log's, in one transaction. */
    private void takeOver(Path copy) throws SQLException {
        int result = ((JDBC4Connection) connection)
                .getDatabase()
                .restore(
                        "main",
                        copy.toString(),
                        (remaining, pages) -> {},
                        WAIT_MILLIS,
                        Sqlite.BUSY_TIMEOUT / WAIT_MILLIS,
                        PAGES_AT_A_TIME);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException("the copy was not taken over", SQLiteErrorCode.getErrorCode(result));
        }
    }

    private static long number(String sql, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
