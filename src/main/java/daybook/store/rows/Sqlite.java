package daybook.store.rows;

import daybook.log.DaybookException;
import daybook.log.Saved;
import java.io.IOException;
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
public final class Sqlite {

    /** How long another process is waited for, in milliseconds. */
    public static final int BUSY_TIMEOUT = 10_000;

    /** How often a reader must meet an interrupted program's journal before it is taken for one: a program that begins to write looks the same. */
    public static final int LOOKS = 10;

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

    private Sqlite() {}

    /** A connection that can't change anything and waits so many milliseconds for others. */
    public static Connection toRead(Path path, int busyTimeout) throws SQLException {
        return set(open(FileUri.of(path) + "?mode=ro", true), busyTimeout, false);
    }

    /** A connection to an existing file that may write and waits so many milliseconds for others. */
    public static Connection toWrite(Path path, int busyTimeout) throws SQLException {
        return set(open(FileUri.of(path) + "?mode=rw", false), busyTimeout, true);
    }

    /** The same, for whoever reads the evidence alone: see {@link #ignoreSchemaFaults}. */
    public static Connection toRebuild(Path path) throws SQLException {
        Connection connection = open(FileUri.of(path) + "?mode=rw", false);
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
    public static void ignoreSchemaFaults(Statement statement) throws SQLException {
        statement.execute("PRAGMA writable_schema=ON");
    }

    /** A connection to a file of which nobody may write meanwhile, that takes no lock and looks at no journal. */
    public static Connection toReadAlone(Path path) throws SQLException {
        return set(open(FileUri.of(path) + "?mode=ro&immutable=1", true), 0, false);
    }

    /** How a file is found. */
    public enum State {
        SOUND,
        /** A program was interrupted while it wrote; its journal is still there. */
        INTERRUPTED,
        /** Another program set it to write-ahead logging. */
        WRITE_AHEAD,
        /** It says of itself that it is a log, and SQLite cannot read it. */
        DAMAGED
    }

    /** What the header of a file says of the program that it belongs to. */
    public record Look(State state, int applicationId, int userVersion) {
        private static Look of(State state, FileHeader header) {
            return new Look(state, header.applicationId(), header.userVersion());
        }
    }

    /**
     * Looks at a file, and returns null when it is no SQLite file. Nothing is done to it, as it may be somebody else's.
     *
     * <p>The first look takes no lock. Without a lock the file is also seen in the middle of a commit of another program, and looks damaged then:
     * what that look finds wrong is believed only when it is seen with a lock as well.
     *
     * <p>The header is not read as bytes before that: closing the file would drop the locks that this process has on it through other
     * connections. No connection has a lock on a file that SQLite refuses.
     */
    public static @Nullable Look look(Path path, int busyTimeout) throws SQLException, IOException {
        try (Connection connection = open(FileUri.of(path) + "?mode=ro&nolock=1", true)) {
            return sound(connection);
        } catch (SQLException e) {
            return switch (primary(e)) {
                // Without locks there is no write-ahead logging.
                case SQLITE_CANTOPEN -> writeAhead(path, e);
                case SQLITE_PERM, SQLITE_NOMEM, SQLITE_AUTH -> throw e;
                default -> lookWithLock(path, busyTimeout);
            };
        }
    }

    private static Look writeAhead(Path path, SQLException refused) throws SQLException, IOException {
        FileHeader header = FileHeader.read(path);
        if (!header.isWriteAhead()) {
            throw refused;
        }
        return Look.of(State.WRITE_AHEAD, header);
    }

    private static @Nullable Look lookWithLock(Path path, int busyTimeout) throws SQLException, IOException {
        Look look = lookOnce(path, busyTimeout);
        for (int looks = 1; looks < LOOKS && look != null && look.state() == State.INTERRUPTED; looks++) {
            look = lookOnce(path, busyTimeout);
        }
        return look;
    }

    private static @Nullable Look lookOnce(Path path, int busyTimeout) throws SQLException, IOException {
        try (Connection connection = toRead(path, busyTimeout)) {
            return sound(connection);
        } catch (SQLException e) {
            if (isLeftByInterruption(e)) {
                return Look.of(State.INTERRUPTED, FileHeader.read(path));
            }
            if (isFromOutside(e)) {
                throw e;
            }
            FileHeader header = FileHeader.read(path);
            if (header.applicationId() == Schema.APPLICATION_ID) {
                return Look.of(State.DAMAGED, header);
            }
            if (primary(e) == SQLiteErrorCode.SQLITE_NOTADB) {
                return null;
            }
            throw e;
        }
    }

    /** A program that was killed while it wrote leaves a journal; only a connection that may write can take back what was half done. */
    public static boolean isLeftByInterruption(SQLException e) {
        return e instanceof SQLiteException s && s.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
    }

    private static Look sound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new Look(
                    State.SOUND, number(statement, "PRAGMA application_id"), number(statement, "PRAGMA user_version"));
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** A connection to no file at all. */
    public static Connection inMemory() throws SQLException {
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

    public static Connection set(Connection connection, int busyTimeout, boolean toWrite) throws SQLException {
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
    public static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself; the error that led to that is the one to tell.
        }
    }

    /** Ends a part of a transaction that only read. */
    public static void release(Statement statement, String savepoint) {
        try {
            statement.execute("RELEASE " + savepoint);
        } catch (SQLException e) {
            // As above: it is over already.
        }
    }

    /** Whether an error comes from locks, memory or the disk, and so says nothing about what is in the file. */
    public static boolean isFromOutside(SQLException e) {
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
                    SQLITE_FORMAT,
                    SQLITE_INTERRUPT -> false;
            default -> true;
        };
    }

