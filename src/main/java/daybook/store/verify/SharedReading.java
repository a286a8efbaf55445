package daybook.store.verify;

import daybook.log.DaybookException;
import daybook.store.rows.Sqlite;
import daybook.store.rows.Uninterrupted;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * Reads a log with several connections, each in a thread of its own, that all see the same moment of it. The thread that began works too, so
 * that one thread alone does everything.
 *
 * <p>They see the same because the first connection reads already, and nobody can change the file as long as it does. With a write-ahead log
 * that would not be so: then it reads alone.
 */
public final class SharedReading implements AutoCloseable {

    private static final int MOST_THREADS = 4;

    /** In bytes. What is smaller is read before another connection is open. */
    private static final long SMALL = 16L << 20;

    /** In KiB, for each connection: to compare indexes with their tables needs many pages again and again. */
    private static final int CACHE = 16_384;

    /** Something to be read by whichever thread is free. */
    interface Job {
        void read(Connection connection) throws SQLException;
    }

    /** Makes another connection to the same file, which may only read and waits for nobody. */
    public interface Opening {
        /** Connects to the file once more. */
        Connection open() throws SQLException;
    }

    /** Between two interruptions, in milliseconds. */
    private static final long PATIENCE = 20;

    /** Ends the work of each thread that meets it. */
    private static final Job END = connection -> {};

    private final Connection first;
    private final List<Connection> others = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private volatile @Nullable Throwable failure;

    private SharedReading(Connection first) {
        this.first = first;
    }

    /** How many threads are worth their while for a log. */
    public static int threads(Path file) {
        int processors = Runtime.getRuntime().availableProcessors();
        return file.toFile().length() < SMALL ? 1 : Math.min(MOST_THREADS, processors);
    }

    /** Begins, with fewer threads where there are no connections for them. The first connection has to be in a transaction. */
    static SharedReading begin(Connection first, Opening another, int threads) {
        SharedReading shared = new SharedReading(first);
        String state = state(first);
        int more = state == null ? 0 : threads - 1;
        while (more > 0 && shared.addThread(another, state)) {
            more--;
        }
        return shared;
    }

    /** What a connection sees, for comparison; null when it can't share it with others. */
    private static @Nullable String state(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size=-" + CACHE);
            String mode = ask(statement, "PRAGMA journal_mode");
            return mode.equals("wal")
                    ? null
                    : ask(statement, "SELECT line FROM record ORDER BY seq DESC LIMIT 1")
                            + ' '
                            + ask(statement, "PRAGMA page_count")
                            + ' '
                            + ask(statement, "PRAGMA schema_version");
        } catch (SQLException e) {
            // Whatever it is, the checks themselves meet it and tell it.
            return null;
        }
    }

    /** Opens the file that a path leads to. */
    public static Opening another(Path path) {
        return () -> {
            try {
                return Sqlite.toRead(path.toRealPath(), 0);
            } catch (IOException e) {
                throw new SQLException(e);
            }
        };
    }

    private static String ask(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private boolean addThread(Opening another, @Nullable String state) {
        try {
            Connection connection = another.open();
            if (sees(connection, state)) {
                others.add(connection);
                Thread thread = new Thread(() -> work(connection), "reading " + others.size());
                thread.setDaemon(true);
                threads.add(thread);
                thread.start();
                return true;
            }
            close(connection);
            return false;
        } catch (SQLException | DaybookException e) {
            return false;
        }
    }

    private static boolean sees(Connection connection, @Nullable String state) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            return Objects.equals(state, state(connection));
        } catch (SQLException e) {
            return false;
        }
    }

    /** Adds something to be read; it is begun at once when another thread is free. */
    void add(Job job) {
        jobs.add(job);
    }

    /**
     * Reads what is left, and waits until everything was read.
     *
     * @throws SQLException what a job threw
     */
    void finish() throws SQLException {
        jobs.add(END);
        work(first);
        join();
        Throwable thrown = failure;
        if (thrown instanceof SQLException e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }

    private void work(Connection connection) {
        for (Job job = next(); job != END; job = next()) {
            try {
                // After a failure the rest is of no use to anybody.
                if (failure == null) {
                    job.read(connection);
                }
            } catch (SQLException | RuntimeException | Error e) {
                failure = e;
            }
        }
        jobs.add(END);
    }

    private Job next() {
        return Uninterrupted.get(jobs::take);
    }

    private void join() {
        for (Thread thread : threads) {
            Uninterrupted.join(thread);
        }
    }

    /** Ends what is still being read, when something else came in between. */
    @Override
    public void close() {
        jobs.clear();
        jobs.add(END);
        for (Thread each : threads) {
            end(each);
        }
        for (Connection each : others) {
            close(each);
        }
    }

    /** SQLite forgets an interruption of what has not quite begun: it is told again until there is nothing left to interrupt. */
    private void end(Thread thread) {
        while (thread.isAlive()) {
            for (Connection each : others) {
                interrupt(each);
            }
            Uninterrupted.get(() -> {
                thread.join(PATIENCE);
                return thread;
            });
        }
    }

    static void interrupt(Connection connection) {
        try {
            ((JDBC4Connection) connection).getDatabase().interrupt();
        } catch (SQLException e) {
            // Then it is waited for.
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It only read.
        }
    }
}
