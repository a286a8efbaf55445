package daybook.store;

import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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
        "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY",
    };

    private static final String[] TO_WRITE = {
        "PRAGMA journal_mode=PERSIST",
        "PRAGMA synchronous=EXTRA",
        "PRAGMA foreign_keys=ON",
        "PRAGMA secure_delete=ON",
        "PRAGMA recursive_triggers=ON",
        // In KiB. An import that outgrows it waits for the disk in the middle; nothing is taken before it is needed.
        // The
        // index of imported rows is met all over, and has 45 MB in a log of a million of them.
        "PRAGMA cache_size=-65536",
    };

    /** Where the header of a file has what (the SQLite file format, section 1.3). */
    private static final int HEADER = 100;

    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private Sqlite() {}

    /** A connection that can't change anything and waits so many milliseconds for others. */
    static Connection toRead(Path path, int busyTimeout) throws SQLException {
        return set(open(LogFile.uri(path) + "?mode=ro", true), busyTimeout, false);
    }

    /** A connection to an existing file that may write and waits so many milliseconds for others. */
    static Connection toWrite(Path path, int busyTimeout) throws SQLException {
        return set(open(LogFile.uri(path) + "?mode=rw", false), busyTimeout, true);
    }

    /** The same, for whoever reads the evidence alone: see {@link #ignoreSchemaFaults}. */
    static Connection toRebuild(Path path) throws SQLException {
        Connection connection = open(LogFile.uri(path) + "?mode=rw", false);
        try (Statement statement = connection.createStatement()) {
            ignoreSchemaFaults(statement);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return set(connection, BUSY_TIMEOUT, true);
    }

    /**
     * Makes a connection read what it can of a file whose schema is not as it should be, or from which pages at its end are missing.
     */
    static void ignoreSchemaFaults(Statement statement) throws SQLException {
        statement.execute("PRAGMA writable_schema=ON");
    }

    /** What the header of a file says of the program that it belongs to. */
    record Header(int applicationId, int userVersion) {}

    /**
     * The header of a file, or null when it is no SQLite file; read without a lock and without regard to a journal, so that nothing is done to what is not ours.
     *
     * <p>Without a lock the file is also seen in the middle of a commit of another program, and looks damaged then. What this look finds wrong is
     * believed only when it is seen with a lock as well.
     *
     * <p>Not read as a file: closing it would drop the locks that this process has on the log through other connections.
     */
    static @Nullable Header header(Path path, int busyTimeout) throws SQLException {
        try (Connection connection = open(LogFile.uri(path) + "?mode=ro&immutable=1", true)) {
            return header(connection);
        } catch (SQLException e) {
            if (isFromOutside(e) && primary(e) != SQLiteErrorCode.SQLITE_IOERR) {
                throw e;
            }
            return headerWithLock(path, busyTimeout);
        }
    }

    private static @Nullable Header headerWithLock(Path path, int busyTimeout) throws SQLException {
        try (Connection connection = toRead(path, busyTimeout)) {
            return header(connection);
        } catch (SQLException e) {
            if (primary(e) == SQLiteErrorCode.SQLITE_NOTADB) {
                return null;
            }
            if (primary(e) == SQLiteErrorCode.SQLITE_READONLY || primary(e) == SQLiteErrorCode.SQLITE_CORRUPT) {
                if (Files.exists(path.resolveSibling(path.getFileName() + "-journal"))) {
                    return halfWritten(path, e);
                }
            }
            throw e;
        }
    }

    private static Header header(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // A file that was cut off has a header too.
            ignoreSchemaFaults(statement);
            return new Header(number(statement, "PRAGMA application_id"), number(statement, "PRAGMA user_version"));
        }
    }

    /**
     * The header of a file that a killed program left half written, which SQLite calls damaged as long as it may not look at the journal.
     * No connection of this process can hold a lock on such a file, so that it may be read as one.
     */
    private static Header halfWritten(Path path, SQLException asSqliteSees) throws SQLException {
        try (SeekableByteChannel in = Files.newByteChannel(path)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            int read;
            do {
                read = in.read(header);
            } while (read >= 0 && header.hasRemaining());
            return new Header(header.getInt(APPLICATION_ID), header.getInt(USER_VERSION));
        } catch (IOException e) {
            asSqliteSees.addSuppressed(e);
            throw asSqliteSees;
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** A connection to no file at all. */
    static Connection inMemory() throws SQLException {
        return open("file::memory:", false);
    }

    private static Connection open(String name, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        // Numbers of rows are ours; to ask for them costs another statement for each that is inserted.
        config.setGetGeneratedKeys(false);
        Properties properties = config.toProperties();
        // The driver's own class, not DriverManager: that one scans the class path, and its URL syntax is one more way
        // in.
        return new JDBC4Connection("jdbc:sqlite:" + name, name, properties);
    }

    private static Connection set(Connection connection, int busyTimeout, boolean toWrite) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // First, because others read the file.
            statement.execute("PRAGMA busy_timeout=" + busyTimeout);
            for (String pragma : ALWAYS) {
                statement.execute(pragma);
            }
            if (toWrite) {
                for (String pragma : TO_WRITE) {
                    statement.execute(pragma);
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Takes back what a transaction did, or ends one that only read. */
    static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself; the error that led to that is the one to tell.
        }
    }

    /** Ends a part of a transaction that only read. */
    static void release(Statement statement, String savepoint) {
        try {
            statement.execute("RELEASE " + savepoint);
        } catch (SQLException e) {
            // As above: it is over already.
        }
    }

    /** Whether an error comes from locks, memory or the disk, and so says nothing about what is in the file. */
    static boolean isFromOutside(SQLException e) {
        if (e instanceof DamagedRow) {
            return false;
        }
        return switch (primary(e)) {
            case SQLITE_CORRUPT,
                    SQLITE_NOTADB,
                    SQLITE_ERROR,
                    SQLITE_SCHEMA,
                    SQLITE_CONSTRAINT,
                    SQLITE_MISMATCH,
                    SQLITE_TOOBIG,
                    SQLITE_RANGE,
                    SQLITE_FORMAT -> false;
            default -> true;
        };
    }

    /** Whether another program has the log locked. */
    static boolean isBusy(SQLException e) {
        SQLiteErrorCode code = primary(e);
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    private static SQLiteErrorCode primary(SQLException e) {
        return e instanceof SQLiteException s
                ? SQLiteErrorCode.getErrorCode(s.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** What an error of SQLite means for the person. {@code saved} says what became of what was to be written, or is null for reading. */
    static DaybookException problem(SQLException e, Path path, @Nullable String saved) {
        String outcome = saved == null ? "" : " " + saved;
        if (e instanceof DamagedRow) {
            return damaged(e, path, outcome);
        }
        return switch (primary(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new DaybookException.Busy(
                        "Another program has held " + path + " for more than " + BUSY_TIMEOUT / 1000 + " seconds."
                                + outcome,
                        "try again; if it lasts, see which program has the file open");
            case SQLITE_FULL ->
                new DaybookException.Failed("The disk is full." + outcome, "make room on it and try again", e);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> damaged(e, path, outcome);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                new DaybookException.Failed(
                        path + " cannot be opened for this: " + reason(e) + "." + outcome,
                        "the file and its folder must be writable by you to add to the log, and readable to read it",
                        e);
            case SQLITE_IOERR ->
                new DaybookException.Failed(
                        "The disk reported an error with " + path + ": " + reason(e) + "." + outcome,
                        "check the disk, then run daybook verify",
                        e);
            case SQLITE_ERROR, SQLITE_SCHEMA ->
                new DaybookException.Failed(
                        "The tables of " + path + " are not laid out as this daybook needs them: " + reason(e) + "."
                                + outcome,
                        "run daybook verify; where the records are intact, daybook rebuild makes the rest anew",
                        e);
            default -> new DaybookException.Failed(path + ": " + reason(e) + "." + outcome, "run daybook verify", e);
        };
    }

    private static DaybookException damaged(SQLException e, Path path, String outcome) {
        return new DaybookException.Failed(
                path + " is damaged: " + reason(e) + "." + outcome,
                "keep a copy of the file as it is and run daybook verify; where the records are intact, daybook rebuild makes the"
                        + " rest anew",
                e);
    }

    /** SQLite's own words, without the driver's repetition of them. */
    static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int open = e instanceof SQLiteException ? message.indexOf(" (") : -1;
        return message.endsWith(")") && open >= 0 ? message.substring(open + 2, message.length() - 1) : message;
    }
}
