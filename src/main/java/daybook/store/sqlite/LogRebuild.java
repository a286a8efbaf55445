package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.log.DaybookException;
import daybook.log.RecordNumber;
import daybook.log.Saved;
import daybook.platform.Folders;
import daybook.store.ProgressListener;
import daybook.store.Rebuilt;
import daybook.store.Verification;
import daybook.store.rows.EntryReading;
import daybook.store.rows.Sqlite;
import daybook.store.verify.IntactChain;
import daybook.store.verify.SharedReading;
import daybook.store.verify.Verifier;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * Builds a log anew from its evidence: the records, the facts and the bytes of files.
 *
 * <p>A new file is built beside the log and verified; a copy of the old one is kept; then the new content takes the place of the old in
 * one transaction of SQLite. The log keeps its inode, so every program that has it open meets SQLite's own locks, and a process that is
 * killed half-way leaves a journal from which the next one restores the old content. (Another file under the same name would be unsafe:
 * a process that still had the old one open could roll the new one's journal back into it.)
 */
final class LogRebuild {

    private static final Saved NOTHING = Saved.nothing("Nothing was changed.");

    private static final int MOST_UNRECORDED = 100;

    private static final int WAIT_MILLIS = 100;

    private static final long ROOM_TO_SPARE = 1 << 20;

    private LogRebuild() {}

    /**
     * Rebuilds a log.
     *
     * @param day and time of day, as they are part of the name under which the old file is kept
     * @throws DaybookException.DoesNotVerify when the evidence does not verify; then nothing was changed
     * @throws DaybookException when it cannot be done; then nothing was changed
     */
    static Rebuilt rebuild(Path log, String day, ProgressListener progress) {
        try {
            Path real = LogFile.existing(log);
            // Stays open until every lock was given back: POSIX drops a process's locks on a file with the first
            // descriptor closed.
            try (FileChannel bytes = FileChannel.open(real, StandardOpenOption.READ)) {
                return locked(log, real, bytes, day, progress);
            }
        } catch (DaybookException e) {
            throw e.otherwise(NOTHING);
        } catch (IOException e) {
            throw new DaybookException.Failed(
                            "The log could not be rebuilt: " + NewFile.reason(e) + ".",
                            "check the folder's permissions and the room on the disk",
                            e)
                    .with(NOTHING);
        }
    }

    private static Rebuilt locked(Path log, Path real, FileChannel bytes, String day, ProgressListener progress)
            throws IOException {
        try (Connection old = Sqlite.toRebuild(real);
                Statement statement = old.createStatement()) {
            // In this mode SQLite keeps a lock when the transaction that took it ends: no writer comes in between.
            statement.execute("PRAGMA locking_mode=EXCLUSIVE");
            statement.execute("BEGIN IMMEDIATE");
            String unreadable = EvidenceCopy.unreadable(old);
            if (unreadable != null) {
                throw broken(log, unreadable);
            }
            try (NewFile file = NewFile.temporary(real)) {
                room(bytes.size(), file.building());
                Rebuilt built = build(log, real, file.building(), progress);
                List<Long> unrecorded = unrecorded(old, built.head().records());
                // Only readers can have a lock now; they are waited for.
                statement.execute("COMMIT");
                statement.execute("BEGIN EXCLUSIVE");
                statement.execute("COMMIT");
                Path kept = keep(bytes, real, day);
                replace(log, old, statement, file.building(), kept);
                Journal.erase(old, real);
                return new Rebuilt(built.head(), built.entries(), kept, unrecorded);
            }
        } catch (SQLException e) {
            throw Sqlite.isFromOutside(e)
                    ? Sqlite.problem(e, log, null)
                    : broken(log, "it cannot be read: " + Sqlite.reason(e));
        }
    }

    private static Rebuilt build(Path log, Path real, Path building, ProgressListener progress) throws SQLException {
        RuntimeException problem = EvidenceCopy.make(building, real, progress);
        // Not opened as a log: one whose first record is broken has no settings.
        try (Connection built = Sqlite.toRead(building, Sqlite.BUSY_TIMEOUT)) {
            Verification verification = new Verifier(built, progress, new HeadWatch())
                    .verify(() -> Sqlite.toRead(building, 0), SharedReading.threads(building), IntactChain.RANGE);
            for (Verification.Check check : verification.checks()) {
                if (!check.ok()) {
                    throw broken(log, check.name() + ": " + check.detail());
                }
            }
            Head head = verification.head();
            if (problem != null || head == null) {
                throw broken(log, problem == null ? "there is no record in it" : String.valueOf(problem.getMessage()));
            }
            return new Rebuilt(head, EntryReading.count(built), building, List.of());
        }
    }

    /** As far as the tables can be read; what stands in their place otherwise is not looked at. */
    private static List<Long> unrecorded(Connection old, long records) throws SQLException {
        Set<Long> found = new TreeSet<>();
        for (String table : List.of("entry", "event")) {
            try (Statement statement = old.createStatement()) {
                String isTable = "SELECT 1 FROM sqlite_schema WHERE name = '" + table + "' AND type = 'table'";
                try (ResultSet row = statement.executeQuery(isTable)) {
                    if (!row.next()) {
                        continue;
                    }
                }
                try (ResultSet row = statement.executeQuery("SELECT id FROM " + table + " WHERE (id > " + records
                        + " AND id < " + RecordNumber.STRIDE + ") OR id < 1 ORDER BY id LIMIT " + MOST_UNRECORDED)) {
                    while (row.next()) {
                        found.add(row.getLong(1));
                    }
                }
            } catch (SQLException e) {
                if (Sqlite.isFromOutside(e)) {
                    throw e;
                }
            }
        }
        return List.copyOf(found);
    }

    private static DaybookException broken(Path log, String what) {
        return new DaybookException.DoesNotVerify(
                "What was recorded in " + log + " does not verify, so nothing can be rebuilt from it: " + what + ".",
                "keep the file as it is, and look for a backup that verifies: daybook verify -f BACKUP");
    }

    private static void room(long size, Path folder) {
        // The new file, the old one that is kept, and SQLite's journal while one takes the place of the other.
        long needed = 3 * size + ROOM_TO_SPARE;
        long free = Folders.roomAt(folder);
        if (free < needed) {
            throw new DaybookException.Failed(
                    "There is too little room to rebuild the log: " + needed + " bytes are needed and " + free
                            + " are free.",
                    "make room on that disk, or rebuild a copy elsewhere: daybook rebuild COPY",
                    null);
        }
    }

    /** Keeps the file as it is now, byte for byte, and readable by its owner alone. */
    private static Path keep(FileChannel bytes, Path real, String day) throws IOException {
        for (int n = 1; ; n++) {
            Path kept = real.resolveSibling(real.getFileName() + ".before-rebuild-" + day + (n == 1 ? "" : "-" + n));
            if (Files.exists(kept)) {
                continue;
            }
            try (NewFile file = NewFile.at(kept)) {
                try (FileChannel copy = FileChannel.open(file.building(), StandardOpenOption.WRITE)) {
                    long size = bytes.size();
                    for (long at = 0; at < size; ) {
                        at += bytes.transferTo(at, size - at, copy);
                    }
                }
                file.appear();
                return kept;
            } catch (FileAlreadyExistsException e) {
                // Another program took that name first: the next number is tried.
            }
        }
    }

    private static void replace(Path log, Connection old, Statement statement, Path built, Path kept) {
        try {
            int result = ((JDBC4Connection) old)
                    .getDatabase()
                    .restore(
                            "main",
                            built.toString(),
                            null,
                            WAIT_MILLIS,
                            Sqlite.BUSY_TIMEOUT / WAIT_MILLIS,
                            Integer.MAX_VALUE);
            if (result != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLiteException("it was not replaced", SQLiteErrorCode.getErrorCode(result));
            }
            // The next statement gives the lock back.
            statement.execute("PRAGMA locking_mode=NORMAL");
            statement.execute("SELECT count(*) FROM setting");
        } catch (SQLException e) {
            throw Sqlite.problem(
                    e,
                    log,
                    Saved.unknown("The log as it was before is kept as " + kept + "; run daybook verify on both."));
        }
    }
}
