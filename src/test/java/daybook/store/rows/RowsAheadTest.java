package daybook.store.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With another thread or without: the same rows in the same order. */
class RowsAheadTest {

    private static String numbers(long count) {
        return "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + count
                + ") SELECT i FROM n";
    }

    private static RowsAhead.Source of(ResultSet rows) {
        return () -> rows.next() ? rows.getBytes(1) : null;
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,2", "999,2", "1000,2", "1001,1", "1001,2", "12345,1", "12345,4"})
    void everyRowComesInItsOrder(int count, int processors) throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection connection = Sqlite.inMemory();
                Statement statement = connection.createStatement();
                RowsAhead rows = new RowsAhead(of(statement.executeQuery(numbers(count))), processors)) {
            for (byte[] row = rows.next(); row != null; row = rows.next()) {
                read.add(new String(row, StandardCharsets.US_ASCII));
            }
        }
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            expected.add(Integer.toString(i));
        }
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whoeverHasEnoughNeedsNotReadTheRest(int processors) throws SQLException {
        try (Connection connection = Sqlite.inMemory();
                Statement statement = connection.createStatement()) {
            try (RowsAhead rows = new RowsAhead(of(statement.executeQuery(numbers(1_000_000_000_000L))), processors)) {
                for (int i = 0; i < 1500; i++) {
                    rows.next();
                }
            }
            assertThat(statement.executeQuery("SELECT 1").next()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"10,1", "10,2", "5000,1", "5000,2"})
    void anErrorComesWhereItHappened(int count, int processors) throws SQLException {
        String fails = "SELECT CASE WHEN i = " + count + " THEN json('x') ELSE i END FROM (" + numbers(count) + ")";
        List<byte[]> read = new ArrayList<>();
        try (Connection connection = Sqlite.inMemory();
                Statement statement = connection.createStatement();
                RowsAhead rows = new RowsAhead(of(statement.executeQuery(fails)), processors)) {
            assertThatThrownBy(() -> {
                        for (byte[] row = rows.next(); row != null; row = rows.next()) {
                            read.add(row);
                        }
                    })
                    .isInstanceOf(SQLException.class);
        }
        assertThat(read).hasSize(count - 1);
    }
}
