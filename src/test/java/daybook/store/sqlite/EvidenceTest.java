package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.NewEvidence;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.Verification;
import daybook.store.rows.Schema;
import daybook.store.rows.Sqlite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of evidence: kept exactly, kept once, and missed when they are not there. */
class EvidenceTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());

    @TempDir
    Path folder;

    private Path file;
    private long entry;

    @BeforeEach
    void makeLog() {
        file = folder.resolve("log.daybook");
        NewLog.create(file, sealer, "daybook test", LONDON, DateOrder.DMY, "Dr A", "P1");
        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            entry = log.write(writer -> writer.entry(note(), null)).id();
        }
    }

    private static Facts note() {
        return Facts.builder()
                .set(Fact.TYPE, "note")
                .set(Fact.DESCRIPTION, "a card")
                .occurred(new Occurred("2026-11-20", null, Precision.DAY, LONDON, "2026-11-20"))
                .build();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** A file in memory that comes in pieces of uneven size. */
    private static NewEvidence file(byte[] bytes, @Nullable RuntimeException atTheEnd) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return new NewEvidence() {
            @Override
            public int read(byte[] into, int from, int most) {
                int read = in.read(into, from, Math.min(most, 7919));
                if (read < 0 && atTheEnd != null) {
                    throw atTheEnd;
                }
                return read;
            }

            @Override
            public About about() {
                return new About("a\u202E/b.bin", "application/octet-stream", null, List.of("Exif X: 1"));
            }

            @Override
            public void close() {}
        };
    }

    private Evidence attach(byte[] bytes) {
        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            return log.write(writer -> writer.attach(entry, file(bytes, null), null, "Dr A"));
        }
    }

    private void edit(String... statements) throws SQLException {
        try (Connection connection = Sqlite.toWrite(file, 0);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys=OFF");
            for (String trigger : List.of(
                    "evidence_kept",
                    "evidence_fixed",
                    "evidence_chunk_next",
                    "evidence_chunk_kept",
                    "evidence_chunk_fixed")) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            for (String each : statements) {
                statement.execute(each);
            }
            for (String trigger : List.of(
                    "evidence_kept",
                    "evidence_fixed",
                    "evidence_chunk_next",
                    "evidence_chunk_kept",
                    "evidence_chunk_fixed")) {
                statement.execute(String.valueOf(Schema.statements().get(trigger)));
            }
        }
    }

    private long count(String select) throws SQLException {
        try (Connection connection = Sqlite.toRead(file, 0);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(select)) {
            return row.getLong(1);
        }
    }

    private Verification.Check evidenceCheck() {
        try (SqliteLog log = Opening.toRead(file)) {
            return log.verify(done -> {}).checks().stream()
                    .filter(check -> check.name().equals("evidence"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 1_000_000})
    void whatWasAttachedComesOutAgain(int size) throws IOException {
        Evidence evidence = attach(bytes(size));

        try (SqliteLog log = Opening.toRead(file);
                InputStream in = log.open(evidence)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes(size));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 1_000_000})
    void whatWasAttachedVerifies(int size) {
        attach(bytes(size));

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.verify(done -> {}).checks()).allMatch(Verification.Check::ok);
        }
    }

    @Test
    void theEntryListsItsEvidence() {
        Evidence evidence = attach(bytes(10));

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.entry(entry)).extracting(Entry::evidence).isEqualTo(List.of(evidence));
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws SQLException {
        attach(bytes(1_000_000));
        long size = file.toFile().length();
        attach(bytes(1_000_000));

        assertThat(count("SELECT count(*) FROM evidence")).isOne();
        assertThat(file.toFile().length()).isLessThan(size + 100_000);
    }

    @Test
    void aFileThatFailsAtItsEndLeavesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        RuntimeException changed = new DaybookException.Failed("changed", null, null);

        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            assertThatThrownBy(() -> log.write(writer -> {
                        writer.entry(note(), null);
                        return writer.attach(entry, file(bytes(5_000_000), changed), null, null);
                    }))
                    .isSameAs(changed);
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE evidence_chunk SET bytes = zeroblob(262144) WHERE n = 0 | its bytes are not the ones",
                "UPDATE evidence_chunk SET n = 9 WHERE n = 1 | its bytes are not the ones",
                "UPDATE evidence_chunk SET bytes = zeroblob(300000) WHERE n = 0 | its bytes are not the ones",
                "DELETE FROM evidence_chunk WHERE n = 3 | its bytes are not the ones",
                "UPDATE evidence SET size = size - 1 | its bytes are not the ones",
                "DELETE FROM evidence | its bytes are missing",
                "INSERT INTO evidence VALUES (9, 'x', 0) | that no record attached",
                "INSERT INTO evidence_chunk VALUES (9, 0, x'00') | that belongs to none",
                "INSERT INTO evidence_chunk VALUES (1, 4, x'00') | that belongs to none"
            })
    void whatWasDoneToTheBytesIsFound(String edit, String said) throws SQLException {
        attach(bytes(1_000_000));

        edit(edit);

        assertThat(evidenceCheck()).returns(false, Verification.Check::ok);
        assertThat(evidenceCheck().detail()).contains(said);
    }

    @Test
    void changedBytesAreNotHandedOutAsWhole() throws SQLException, IOException {
        Evidence evidence = attach(bytes(1_000_000));
        edit("UPDATE evidence_chunk SET bytes = zeroblob(262144) WHERE n = 0");

        try (SqliteLog log = Opening.toRead(file);
                InputStream in = log.open(evidence)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(DaybookException.DoesNotVerify.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM evidence",
                "DELETE FROM evidence_chunk",
                "UPDATE evidence SET size = 0",
                "UPDATE evidence_chunk SET n = 7",
                "INSERT INTO evidence_chunk VALUES (1, 7, x'00')"
            })
    void aSlipOfAnotherProgramIsStopped(String slip) throws SQLException {
        attach(bytes(100));

        try (Connection connection = Sqlite.toWrite(file, 0);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(slip)).isInstanceOf(SQLException.class);
        }
    }
}
