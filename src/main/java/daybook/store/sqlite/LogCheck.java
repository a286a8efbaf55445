package daybook.store.sqlite;

import daybook.ledger.HeadWatch;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.store.CheckedLog;
import daybook.store.Event;
import daybook.store.GenesisRecord;
import daybook.store.JournalFinding;
import daybook.store.ProgressListener;
import daybook.store.Verification;
import daybook.store.rows.ChainEvents;
import daybook.store.rows.EventRows;
import daybook.store.rows.FileHeader;
import daybook.store.rows.Layout;
import daybook.store.rows.SchemaCheck;
import daybook.store.rows.SettingRows;
import daybook.store.rows.Sqlite;
import daybook.store.verify.IntactChain;
import daybook.store.verify.SharedReading;
import daybook.store.verify.Verifier;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log opened to be verified. Whatever is wrong in the file is a finding and not the end; nothing is changed, and what lies beside the file
 * is left there.
 *
 * <p>A file that SQLite does not open as it is, because its header is damaged or its end is missing, is looked at in memory, with a header
 * that SQLite reads.
 */
final class LogCheck implements CheckedLog {

    private final Path path;
    private final Path real;
    private final FileChannel bytes;
    private final Connection connection;
    private final JournalFinding journal;
    private final @Nullable String fault;
    private final boolean shares;
    private final @Nullable SchemaCheck tables;

    private LogCheck(
            Path path,
            Path real,
            FileChannel bytes,
            Connection connection,
            JournalFinding journal,
            @Nullable String fault,
            boolean shares) {
        this.path = path;
        this.real = real;
        this.bytes = bytes;
        this.connection = connection;
        this.journal = journal;
        this.fault = fault;
        this.shares = shares;
        this.tables = tables(connection);
    }

    /** From here on nothing is read that lies in the place of a table; null when the list of them cannot be read. */
    private static @Nullable SchemaCheck tables(Connection connection) {
        try {
            SchemaCheck tables = SchemaCheck.read(connection);
            tables.shade(connection);
            return tables;
        } catch (SQLException e) {
            // The verification meets it again, and tells it.
            return null;
        }
    }

