package daybook.store.sqlite;

import daybook.platform.Erasing;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rollback journal beside a log. It contains pages as they were before a write, and with them the words of earlier entries, which a
 * later redaction must not leave on the disk. So SQLite keeps it after a commit ({@code journal_mode=PERSIST} only makes its header void),
 * and it is overwritten before it is deleted.
 */
final class Journal {

    /** How long another writer is waited for, in milliseconds: it uses the same journal and erases it when it ends. */
    private static final int WAIT = 500;

    private Journal() {}

    /** The journal's path. */
    static Path of(Path log) {
        return log.resolveSibling(log.getFileName() + "-journal");
    }

    /**
     * Overwrites and deletes the journal that a connection's writes left. It does so under the lock of a writer, because the next program
     * that writes uses the same file.
     *
     * @return whether no journal is left; false when another program writes, or the file can't be overwritten
     */
    static boolean erase(Connection connection, Path log) {
        Path journal = of(log);
        if (!isThere(journal)) {
            return true;
        }
        try {
            locked(connection, () -> Erasing.delete(journal));
        } catch (SQLException | IOException e) {
            // Windows keeps it open, and SQLite itself has to delete what is overwritten by now.
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=DELETE");
            } catch (SQLException later) {
                return false;
            }
        }
        return !isThere(journal);
    }

    private static boolean isThere(Path journal) {
        return Files.exists(journal, LinkOption.NOFOLLOW_LINKS);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void locked(Connection connection, Work work) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=" + WAIT);
            try {
                statement.execute("BEGIN IMMEDIATE");
                try {
                    work.run();
                } finally {
                    Sqlite.rollBack(statement);
                }
            } finally {
                statement.execute("PRAGMA busy_timeout=" + Sqlite.BUSY_TIMEOUT);
            }
        }
    }

    /**
     * A journal that was there before the log was opened, which a killed program left. SQLite deletes it when it takes back what was half
     * done, and its blocks can only be overwritten by whoever had it open before.
     */
    static final class Left implements AutoCloseable {

        private final @Nullable FileChannel channel;

        private Left(@Nullable FileChannel channel) {
            this.channel = channel;
        }

        /** Opens the journal of a log that is about to be opened, if there is one. */
        static Left of(Path log) {
            Path journal = Journal.of(log);
            try {
                return new Left(
                        isThere(journal)
                                ? FileChannel.open(journal, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))
                                : null);
            } catch (IOException e) {
                return new Left(null);
            }
        }

        /** Overwrites it, once the log is open and nobody writes. */
        void erase(Connection connection) {
            FileChannel left = channel;
            if (left == null) {
                return;
            }
            try {
                locked(connection, () -> Erasing.overwrite(left));
            } catch (SQLException | IOException e) {
                // A program writes: the journal is its own, and it erases it.
            }
        }

        @Override
        public void close() {
            FileChannel left = channel;
            try {
                if (left != null) {
                    left.close();
                }
            } catch (IOException e) {
                // Nothing was written through it that is needed.
            }
        }
    }
}
