package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts of a verification that end, and one that would not. */
@Timeout(60)
class EndlessReadingTest {

    private static final long AN_HOUR = 3_600_000;

    private static final String ENDLESS =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

    private Connection connection;
    private Statement statement;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        statement = connection.createStatement();
    }

    @AfterEach
    void end() throws SQLException {
        statement.close();
        connection.close();
    }

    private static List<Thread> watching() {
        List<Thread> watching = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("ending what has no end")) {
                watching.add(thread);
            }
        }
        return watching;
    }

    @Test
    void aPartThatTakesTooLongIsEnded() {
        try (EndlessReading endless = new EndlessReading()) {
            endless.begins(connection);
            endless.endsAfter(0);

            assertThatThrownBy(() -> statement.execute(ENDLESS))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("INTERRUPT");
        }
    }

    @Test
    void soIsEachPartThatBeginsAfterwards() {
        try (EndlessReading endless = new EndlessReading()) {
            endless.endsAfter(0);
            for (int part = 0; part < 3; part++) {
                endless.begins(connection);
                assertThatThrownBy(() -> statement.execute(ENDLESS)).isInstanceOf(SQLException.class);
            }
        }
    }

    /** It lasts longer than the watch rests between two looks, and far less than an hour. */
    @Test
    void aPartThatHasTimeLeftIsNotEnded() {
        try (EndlessReading endless = new EndlessReading()) {
            endless.begins(connection);
            endless.endsAfter(AN_HOUR);

            assertThatCode(() -> statement.execute(ENDLESS.replace("FROM n)", "FROM n WHERE i < 1000000)")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void oneThreadWatchesAndOnlyAsLongAsThereIsSomethingToWatch() {
        EndlessReading endless = new EndlessReading();
        assertThat(watching()).isEmpty();
        endless.endsAfter(AN_HOUR);
        endless.endsAfter(AN_HOUR);
        List<Thread> watching = watching();
        endless.close();

        assertThat(watching.get(0).isAlive()).isFalse();
        assertThat(watching).singleElement().matches(Thread::isDaemon);
    }
}
