package daybook.store.sqlite;

import daybook.ledger.Sealer;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.rows.Layout;
import daybook.store.rows.SchemaCheck;
import daybook.store.rows.Sqlite;
import daybook.words.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Opens logs: what lies beside one is settled first, and what another program made of its tables is looked at before any is read. */
public final class Opening {

    private static final String ANEW =
            "An older daybook laid this log out: what is shown of it was made anew from its records, which verify.";

    private final Path path;
    private final int busyTimeout;
    private @Nullable String notice;

    private Opening(Path path, int busyTimeout) {
        this.path = path;
        this.busyTimeout = busyTimeout;
    }

    /** Opens a log to read it. */
    static SqliteLog toRead(Path path) {
        return toRead(path, Sqlite.BUSY_TIMEOUT);
    }

    static SqliteLog toRead(Path path, int busyTimeout) {
        return new Opening(path, busyTimeout).reading(true);
    }

    /** Opens a log to read it, and changes nothing whatever lies beside it. */
    public static SqliteLog toLookAt(Path path) {
        return new Opening(path, Sqlite.BUSY_TIMEOUT).reading(false);
    }

    /** Opens a log to show what is in it, which is compared with what was recorded when the log is closed. */
    static SqliteLog toShow(Path path) {
        return toRead(path).comparing();
    }

    /** Opens a log to add to it. */
    public static SqliteLog toWrite(Path path, Sealer sealer) {
        return toWrite(path, sealer, Sqlite.BUSY_TIMEOUT);
    }

    static SqliteLog toWrite(Path path, Sealer sealer, int busyTimeout) {
        return new Opening(path, busyTimeout).writing(sealer);
    }

    /**
     * Opens a log to read it. A program that begins to write while this one takes its lock looks for that moment like one that was
     * interrupted, because a reader sees whether somebody writes before it sees the journal: so an interruption that was not there a moment
     * ago is looked for again.
     */
    private SqliteLog reading(boolean settles) {
        for (int looks = 1; ; looks++) {
            try {
                return readingOnce(settles);
            } catch (SQLException e) {
                if (looks == Sqlite.LOOKS || !Sqlite.isLeftByInterruption(e)) {
                    throw Sqlite.problem(e, path, null);
                }
            }
        }
    }

