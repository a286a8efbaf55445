package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second name for the journal keeps its blocks in sight when the first is deleted, as somebody sees them who reads the raw disk. */
class JournalTest {

    private static final String CANARY = "quicksilver";

    @TempDir
    Path folder;

    private TestLog log;
    private Path seen;

    @BeforeEach
    void makeALogWithAJournalThatIsSeen() throws IOException {
        log = TestLog.at(folder.resolve("log.daybook"));
        log.add(CANARY, "2026-11-20");
        // A journal whose header is void, as one stays after a write that was finished.
        Path journal = Files.write(Journal.of(log.file()), new byte[512]);
        seen = Files.createLink(folder.resolve("seen"), journal);
    }

    private byte[] seen() throws IOException {
        return Files.readAllBytes(seen);
    }

    @Test
    void anOrdinaryWritePutsEarlierWordsIntoTheJournal() throws SQLException, IOException {
        try (Connection connection = Sqlite.toWrite(log.file(), 0);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE entry SET description = 'other'");
        }
        assertThat(new String(seen(), StandardCharsets.ISO_8859_1)).contains(CANARY);
    }

    @Test
    void theJournalOfAnOrdinaryWriteIsOverwrittenAndDeleted() throws IOException {
        log.add("another", "2026-11-21");

        assertThat(Journal.of(log.file())).doesNotExist();
        assertThat(seen()).hasSizeGreaterThan(4096).containsOnly(0);
    }

    @Test
    void theJournalsOfARedactionAreOverwrittenAndDeleted() throws IOException {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.write(writer -> writer.redact(3, Set.of(Fact.DESCRIPTION), "officer", "request", null));
            open.compact();
        }
        assertThat(Journal.of(log.file())).doesNotExist();
        assertThat(seen()).hasSizeGreaterThan(100_000).containsOnly(0);
    }

    @Test
    void theJournalThatAKilledProgramLeftIsOverwrittenByTheNextWrite() throws IOException, InterruptedException {
        Files.delete(seen);
        Files.delete(Journal.of(log.file()));
        assertThat(OtherProgram.run("", "die", log.file())).contains("writing");
        seen = Files.createLink(folder.resolve("seen"), Journal.of(log.file()));
        assertThat(new String(seen(), StandardCharsets.ISO_8859_1)).contains(CANARY);

        log.add("another", "2026-11-21");

        assertThat(seen()).hasSizeGreaterThan(4096).containsOnly(0);
        assertThat(log.verify().holds()).isTrue();
    }

    @Test
    void theJournalOfAProgramThatWritesIsLeftAlone() throws SQLException, IOException {
        try (Connection other = Sqlite.toWrite(log.file(), 0);
                Connection connection = Sqlite.toWrite(log.file(), 0);
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA cache_size=1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE entry SET description = 'other'");
            byte[] before = seen();

            assertThat(Journal.erase(connection, log.file())).isFalse();
            assertThat(seen()).isEqualTo(before);
            statement.execute("ROLLBACK");
        }
        assertThat(log.verify().holds()).isTrue();
    }
}
