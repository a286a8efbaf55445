package daybook.store;

import daybook.log.DaybookException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens SQLite files with the settings that the log's promises rest on, and turns SQLite's errors into ours. */
final class Sqlite {

    /** How long another process is waited for, in milliseconds. */
    static final int BUSY_TIMEOUT = 10_000;

    private static final String[] ALWAYS = {
        "PRAGMA busy_timeout=" + BUSY_TIMEOUT,
        "PRAGMA trusted_schema=OFF",
        "PRAGMA cell_size_check=ON",
        "PRAGMA mmap_size=0",
        "PRAGMA temp_store=MEMORY",
    };

    private static final String[] TO_WRITE = {
        "PRAGMA journal_mode=DELETE",
        "PRAGMA synchronous=EXTRA",
        "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON",
        "PRAGMA recursive_triggers=ON",
    };

    private Sqlite() {}

    /** A connection that can't change anything. */
    static Connection toRead(Path path) throws SQLException {
        Connection connection = open(LogFile.uri(path) + "?mode=ro", true);
        return set(connection, ALWAYS);
    }

    /** A connection to an existing file that may write. */
    static Connection toWrite(Path path) throws SQLException {
        Connection connection = open(LogFile.uri(path) + "?mode=rw", false);
        set(connection, ALWAYS);
        return set(connection, TO_WRITE);
    }

    private static Connection open(String name, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        Properties properties = config.toProperties();
        // The driver's own class, not DriverManager: that one scans the class path, and its URL syntax is one more way
        // in.
        return new JDBC4Connection("jdbc:sqlite:" + name, name, properties);
    }

    private static Connection set(Connection connection, String[] pragmas) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String pragma : pragmas) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** What an error of SQLite means for the person. {@code saved} says what became of what was to be written, or is null for reading. */
    static DaybookException problem(SQLException e, Path path, @Nullable String saved) {
        String outcome = saved == null ? "" : " " + saved;
        int primary = e instanceof SQLiteException s ? s.getResultCode().code & 0xff : -1;
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new DaybookException.Busy(
                    "Another program has held " + path + " for more than " + BUSY_TIMEOUT / 1000 + " seconds."
                            + outcome,
                    "try again; if it lasts, see which program has the file open");
        }
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return new DaybookException.Failed("The disk is full." + outcome, "make room on it and try again", e);
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code || primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return new DaybookException.Failed(
                    path + " is damaged: " + reason(e) + "." + outcome,
                    "keep the file as it is, take a copy from a backup, and run daybook verify on both",
                    e);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return new DaybookException.Failed(
                    path + " cannot be opened for this: " + reason(e) + "." + outcome,
                    "the file and its folder must be writable by you to add to the log, and readable to read it",
                    e);
        }
        if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new DaybookException.Failed(
                    "The disk reported an error with " + path + ": " + reason(e) + "." + outcome,
                    "check the disk, then run daybook verify",
                    e);
        }
        return new DaybookException.Failed(path + ": " + reason(e) + "." + outcome, "run daybook verify", e);
    }

    /** SQLite's own words, without the driver's repetition of them. */
    private static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int open = message.lastIndexOf('(');
        return message.endsWith(")") && open >= 0 ? message.substring(open + 1, message.length() - 1) : message;
    }
}