    private SqliteLog readingOnce(boolean settles) throws SQLException {
        LogFile.Found found = LogFile.find(path, busyTimeout);
        Connection connection;
        if (found.state() == Sqlite.State.WRITE_AHEAD) {
            connection = toReadWriteAhead(path, found.real());
        } else if (found.state() == Sqlite.State.INTERRUPTED) {
            connection = interrupted(found.real(), settles);
        } else {
            connection = Sqlite.toRead(found.real(), busyTimeout);
        }
        try {
            boolean shares = found.state() == Sqlite.State.SOUND;
            if (found.layout() == Layout.Age.OLDER) {
                connection = laidOutAnew(connection, found.real(), settles);
                shares = false;
            }
            String wrong = SchemaCheck.isOurs(connection)
                    ? null
                    : SchemaCheck.read(connection).wrong();
            if (found.layout() == Layout.Age.NEWER) {
                tell(path
                        + " was last written by a newer daybook: a kind or a step that this one does not know is shown by its"
                        + " word, and what else it does not know by daybook show NUMBER alone.");
            } else if (wrong != null) {
                throw changed(wrong, Saved.nothing("Nothing was read."));
            }
            return new SqliteLog(path, connection, null, shares, notice);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private SqliteLog writing(Sealer sealer) {
        try {
            LogFile.Found found = LogFile.find(path, busyTimeout);
            if (found.layout() == Layout.Age.NEWER) {
                throw new DaybookException.NewerFormat(
                        path + " was last written by a newer daybook. This one can read it and add nothing to it.",
                        "install the newest daybook");
            }
            if (found.state() == Sqlite.State.INTERRUPTED) {
                settle(Interruption.look(path, found.real()));
            }
            try (Journal.Left left = Journal.Left.of(found.real())) {
                Connection connection = Sqlite.toWrite(found.real(), busyTimeout);
                try {
                    left.erase(connection);
                    if (found.layout() == Layout.Age.OLDER) {
                        Relayout.make(path, connection);
                        tell(ANEW);
                    }
                    String difference = SchemaCheck.difference(connection);
                    if (difference != null) {
                        throw changed(difference, Saved.NOTHING);
                    }
                    return new SqliteLog(path, connection, sealer, false, notice);
                } catch (SQLException | RuntimeException e) {
                    connection.close();
                    throw e;
                }
            }
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, Saved.NOTHING);
        }
    }

    /** The log of an older daybook as this one needs it: in the file where it may be written, else in memory. */
    private Connection laidOutAnew(Connection older, Path real, boolean settles) throws SQLException {
        if (settles) {
            try (Connection file = Sqlite.toWrite(real, busyTimeout)) {
                Relayout.make(path, file);
                tell(ANEW);
                return older;
            } catch (SQLException e) {
                if (!Sqlite.mayNotWrite(e)) {
                    throw e;
                }
            }
        }
        older.close();
        return inMemory(path, real);
    }

    /** A copy in memory of the log of an older daybook, laid out as this one needs it. */
    static Connection inMemory(Path path, Path real) throws SQLException {
        try {
            if (!MemoryCopy.fits(Files.size(real))) {
                throw new DaybookException.Failed(
                        path + " was laid out by an older daybook, and may not be laid out anew where it is.",
                        "copy it to a folder you can write to, and open the copy",
                        null);
            }
            Connection copy = MemoryCopy.open(MemoryCopy.bytes(real));
            try {
                Relayout.make(path, copy);
                return copy;
            } catch (SQLException | RuntimeException e) {
                copy.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DaybookException.Failed(path + " could not be read: " + e.getMessage(), null, e);
        }
    }

    private void tell(String sentence) {
        notice = notice == null ? sentence : notice + " " + sentence;
    }

    private DaybookException changed(String what, Saved outcome) {
        return new DaybookException.DoesNotVerify(
                        "Another program changed how " + path + " is built: " + what + ".",
                        "run daybook verify; where the records are intact, daybook rebuild makes the rest anew")
                .with(outcome);
    }

    private void settle(Interruption interruption) throws SQLException {
        interruption.settle(busyTimeout);
        notice = English.sentence(interruption.finding().detail());
    }

    private Connection interrupted(Path real, boolean settles) throws SQLException {
        Interruption interruption = Interruption.look(path, real);
        if (settles) {
            try {
                settle(interruption);
                return Sqlite.toRead(real, busyTimeout);
            } catch (SQLException e) {
                if (Sqlite.isBusy(e)) {
                    throw e;
                }
                // Where nothing may be written it is read as it will be.
                notice = English.sentence(interruption.finding().detail());
            }
        }
        Connection copy = interruption.copy();
        if (copy == null) {
            throw new DaybookException.Failed(
                    "A program was interrupted while it wrote to " + path
                            + ", and what it left half done cannot be taken back here.",
                    "copy the file together with " + path.getFileName()
                            + "-journal to a folder you can write to, and open it there",
                    null);
        }
        return copy;
    }

    /** Reads a log that another program set to write-ahead logging, without making the files that belong to that. */
    static Connection toReadWriteAhead(Path path, Path real) throws SQLException {
        Path ahead = real.resolveSibling(real.getFileName() + "-wal");
        if (isEmpty(ahead)) {
            return Sqlite.toReadAlone(real);
        }
        if (Files.exists(real.resolveSibling(real.getFileName() + "-shm"))) {
            return Sqlite.toRead(real, Sqlite.BUSY_TIMEOUT);
        }
        throw new DaybookException.Failed(
                        "Another program set " + path + " to write-ahead logging, and what it wrote last is in "
                                + ahead.getFileName() + ".",
                        "close the log in that program, or open and close it there once more",
                        null)
                .with(Saved.NOTHING_TOUCHED);
    }

    /** Opens a log beside which nothing is left, to copy it. */
    static Connection source(Path real) throws SQLException {
        return LogFile.find(real, Sqlite.BUSY_TIMEOUT).state() == Sqlite.State.WRITE_AHEAD
                ? toReadWriteAhead(real, real)
                : Sqlite.toRead(real, Sqlite.BUSY_TIMEOUT);
    }

    static boolean isEmpty(Path file) {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            return true;
        }
    }
}
