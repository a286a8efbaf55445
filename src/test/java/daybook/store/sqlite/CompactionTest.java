package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeEach
    void makeALog() {
        log = TestLog.at(folder.resolve("log.daybook"));
        for (int i = 0; i < 20; i++) {
            log.add("call " + i, "2026-11-20");
        }
    }

    private void compact() {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.compact();
        }
    }

    private void leaveRoom(int bytes) throws SQLException {
        try (Connection connection = Sqlite.toWrite(log.file(), 0);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE room (bytes BLOB)");
            statement.execute("INSERT INTO room VALUES (randomblob(" + bytes + "))");
            statement.execute("DROP TABLE room");
        }
    }

    @Test
    void theLogIsTheSameAfterwards() {
        compact();
        assertThat(log.verify().holds()).isTrue();
    }

    @Test
    void nothingIsLeftBesideTheLog() {
        compact();
        assertThat(folder.toFile().list()).containsExactly("log.daybook");
    }

    @Test
    void muchRoomThatIsNotUsedIsGivenBack() throws SQLException, IOException {
        long before = Files.size(log.file());
        leaveRoom(4 << 20);
        assertThat(Files.size(log.file())).isGreaterThan(4 << 20);
        compact();
        assertThat(Files.size(log.file())).isLessThanOrEqualTo(before);
        assertThat(log.verify().holds()).isTrue();
    }

    @Test
    void theFileIsNotShortenedByALittleBecauseItsLastPagesWouldStayReadable() throws SQLException, IOException {
        leaveRoom(100_000);
        long before = Files.size(log.file());
        compact();
        assertThat(Files.size(log.file())).isGreaterThanOrEqualTo(before);
        assertThat(log.verify().holds()).isTrue();
    }

    @Test
    void whatWasWrittenLastByAnotherConnectionIsKept() {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            log.add("meanwhile", "2026-11-21");
            open.compact();
        }
        log.add("afterwards", "2026-11-22");
        assertThat(log.verify().records()).isEqualTo(24);
        assertThat(log.verify().holds()).isTrue();
    }

    @Test
    void aConnectionThatWasOpenBeforeWritesToTheSameFileAfterwards() {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            compact();
            open.write(writer ->
                    writer.entry(TestLog.incident("afterwards", "2026-11-22").build(), null));
        }
        assertThat(log.verify().records()).isEqualTo(23);
    }

    @Test
    void aLogThatAnotherProgramWritesIsBusy() throws SQLException {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer(), 0);
                Connection other = Sqlite.toWrite(log.file(), 0);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(open::compact).isInstanceOf(DaybookException.Busy.class);
            statement.execute("ROLLBACK");
            open.compact();
        }
        assertThat(log.verify().holds()).isTrue();
    }
}
