package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.rows.Sqlite;
import daybook.store.rows.Uninterrupted;
import daybook.store.sqlite.TestLog;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedReadingTest {

    @TempDir
    Path folder;

    private TestLog log;
    private Connection first;
    private Statement statement;

    @BeforeEach
    void begin() throws SQLException {
        log = TestLog.at(folder.resolve("log.daybook"));
        log.add("Silent call", "2026-11-20");
    }

    private SharedReading reading(int threads) throws SQLException {
        return reading(() -> Sqlite.toRead(log.file(), 0), threads);
    }

    private SharedReading reading(SharedReading.Opening another, int threads) throws SQLException {
        first = Sqlite.toRead(log.file(), 0);
        statement = first.createStatement();
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
                Uninterrupted.get(() -> {
                    all.await();
                    return true;
                });
            });
        }
        shared.finish();
        return used;
    }

    @Test
    void eachThreadHasAConnectionOfItsOwn() throws SQLException {
        try (SharedReading shared = reading(3)) {
            assertThat(connections(shared, 3)).hasSize(3).contains(first);
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
        SharedReading.Opening none = () -> {
            throw new SQLException("none to be had");
        };
        try (SharedReading shared = reading(none, 4)) {
            assertThat(connections(shared, 1)).containsExactly(first);
        }
    }

    @Test
    void anotherLogInThePlaceOfThisOneIsNotReadWithIt() throws SQLException {
        TestLog other = TestLog.at(folder.resolve("other.daybook"));
        try (SharedReading shared = reading(() -> Sqlite.toRead(other.file(), 0), 4)) {
            assertThat(connections(shared, 1)).containsExactly(first);
        }
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
        shared.add(connection -> {
            begun.countDown();
            try (Statement endless = connection.createStatement()) {
                endless.execute(
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            }
        });
        Uninterrupted.get(() -> {
            begun.await();
            return true;
        });
        shared.close();

        assertThat(statement.executeQuery("SELECT 1").next()).isTrue();
    }
}
