package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.platform.Folders;
import daybook.store.BackupNote;
import daybook.store.Copied;
import daybook.store.ProgressListener;
import daybook.store.Verification;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * Verified copies of a log.
 *
 * <p>The bytes go through SQLite's online backup (sqlite.org/backup.html): it copies whole pages under SQLite's own locks and starts
 * again when another process writes between two steps, so the copy is the log as it was at one moment. Copying the file by other means
 * could catch half of a write; VACUUM INTO would keep every writer waiting until it has rebuilt the whole file.
 */
final class LogCopy {

    /** 64 MiB of the usual pages: most logs are copied in one step, and with bigger ones no writer waits for longer than that. */
    private static final int PAGES_AT_A_TIME = 16 * 1024;

    private static final int WAIT_MILLIS = 100;

    private static final long ROOM_TO_SPARE = 1 << 20;

    private LogCopy() {}

    /**
     * Copies a log to a new file, and leaves a note of it beside the log.
     *
     * @param now the time for the note
     * @throws DaybookException.DoesNotVerify when the copy does not verify, and so is not kept
     * @throws DaybookException when it can't be made; then nothing is at that place
     */
    static Copied backup(Path log, Path target, Instant now, ProgressListener progress) {
        Copied made;
        Path real;
        try {
            real = LogFile.existing(log);
            Head before;
            try (SqliteLog open = Opening.toRead(log)) {
                before = open.head();
            }
            made = copy(log, real, target, before, progress);
        } catch (DaybookException e) {
            throw e.otherwise(Saved.nothing("No backup was made."));
        } catch (IOException e) {
            throw notMade(target, e).with(Saved.nothing("No backup was made."));
        }
        return new Copied(made.head(), made.size(), note(BackupNoteFile.of(made.head(), now, target), real));
    }

    private static boolean note(BackupNote note, Path log) {
        try {
            BackupNoteFile.write(note, log);
            return true;
        } catch (IOException e) {
            // The backup is whole; only doctor will not know of it.
            return false;
        }
    }

    /**
     * Copies a backup to where there is no log, after verifying it.
     *
     * @throws DaybookException.DoesNotVerify when the backup does not verify
     * @throws DaybookException when it can't be made; then nothing is at that place
     */
    static Copied restore(Path backup, Path target, ProgressListener progress) {
        try (NewFolders folders = new NewFolders()) {
            LogFile.Found found = LogFile.find(backup, Sqlite.BUSY_TIMEOUT);
            if (found.state() == Sqlite.State.INTERRUPTED) {
                Opening.toRead(backup).close();
            }
            Path real = found.real();
            Head head = verified(backup, progress);
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null) {
                throw new DaybookException.Usage(target + " is not the name of a file.", "name the log with -f FILE");
            }
            folders.make(folder);
            Copied made = copy(backup, real, target, head, progress);
            folders.keep(folder);
            return made;
        } catch (DaybookException e) {
            throw e.otherwise(Saved.nothing("Nothing was restored."));
        } catch (IOException e) {
            throw notMade(target, e).with(Saved.nothing("Nothing was restored."));
        }
    }

    private static Copied copy(Path from, Path real, Path target, Head least, ProgressListener progress)
            throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Unfinished.removeLeftIn(folder);
        }
        try (NewFile file = NewFile.at(target)) {
            room(real, file.building(), target);
            try (Connection source = Opening.source(real)) {
                copyPages(source, file.building());
            } catch (SQLException e) {
                throw Sqlite.problem(e, from, null);
            }
            Head head = verified(file.building(), progress);
            if (!head.log().equals(least.log()) || head.records() < least.records()) {
                throw new DaybookException.Failed(
                        "The copy ends with record " + head.records() + " and the original with record "
                                + least.records() + ".",
                        "check the disk and try again",
                        null);
            }
            long size = Files.size(file.building());
            file.appear();
            return new Copied(head, size, false);
        } catch (FileAlreadyExistsException e) {
            throw new DaybookException.Failed(
                    "There is something at " + target + " already.", "choose another name", e);
        }
    }

    private static DaybookException notMade(Path target, IOException e) {
        return new DaybookException.Failed(
                target + " could not be made: " + NewFile.reason(e) + ".",
                "check the folder's name, its permissions and the room on the disk",
                e);
    }

    private static void room(Path real, Path building, Path target) throws IOException {
        long needed = Files.size(real) + ROOM_TO_SPARE;
        long free = Folders.roomAt(building);
        if (free < needed) {
            throw new DaybookException.Failed(
                    "There is too little room for " + target + ": " + needed + " bytes are needed and " + free
                            + " are free.",
                    "make room there, or choose another place",
                    null);
        }
    }

    private static void copyPages(Connection source, Path target) throws SQLException {
        Steps steps = new Steps();
        // An absolute path: it can't be taken for a URI with parameters.
        int result = ((JDBC4Connection) source)
                .getDatabase()
                .backup(
                        "main",
                        target.toString(),
                        steps,
                        WAIT_MILLIS,
                        Sqlite.BUSY_TIMEOUT / WAIT_MILLIS,
                        PAGES_AT_A_TIME);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException("the copy was not finished", SQLiteErrorCode.getErrorCode(result));
        }
        if (!steps.complete()) {
            // A backup that gave up waiting for a lock is reported as OK by sqlite3_backup_finish.
            throw new SQLiteException("the log was busy", SQLiteErrorCode.SQLITE_BUSY);
        }
    }

    private static Head verified(Path file, ProgressListener progress) {
        try (LogCheck copy = LogCheck.open(file)) {
            Verification verification = copy.verify(progress, new HeadWatch());
            for (Verification.Check check : verification.checks()) {
                if (!check.ok()) {
                    throw new DaybookException.DoesNotVerify(
                            "The copy does not verify: " + check.name() + ": " + check.detail() + ".",
                            "keep every copy that you have as it is, and run daybook verify on the original");
                }
            }
            @Nullable Head head = verification.head();
            if (head == null) {
                throw new DaybookException.DoesNotVerify("There is no record in it.", null);
            }
            return head;
        }
    }

    /** Keeps how far the copying came. */
    private static final class Steps implements DB.ProgressObserver {
        private int remaining;
        private int pages;

        @Override
        public void progress(int stillToCopy, int all) {
            remaining = stillToCopy;
            pages = all;
        }

        boolean complete() {
            return pages > 0 && remaining == 0;
        }
    }
}
