package daybook.store.sqlite;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.rows.Layout;
import daybook.store.rows.Schema;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The path of a log, looked at before anything is done to it, because opening a device or rolling back somebody else's journal is harm. */
final class LogFile {

    private LogFile() {}

    /** Where a log really is, and how it is found. */
    record Found(Path real, Sqlite.State state, Layout.Age layout) {}

    /**
     * The real path of an existing log, in whatever state it is.
     *
     * @throws DaybookException.NoLog when there is none, or what is there is not a daybook log
     * @throws DaybookException.NewerFormat when a newer daybook made it
     * @throws DaybookException.Failed when it can't be read
     */
    static Path existing(Path path) {
        return find(path, Sqlite.BUSY_TIMEOUT).real();
    }

    /** The same, with what is to be known before it is opened. */
    static Found find(Path path, int busyTimeout) {
        try {
            Path real = path.toRealPath();
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                throw new DaybookException.NoLog(
                        path + " is " + (Files.isDirectory(real) ? "a folder" : "not a regular file")
                                + ", not a daybook log.",
                        "name the log's file with -f FILE");
            }
            named(real);
            if (!Files.isReadable(real)) {
                throw new AccessDeniedException(path.toString());
            }
            long size = Files.size(real);
            // SQLite would delete a journal beside an empty file.
            Sqlite.Look look = size == 0 ? null : Sqlite.look(real, busyTimeout);
            check(path, size, look);
            return look == null
                    ? new Found(real, Sqlite.State.SOUND, Layout.Age.SAME)
                    : new Found(real, look.state(), Layout.age(look.userVersion()));
        } catch (NoSuchFileException e) {
            throw new DaybookException.NoLog(
                    "There is no log at " + path + ".", "make one with daybook init, or name another with -f FILE");
        } catch (AccessDeniedException e) {
            throw new DaybookException.Failed(
                    "You may not read " + path + ".", "ask the owner of the file, or name another log with -f FILE", e);
        } catch (IOException e) {
            throw new DaybookException.Failed(path + " could not be read: " + e.getMessage(), null, e);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    private static void check(Path path, long size, Sqlite.@Nullable Look header) {
        if (header == null || header.applicationId() != Schema.APPLICATION_ID) {
            throw new DaybookException.NoLog(
                    path + (size == 0 ? " is empty; it is not a daybook log." : " is not a daybook log."),
                    header == null || size == 0
                            ? "name the log's file with -f FILE; nothing in this one was touched"
                            : "it is a database of another program; name the log's file with -f FILE");
        }
        int format = Layout.format(header.userVersion());
        if (format > Layout.FORMAT) {
            throw new DaybookException.NewerFormat(
                            path + " was made by a newer daybook (format " + format + "; this program knows up to "
                                    + Layout.FORMAT + ").",
                            "install the newest daybook")
                    .with(Saved.NOTHING_TOUCHED);
        }
        if (format < 1) {
            throw new DaybookException.NoLog(
                    path + " is not a finished daybook log.", "name the log's file with -f FILE");
        }
    }

    /**
     * Refuses a path whose bytes are no text: SQLite is told of it by text, and would open another file or none.
     *
     * @throws DaybookException.Failed with the path, in which U+FFFD stands for those bytes
     */
    static void named(Path path) {
        if (!path.equals(path.getFileSystem().getPath(path.toString()))) {
            throw new DaybookException.Failed(
                    "The name " + path + " holds bytes that are not UTF-8, and cannot be used for a log.",
                    "rename the file or the folder",
                    null);
        }
    }
}
