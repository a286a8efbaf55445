package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.rows.Sqlite;
import daybook.store.rows.Uninterrupted;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedReadingTest {

    @TempDir
    Path folder;

    private TestLog log;
    private Connection first;
    private Statement statement;
    private final List<Connection> opened = new ArrayList<>();

    @BeforeEach
    void begin() throws SQLException {
        log = TestLog.at(folder.resolve("log.daybook"));
        log.add("Silent call", "2026-11-20");
        connect();
    }

    private void connect() throws SQLException {
        first = Sqlite.toRead(log.file(), 0);
        statement = first.createStatement();
    }

    private SharedReading reading(int threads) throws SQLException {
        return reading(opening(log), threads);
    }

    /** Notes what was opened. */
    private SharedReading.Opening opening(TestLog log) {
        return () -> {
            Connection connection = Sqlite.toRead(log.file(), 0);
            opened.add(connection);
            return connection;
        };
    }

    private SharedReading reading(SharedReading.Opening another, int threads) throws SQLException {
        statement.execute("BEGIN");
        statement.execute("SELECT count(*) FROM record");
        return SharedReading.begin(first, another, threads);
    }

    @AfterEach
    void end() throws SQLException {
        statement.close();
        first.close();
    }

    /** How many connections were used for as many jobs as there are threads, each of which waits for all the others. */
    private static Set<Connection> connections(SharedReading shared, int threads) throws SQLException {
        Set<Connection> used = Collections.synchronizedSet(new HashSet<>());
        CountDownLatch all = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            shared.add(connection -> {
                used.add(connection);
                all.countDown();
                await(all);
            });
        }
        shared.finish();
        return used;
    }

    @Test
    void eachThreadHasAConnectionOfItsOwn() throws SQLException {
        try (SharedReading shared = reading(3)) {
            assertThat(connections(shared, 3)).hasSize(3).contains(first);
            assertThat(opened).hasSize(2);
        }
        assertThat(opened)
                .allSatisfy(connection -> assertThat(connection.isClosed()).isTrue());
    }

    /** What another thread still reads when this one has nothing left to do. */
    @Test
    void allHasBeenReadWhenItIsFinished() throws SQLException {
        Thread here = Thread.currentThread();
        AtomicBoolean finished = new AtomicBoolean();
        AtomicReference<Thread> other = new AtomicReference<>();
        AtomicBoolean waitedFor = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        try (SharedReading shared = reading(2)) {
            shared.add(connection -> {
                other.set(Thread.currentThread());
                begun.countDown();
                while (here.getState() != Thread.State.WAITING && !finished.get()) {
                    Thread.onSpinWait();
                }
                waitedFor.set(!finished.get());
            });
            await(begun);
            shared.finish();
            finished.set(true);

            assertThat(waitedFor).isTrue();
            assertThat(other.get()).matches(Thread::isDaemon).matches(thread -> !thread.isAlive());
        }
    }

    @Test
    void oneThreadAloneReadsEverything() throws SQLException {
        try (SharedReading shared = reading(1)) {
            assertThat(connections(shared, 1)).containsExactly(first);
        }
    }

    @Test
    void whereThereIsNoOtherConnectionOneReadsEverything() throws SQLException {
        AtomicInteger asked = new AtomicInteger();
        SharedReading.Opening none = () -> {
            asked.incrementAndGet();
            throw new SQLException("none to be had");
        };
        try (SharedReading shared = reading(none, 4)) {
            assertThat(asked).hasValue(1);
            assertThat(connections(shared, 1)).containsExactly(first);
        }
    }

    @Test
    void anotherLogInThePlaceOfThisOneIsNotReadWithIt() throws SQLException {
        TestLog other = TestLog.at(folder.resolve("other.daybook"));
        try (SharedReading shared = reading(opening(other), 4)) {
            assertThat(opened)
                    .singleElement()
                    .satisfies(connection -> assertThat(connection.isClosed()).isTrue());
            assertThat(connections(shared, 1)).containsExactly(first);
        }
    }

    @Test
    void whereAnotherConnectionCannotReadOneReadsEverything() throws SQLException {
        SharedReading.Opening closed = () -> {
            Connection connection = Sqlite.toRead(log.file(), 0);
            connection.close();
            opened.add(connection);
            return connection;
        };
        try (SharedReading shared = reading(closed, 4)) {
            assertThat(opened).hasSize(1);
            assertThat(connections(shared, 1)).containsExactly(first);
        }
    }

    @Test
    void aFileOfWhichNobodyKnowsWhatItSaysIsReadByOneConnection() throws SQLException {
        Tampering.change(log, "PRAGMA foreign_keys=OFF ; DROP TABLE record");
        statement.execute("BEGIN");
        try (SharedReading shared = SharedReading.begin(first, opening(log), 4)) {
            assertThat(opened).isEmpty();
            assertThat(connections(shared, 1)).containsExactly(first);
        }
    }

    @Test
    void whoeverOpensItNextOpensTheFileThatAPathLeadsTo() throws SQLException, IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), log.file());
        try (Connection connection = SharedReading.another(link).open();
                Statement select = connection.createStatement()) {
            assertThat(select.executeQuery("SELECT max(seq) FROM record").getLong(1))
                    .isEqualTo(3);
        }
        assertThatThrownBy(() -> SharedReading.another(folder.resolve("none")).open())
                .isInstanceOf(SQLException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    /** A file is made as long as it says without a byte of it being written. */
    @ParameterizedTest
    @CsvSource({"0, 1", "16777215, 1", "16777216, 4", "100000000, 4"})
    void onlyALongLogIsWorthSeveralThreads(long size, int most) throws IOException {
        Path file = folder.resolve("long");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(size);
        }
        assertThat(SharedReading.threads(file))
                .isEqualTo(Math.min(most, Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void aLogWithAWriteAheadLogIsReadByOneConnection() throws SQLException {
        try (Connection raw = log.raw();
                Statement pragma = raw.createStatement()) {
            pragma.execute("PRAGMA journal_mode=WAL");
            pragma.execute("INSERT INTO redacting VALUES (1)");
            AtomicInteger opened = new AtomicInteger();
            SharedReading.Opening another = () -> {
                opened.incrementAndGet();
                return Sqlite.toRead(log.file(), 0);
            };
            try (SharedReading shared = reading(another, 4)) {
                assertThat(connections(shared, 1)).containsExactly(first);
            }
            assertThat(opened).hasValue(0);
        }
    }

    @Test
    void nobodyChangesTheLogWhileItIsRead() throws SQLException {
        try (SharedReading shared = reading(2);
                Connection raw = log.raw();
                Statement write = raw.createStatement()) {
            write.execute("PRAGMA busy_timeout=0");
            assertThatThrownBy(() -> write.execute("UPDATE setting SET value = value"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("locked");
            shared.finish();
        }
    }

    @Test
    void whatAJobThrowsIsThrownAtTheEnd() throws SQLException {
        try (SharedReading shared = reading(2)) {
            shared.add(connection -> {
                throw new SQLException("damage");
            });
            assertThatThrownBy(shared::finish).hasMessage("damage");
        }
    }

    @Test
    void whatIsNotFinishedIsStopped() throws SQLException {
        SharedReading shared = reading(2);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<Thread> reading = new AtomicReference<>();
        shared.add(connection -> {
            reading.set(Thread.currentThread());
            begun.countDown();
            try (Statement endless = connection.createStatement()) {
                endless.execute(
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            }
        });
        AtomicBoolean next = new AtomicBoolean();
        shared.add(connection -> next.set(true));
        await(begun);
        shared.close();

        assertThat(reading.get().isAlive()).isFalse();
        assertThat(next).isFalse();
        assertThat(opened)
                .singleElement()
                .satisfies(connection -> assertThat(connection.isClosed()).isTrue());
        assertThat(statement.executeQuery("SELECT 1").next()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        Uninterrupted.get(() -> {
            latch.await();
            return true;
        });
    }

    @Test
    void afterAFailureTheRestIsNotRead() throws SQLException {
        AtomicBoolean next = new AtomicBoolean();
        try (SharedReading shared = reading(1)) {
            shared.add(connection -> {
                throw new IllegalStateException("no such thing");
            });
            shared.add(connection -> next.set(true));
            assertThatThrownBy(shared::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no such thing");
        }
        assertThat(next).isFalse();
    }
}
