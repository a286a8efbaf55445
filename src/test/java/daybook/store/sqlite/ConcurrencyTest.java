package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.log.Filter;
import daybook.store.Verification;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs, or several parts of one, at the same log. */
class ConcurrencyTest {

    private static final int SHORT = 50;
    private static final int LONG = 300;
    private static final int OPENED = 20;

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeEach
    void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> started = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                started.add(executor.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : started) {
                results.add(each.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private Integer addTen() {
        for (int i = 0; i < 10; i++) {
            log.add("Silent call", "2026-11-20");
        }
        return 10;
    }

    @Test
    void eightThatAddAtOnceLoseNothing() throws Exception {
        atOnce(8, this::addTen);

        assertThat(log.found(Filter.all())).hasSize(80);
    }

    @Test
    void whatEightAddedAtOnceVerifies() throws Exception {
        atOnce(8, this::addTen);

        assertThat(log.verify().checks()).allMatch(Verification.Check::ok);
    }

    @Test
    void aLogVerifiesWhileOthersAddToIt() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<Verification> seen = new ArrayList<>();
        try {
            List<Future<Integer>> writing =
                    List.of(writers.submit(this::addTen), writers.submit(this::addTen), writers.submit(this::addTen));
            while (!writing.stream().allMatch(Future::isDone)) {
                try (SqliteLog reading = log.open()) {
                    seen.add(reading.verify(done -> {}));
                }
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(seen).isNotEmpty().allMatch(Verification::holds);
    }

    /** Long texts make the file longer with each commit: its header then counts pages that are there only when the commit is over. */
    private int addUntil(Future<?> read) {
        int added = 0;
        while (!read.isDone()) {
            log.add("Silent call ".repeat(LONG), "2026-11-20");
            added++;
        }
        return added;
    }

    private List<String> look(int times) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            try {
                LogFile.existing(log.file());
                if (i % OPENED == 0) {
                    log.open().close();
                }
            } catch (DaybookException e) {
                wrong.add(e.message());
            }
        }
        return wrong;
    }

    @Test
    void noneOfTwoThousandLooksBesideAWriterTakesTheLogForDamaged() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Future<List<String>> one = threads.submit(() -> look(1000));
            Future<List<String>> other = threads.submit(() -> look(1000));
            Future<Integer> writing = threads.submit(() -> addUntil(one) + addUntil(other));

            assertThat(one.get()).isEmpty();
            assertThat(other.get()).isEmpty();
            assertThat(writing.get()).isEqualTo(log.found(Filter.all()).size());
        } finally {
            threads.shutdownNow();
        }
    }

    /** A file that is closed drops every lock of its process on it: so says POSIX, and so SQLite warns. */
    @Test
    void openingTheLogAgainKeepsALockThatThisProgramHas() throws Exception {
        try (Connection writing = log.raw();
                Statement statement = writing.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            log.open().close();

            assertThat(OtherProgram.run("", "lock", log.file())).contains("busy");
        }
    }

    @Test
    void aLogThatAnotherProgramWritesToIsBusyForWriters() throws SQLException {
        try (Connection writing = log.raw();
                Statement statement = writing.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            try (SqliteLog other = Opening.toWrite(log.file(), TestLog.sealer(), SHORT)) {
                assertThatThrownBy(() -> other.write(writer ->
                                writer.entry(TestLog.incident("More", "2026").build(), null)))
                        .isInstanceOf(DaybookException.Busy.class)
                        .hasMessageEndingWith("Nothing was saved.");
            }
        }
    }

    @Test
    void aLogThatAnotherProgramIsAboutToChangeIsBusyForReaders() throws SQLException {
        try (Connection writing = log.raw();
                Statement statement = writing.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            assertThatThrownBy(() -> Opening.toRead(log.file(), SHORT)).isInstanceOf(DaybookException.Busy.class);
        }
    }

    @Test
    void aLogThatAnotherProgramReadsIsBusyWhenWritingEnds() throws SQLException {
        try (Connection reading = log.raw();
                Statement statement = reading.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM record").close();

            try (SqliteLog other = Opening.toWrite(log.file(), TestLog.sealer(), SHORT)) {
                assertThatThrownBy(() -> other.write(writer ->
                                writer.entry(TestLog.incident("More", "2026").build(), null)))
                        .isInstanceOf(DaybookException.Busy.class)
                        .hasMessageEndingWith("Nothing was saved.");
            }
        }
    }

    @Test
    void whatWasNotSavedBecauseTheLogWasBusyIsNotThere() throws SQLException {
        aLogThatAnotherProgramReadsIsBusyWhenWritingEnds();

        assertThat(log.found(Filter.all())).isEmpty();
    }

    @Test
    void theLogIsWaitedForTenSecondsUnlessToldOtherwise() throws SQLException {
        try (Connection connection = Sqlite.toRead(log.file().toRealPath(), Sqlite.BUSY_TIMEOUT);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA busy_timeout")) {
            assertThat(row.getInt(1)).isEqualTo(10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