    /**
     * Opens a log.
     *
     * @throws DaybookException when it is not there, not a log, of a newer format, or can't be read for a reason that is not in the file
     */
    static LogCheck open(Path path) {
        LogFile.Found found = LogFile.find(path, Sqlite.BUSY_TIMEOUT);
        try {
            // Stays open as long as the connection: with the first of its descriptors closed, POSIX drops a process's
            // locks on a file.
            FileChannel bytes = FileChannel.open(found.real(), StandardOpenOption.READ);
            try {
                return open(path, found, bytes);
            } catch (SQLException | IOException | RuntimeException e) {
                bytes.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        } catch (IOException e) {
            throw new DaybookException.Failed(path + " could not be read: " + e.getMessage(), null, e);
        }
    }

    private static LogCheck open(Path path, LogFile.Found found, FileChannel bytes) throws SQLException, IOException {
        Path real = found.real();
        return switch (found.state()) {
            case SOUND -> {
                if (found.layout() == Layout.Age.OLDER && MemoryCopy.fits(bytes.size())) {
                    Connection anew = laidOutAnew(path, real);
                    if (anew != null) {
                        yield new LogCheck(path, real, bytes, anew, JournalFinding.NONE, null, false);
                    }
                }
                Connection connection = Sqlite.toRead(real, Sqlite.BUSY_TIMEOUT);
                String fault = lockedFault(connection, bytes);
                yield fault == null && isReadable(connection)
                        ? new LogCheck(path, real, bytes, connection, JournalFinding.NONE, fault, true)
                        : mended(path, real, bytes, connection);
            }
            case DAMAGED -> mended(path, real, bytes, Sqlite.toRead(real, Sqlite.BUSY_TIMEOUT));
            case INTERRUPTED -> {
                Interruption interruption = Interruption.look(path, real);
                Connection copy = interruption.copy();
                yield copy == null
                        ? new LogCheck(
                                path, real, bytes, Sqlite.toReadAlone(real), interruption.finding(), TOO_LARGE, false)
                        : new LogCheck(path, real, bytes, copy, interruption.finding(), null, false);
            }
            case WRITE_AHEAD -> writeAhead(path, real, bytes);
        };
    }

    /** A log of an older daybook as it will be; null when what was recorded does not verify, so that it is checked as it is. */
    private static @Nullable Connection laidOutAnew(Path path, Path real) throws SQLException {
        try {
            return Opening.inMemory(path, real);
        } catch (DaybookException.DoesNotVerify e) {
            return null;
        }
    }

    private static final String TOO_LARGE =
            "what a program left half done was not taken back before this, as the log is too large to do so in memory: run another"
                    + " command first, such as daybook timeline";

    /** Reads the header while nobody can be writing. */
    private static @Nullable String lockedFault(Connection connection, FileChannel bytes)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            try {
                statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
                return FileHeader.read(bytes).fault(bytes.size());
            } finally {
                Sqlite.rollBack(statement);
            }
        } catch (SQLException e) {
            if (Sqlite.isFromOutside(e)) {
                throw e;
            }
            return FileHeader.read(bytes).fault(bytes.size());
        }
    }

    private static boolean isReadable(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** A file that SQLite refuses, with what it needs to read on. */
    private static LogCheck mended(Path path, Path real, FileChannel bytes, Connection asItIs)
            throws SQLException, IOException {
        String fault = FileHeader.read(bytes).fault(bytes.size());
        if (!MemoryCopy.fits(bytes.size())) {
            return new LogCheck(path, real, bytes, asItIs, JournalFinding.NONE, fault, false);
        }
        byte[] copy = MemoryCopy.bytes(real);
        Connection connection = MemoryCopy.open(copy);
        asItIs.close();
        String said = fault == null ? "SQLite does not read it" : fault;
        return new LogCheck(path, real, bytes, connection, JournalFinding.NONE, said, false);
    }

    private static LogCheck writeAhead(Path path, Path real, FileChannel bytes) throws SQLException, IOException {
        String fault = FileHeader.read(bytes).fault(bytes.size());
        return new LogCheck(path, real, bytes, Sqlite.toReadAlone(real), writeAhead(real), fault, false);
    }

    private static JournalFinding writeAhead(Path real) {
        Path ahead = real.resolveSibling(real.getFileName() + "-wal");
        boolean all = Opening.isEmpty(ahead);
        return new JournalFinding(
                JournalFinding.State.WRITE_AHEAD,
                "another program set the log to write-ahead logging, which the next entry sets back"
                        + (all
                                ? ""
                                : "; what that program wrote last is in " + ahead.getFileName()
                                        + " and was not looked at"),
                all ? null : "close the log in that program, and verify it again");
    }

    /**
     * Looks at what lies beside a log, and changes nothing.
     *
     * @throws DaybookException when there is no log, or it can't be read
     */
    public static JournalFinding beside(Path log) {
        LogFile.Found found = LogFile.find(log, Sqlite.BUSY_TIMEOUT);
        if (found.state() == Sqlite.State.WRITE_AHEAD) {
            return writeAhead(found.real());
        }
        if (found.state() != Sqlite.State.INTERRUPTED) {
            return JournalFinding.NONE;
        }
        try {
            return Interruption.look(log, found.real()).finding();
        } catch (SQLException e) {
            throw Sqlite.problem(e, log, null);
        }
    }

    @Override
    public JournalFinding journal() {
        return journal;
    }

    @Override
    public List<Event> events(RecordKind kind) {
        try {
            return isShown("event") ? EventRows.of(connection, kind) : fromChain(kind);
        } catch (SQLException | RuntimeException e) {
            return fromChain(kind);
        }
    }

    private boolean isShown(String table) {
        return tables != null && tables.wrong(List.of(table)) == null;
    }

    private List<Event> fromChain(RecordKind kind) {
        try {
            return ChainEvents.of(connection, kind);
        } catch (SQLException | RuntimeException e) {
            // The same damage is met again where everything is checked, and told there.
            return List.of();
        }
    }

    @Override
    public ZoneId zone() {
        try {
            if (isShown("setting")) {
                return SettingRows.read(connection).zone();
            }
        } catch (SQLException | RuntimeException e) {
            // As the first record has it, then.
        }
        for (Event genesis : fromChain(RecordKind.GENESIS)) {
            String zone = GenesisRecord.of(genesis).zone();
            try {
                return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
            } catch (DateTimeException e) {
                return ZoneOffset.UTC;
            }
        }
        return ZoneOffset.UTC;
    }

    @Override
    public Verification verify(ProgressListener progress, HeadWatch watch) {
        try {
            return new Verifier(connection, progress, watch)
                    .withFile(fault, "")
                    .verify(SharedReading.another(real), shares ? SharedReading.threads(real) : 1, IntactChain.RANGE);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    @Override
    public void close() {
        try (bytes) {
            connection.close();
        } catch (SQLException | IOException e) {
            throw new DaybookException.Failed(path + " could not be closed: " + e.getMessage(), null, e);
        }
    }
}