    /** Whether the file or its folder may not be written to. */
    public static boolean mayNotWrite(SQLException e) {
        SQLiteErrorCode code = primary(e);
        return code == SQLiteErrorCode.SQLITE_READONLY
                || code == SQLiteErrorCode.SQLITE_CANTOPEN
                || code == SQLiteErrorCode.SQLITE_PERM;
    }

    /** Whether another program has the log locked. */
    public static boolean isBusy(SQLException e) {
        SQLiteErrorCode code = primary(e);
        return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
    }

    private static SQLiteErrorCode primary(SQLException e) {
        return e instanceof SQLiteException s
                ? SQLiteErrorCode.getErrorCode(s.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** What an error of SQLite means for the person. {@code saved} says what became of what was to be written, or is null for reading. */
    public static DaybookException problem(SQLException e, Path path, @Nullable Saved saved) {
        DaybookException problem = problem(e, path);
        return saved == null ? problem : problem.with(saved);
    }

    private static DaybookException problem(SQLException e, Path path) {
        if (e instanceof DamagedRow) {
            return damaged(e, path);
        }
        return switch (primary(e)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new DaybookException.Busy(
                        "Another program has held " + path + " for more than " + BUSY_TIMEOUT / 1000 + " seconds.",
                        "try again; if it lasts, see which program has the file open");
            case SQLITE_FULL -> new DaybookException.Failed("The disk is full.", "make room on it and try again", e);
            case SQLITE_NOTADB, SQLITE_CORRUPT -> damaged(e, path);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                isLeftByInterruption(e)
                        ? new DaybookException.Busy(
                                "Another program began to write to " + path + " while it was read.", "try again")
                        : new DaybookException.Failed(
                                path + " cannot be opened for this: " + reason(e) + ".",
                                "the file and its folder must be writable by you to add to the log, and readable to read it",
                                e);
            case SQLITE_IOERR ->
                new DaybookException.Failed(
                        "The disk reported an error with " + path + ": " + reason(e) + ".",
                        "check the disk, then run daybook verify",
                        e);
            case SQLITE_ERROR, SQLITE_SCHEMA ->
                new DaybookException.Failed(
                        "The tables of " + path + " are not laid out as this daybook needs them: " + reason(e) + ".",
                        "run daybook verify; where the records are intact, daybook rebuild makes the rest anew",
                        e);
            default -> new DaybookException.Failed(path + ": " + reason(e) + ".", "run daybook verify", e);
        };
    }

    private static DaybookException damaged(SQLException e, Path path) {
        return new DaybookException.Failed(
                path + " is damaged: " + reason(e) + ".",
                "keep a copy of the file as it is and run daybook verify; where the records are intact, daybook rebuild makes the"
                        + " rest anew",
                e);
    }

    /** SQLite's own words, without the driver's repetition of them. */
    public static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int open = e instanceof SQLiteException ? message.indexOf(" (") : -1;
        return message.endsWith(")") && open >= 0 ? message.substring(open + 2, message.length() - 1) : message;
    }
}
