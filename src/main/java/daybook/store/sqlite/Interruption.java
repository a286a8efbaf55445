package daybook.store.sqlite;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.platform.Erasing;
import daybook.platform.Folders;
import daybook.store.JournalFinding;
import daybook.store.rows.FileHeader;
import daybook.store.rows.SchemaCheck;
import daybook.store.rows.Sqlite;
import daybook.store.rows.Uninterrupted;
import daybook.store.verify.Verifier;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A log beside which an interrupted program left its journal: what SQLite would do with it, and what is done instead.
 *
 * <p>A journal holds the pages as they were before a write. SQLite puts them back whatever they are. What this adds is that a journal that
 * cannot be of this file is refused, and that records which are there and complete are never taken back: an interrupted program had
 * not said that they are saved, but a journal that a synchronising program brought back, or that somebody made, takes back what was.
 */
final class Interruption {

    /** Whether the file as it would be put back verifies is only looked at in smaller ones, in bytes. */
    private static final long LARGE = 64L << 20;

    /** The bytes of a file that SQLite locks (sqlite.org/lockingv3.html): locked for writing, nobody reads or writes it. */
    private static final long LOCKS = 0x4000_0000L;

    private static final long LOCKED = 512;
    private static final int PATIENCE = 50;

    private final Path log;
    private final Path real;
    private final JournalFinding finding;
    private final byte @Nullable [] rolledBack;
    private final FileTime examined;

    private Interruption(Path log, Path real, JournalFinding finding, byte @Nullable [] rolledBack, FileTime examined) {
        this.log = log;
        this.real = real;
        this.finding = finding;
        this.rolledBack = rolledBack;
        this.examined = examined;
    }

    /**
     * Looks at a log whose journal SQLite would put back. Nothing is changed. No connection of this program may be open to it.
     *
     * @param log as it was named
     * @param real where it is
     */
    static Interruption look(Path log, Path real) throws SQLException {
        Path file = Journal.of(real);
        try {
            FileTime time = Files.getLastModifiedTime(file);
            if (!MemoryCopy.fits(Files.size(file)) || !MemoryCopy.fits(Files.size(real))) {
                return new Interruption(log, real, takenBack("", 0), null, time);
            }
            RollbackJournal journal = RollbackJournal.read(file);
            byte[] bytes = MemoryCopy.bytes(real);
            if (journal == null) {
                return new Interruption(log, real, takenBack("", records(real)), bytes, time);
            }
            String strange = journal.strange(FileHeader.of(bytes));
            if (strange != null) {
                return new Interruption(log, real, foreign(file, strange), null, time);
            }
            byte[] before = journal.rolledBack(bytes);
            return new Interruption(log, real, weigh(real, bytes, before), before, time);
        } catch (IOException e) {
            throw new DaybookException.Failed(
                    "The journal that an interrupted program left beside " + log + " could not be read: "
                            + e.getMessage() + ".",
                    "copy both files to another disk, and look at them there",
                    e);
        }
    }

    private static JournalFinding weigh(Path real, byte[] now, byte[] before) throws SQLException {
        long there = records(real);
        long then = MemoryCopy.records(before);
        boolean suspect = there > then || (now.length <= LARGE && !holds(MemoryCopy.open(before.clone())));
        if (suspect && there > 0 && holds(Sqlite.toReadAlone(real))) {
            String more = there > then ? "; the journal would have taken back " + (there - then) + " of them" : "";
            return new JournalFinding(
                    JournalFinding.State.COMPLETE,
                    "a program was interrupted as it finished; all that it wrote is there and is kept: " + there
                            + " records" + more,
                    null);
        }
        return takenBack(
                there > then
                        ? ", " + (there - then == 1 ? "an incomplete record" : (there - then) + " incomplete records")
                        : "",
                then);
    }

    private static JournalFinding takenBack(String half, long records) {
        return new JournalFinding(
                JournalFinding.State.INTERRUPTED,
                "a program was interrupted while it wrote; what it had half done" + half
                        + " is taken back, and nothing that was saved is lost"
                        + (records == 0 ? "" : ": " + records + " records"),
                null);
    }

    private static JournalFinding foreign(Path file, String strange) {
        return new JournalFinding(
                JournalFinding.State.FOREIGN,
                file.getFileName() + " is not a journal of this log as it is now: " + strange
                        + ". Another program could write its old pages over the log",
                "move " + file.getFileName() + " to another folder, and run daybook verify");
    }

    private static long records(Path real) {
        try (Connection connection = Sqlite.toReadAlone(real);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(seq) FROM record")) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            return 0;
        }
    }

    private static boolean holds(Connection opened) {
        try (Connection connection = opened) {
            return SchemaCheck.difference(connection) == null
                    && Verifier.alone(connection, done -> {}).holds();
        } catch (SQLException e) {
            return false;
        }
    }

    JournalFinding finding() {
        return finding;
    }

    /** Returns a connection to the log as it will be when this is settled, or null when memory has no room for it. Nothing is changed. */
    @Nullable
    Connection copy() throws SQLException {
        if (finding.state() == JournalFinding.State.COMPLETE || finding.state() == JournalFinding.State.FOREIGN) {
            return Sqlite.toReadAlone(real);
        }
        return rolledBack == null ? null : MemoryCopy.open(rolledBack.clone());
    }

    /**
     * Ends what was interrupted.
     *
     * @throws DaybookException.Failed when the journal is not this log's
     * @throws SQLException when the file or its folder may not be written to
     */
    void settle(int busyTimeout) throws SQLException {
        switch (finding.state()) {
            case FOREIGN ->
                throw new DaybookException.Failed("Beside " + log + ", " + finding.detail() + ".", finding.hint(), null)
                        .with(Saved.NOTHING_TOUCHED);
            case COMPLETE -> finish(busyTimeout);
            default -> {
                try (Journal.Left left = Journal.Left.of(real);
                        Connection writing = Sqlite.toWrite(real, busyTimeout);
                        Statement statement = writing.createStatement()) {
                    statement.execute("SELECT count(*) FROM sqlite_schema");
                    left.erase(writing);
                    Journal.erase(writing, real);
                }
            }
        }
    }

    /** Does what the interrupted program had not done yet: deletes the journal, once the file is certain to be on the disk. */
    private void finish(int busyTimeout) throws SQLException {
        Path journal = Journal.of(real);
        try (FileChannel file = FileChannel.open(real, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = lock(file, busyTimeout)) {
            if (lock.isValid() && Files.exists(journal) && examined.equals(Files.getLastModifiedTime(journal))) {
                file.force(true);
                Erasing.delete(journal);
                Folders.sync(Objects.requireNonNull(real.getParent()));
            }
        } catch (IOException e) {
            throw new SQLiteException(
                    journal.getFileName() + " cannot be deleted: " + NewFile.reason(e),
                    SQLiteErrorCode.SQLITE_READONLY);
        }
    }

    private FileLock lock(FileChannel file, int busyTimeout) throws IOException {
        for (int waited = 0; ; waited += PATIENCE) {
            FileLock lock = null;
            try {
                lock = file.tryLock(LOCKS, LOCKED, false);
            } catch (OverlappingFileLockException e) {
                // Another thread of this program does the same.
            }
            if (lock != null) {
                return lock;
            }
            if (waited >= busyTimeout) {
                throw new DaybookException.Busy(
                        "Another program has held " + log + " for more than " + busyTimeout / 1000 + " seconds.",
                        "try again; if it lasts, see which program has the file open");
            }
            Uninterrupted.get(() -> {
                Thread.sleep(PATIENCE);
                return true;
            });
        }
    }
}
