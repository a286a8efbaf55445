package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.ImportedFile;
import daybook.store.rows.Forger;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Sqlite;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way to read a chain may only say that everything holds when the careful way finds nothing. */
class IntactChainTest {

    /** Turned one by one; {@code -Ddaybook.flips} asks for more, as elsewhere. */
    private static final int FLIPS = Integer.getInteger("daybook.flips", 200);

    /** What texts may have that JSON, SQL or a text file might take for something else. */
    private static final String[] TEXTS = {
        "plain",
        "",
        " ",
        "\"quoted\" and 'so'",
        "back\\slash \\n \\u0041",
        "two\nlines\r\nand\ta tab",
        "\u0001\u0008\u000b\u000c\u001f\u007f\u0080\u009f",
        "caf\u00e9 \u2028 \ud83d\ude00 \uffff",
        "\ufffd",
        "[1,\"2\"]",
        "null",
        "{}",
        "</script>",
        "x".repeat(3000),
    };

    @TempDir
    static Path folder;

    private static TestLog whole;

    /** Entries of every kind of text, in several writes, some of them corrected, taken back, redacted or with a file. */
    @BeforeAll
    static void makeLog() {
        whole = TestLog.at(folder.resolve("whole"));
        Random random = new Random(20261122);
        try (SqliteLog log = Opening.toWrite(whole.file(), TestLog.sealer())) {
            log.write(writer -> {
                for (int i = 0; i < 30; i++) {
                    writer.entry(facts(random, i), null);
                }
                return true;
            });
            log.write(writer -> writer.amend(
                    4, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(Fact.IMPACT), "misheard", "Nurse B"));
            log.write(writer -> writer.withdraw(6, "told twice", "Dr A"));
            log.write(writer -> writer.redact(8, Set.of(Fact.DESCRIPTION), "officer", "request", "Dr A"));
            log.write(writer -> writer.imported(new ImportedFile("old.csv", "0".repeat(64), 1, 1, 1, 0), "Dr A"));
            log.write(writer -> {
                for (int i = 0; i < 5; i++) {
                    writer.entry(facts(random, i), 36L);
                }
                return true;
            });
        }
    }

    private static Facts facts(Random random, int i) {
        Facts.Builder facts = TestLog.incident(text(random), "2026-11-20");
        for (Fact fact : List.of(Fact.EXACT_WORDS, Fact.PLACE_DETAIL, Fact.IDENTIFIER, Fact.IMPACT, Fact.RESPONSE)) {
            facts.set(fact, random.nextBoolean() ? text(random) : null);
        }
        facts.set(Fact.WITNESSES, i % 3 == 0 ? List.of("Nurse B", text(random)) : List.of());
        facts.set(Fact.TAGS, i % 4 == 0 ? List.of("phone") : List.of());
        facts.set(Fact.PRIVATE_KNOWLEDGE, i % 5 == 0 ? (Boolean) (i % 2 == 0) : null);
        facts.set(Fact.SOURCE_LINE, i % 7 == 0 ? (Long) (i * 1000L) : null);
        switch (i % 5) {
            case 0 -> facts.occurred(Occurred.unknown(TestLog.LONDON, null));
            case 1 -> facts.occurred(at("2026-11-20T14:30:00+01:00", null, Precision.MINUTE));
            case 2 -> facts.occurred(at("2026-11-01", "2026-11-05", Precision.RANGE));
            case 3 ->
                facts.set(Fact.TYPE, "step")
                        .set(Fact.KIND, null)
                        .set(Fact.STEP, "warned")
                        .set(Fact.UNTIL, "2027");
            default -> facts.set(Fact.SUBJECT, null);
        }
        return facts.build();
    }

    private static Occurred at(String from, @Nullable String to, Precision precision) {
        return new Occurred(from, to, precision, TestLog.LONDON, from);
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    /** What the fast way says, on one thread, in ranges of so many records; null when not everything holds. */
    private static @Nullable ChainResult fast(Connection connection, long range, HeadWatch watch) throws SQLException {
        IntactChain intact = new IntactChain(connection, LaterRecords.shown(connection), done -> {}, watch, range);
        try (SharedReading alone = SharedReading.begin(connection, () -> connection, 1)) {
            intact.shareOut(alone, new EndlessReading());
            alone.finish();
        }
        return intact.result(connection);
    }

    private static ChainResult careful(Connection connection) throws SQLException {
        return new ChainWalk(connection, LaterRecords.read(connection), done -> {}, new HeadWatch()).read();
    }

    private static boolean hasFault(ChainResult result) {
        return result.chainFault() != null || result.factsFault() != null || result.difference() != null;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 40, 1000})
    void aLogThatHoldsIsReadFastInRangesOfAnySize(long range) throws SQLException {
        try (Connection connection = whole.raw()) {
            assertThat(fast(connection, range, new HeadWatch())).isEqualTo(careful(connection));
        }
    }

    @Test
    void theRecordsThatWereAskedForAreShown() throws SQLException {
        HeadWatch watch = new HeadWatch();
        watch.want(17, "");
        try (Connection connection = whole.raw()) {
            fast(connection, 5, watch);
        }
        Head seen = Objects.requireNonNull(watch.at(17));

        assertThat(whole.ask("SELECT json_extract(line, '$.prev') FROM record WHERE seq = 18"))
                .isEqualTo(seen.hash());
    }

    @Test
    void mostOfALogIsComparedAsBytes() throws SQLException {
        TestLog plain = TestLog.at(folder.resolve("plain"));
        plain.add("Silent call", "2026-11-20");
        plain.add("Card left", "2026-11-21T14:30:00+00:00");
        try (Connection connection = plain.raw()) {
            LaterRecords later = LaterRecords.read(connection);
            IntactRange range = new IntactRange(later, new HeadWatch(), 1, 5, true);

            assertThat(range.holds(connection, seq -> true)).isTrue();
            assertThat(range.plain()).isEqualTo(2);
        }
    }

    /** The steps of each edit and of each attack that other tests make. */
    static Stream<String> edits() throws IOException {
        List<String> steps = new ArrayList<>();
        for (String resource : List.of("/daybook/store/edits.txt", "/daybook/store/attacks.txt")) {
            try (InputStream in = Objects.requireNonNull(IntactChainTest.class.getResourceAsStream(resource))) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    String[] parts = line.split(" ## ", -1);
                    if (parts.length == 3 && !line.startsWith("%")) {
                        steps.add(resource.startsWith("edits") ? parts[0] : parts[2]);
                    }
                }
            }
        }
        return steps.stream();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatWasTamperedWithIsNeverSaidToHold(String steps) throws IOException, SQLException {
        Path file = folder.resolve("edited");
        Files.deleteIfExists(file);
        TestLog log = whole.copy(file);
        try {
            new Forger(log).run(steps);
        } catch (SQLException | RuntimeException e) {
            // Made for another log: what was done of it is looked at all the same.
        }
        try (Connection connection = log.raw()) {
            ChainResult careful = careful(connection);
            for (long range : new long[] {3, 1000}) {
                ChainResult fast = fast(connection, range, new HeadWatch());
                assertThat(fast).isEqualTo(hasFault(careful) ? null : careful);
            }
        }
    }

    @Test
    void aBitThatTurnedIsNeverSaidToHold() throws IOException {
        byte[] bytes = Files.readAllBytes(whole.file());
        Random random = new Random(6);
        TestLog log = new TestLog(folder.resolve("turned"));
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(bytes.length);
            byte before = bytes[at];
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(log.file(), bytes);
            bytes[at] = before;
            try (Connection connection = Sqlite.toRead(log.file(), 0)) {
                if (fast(connection, 10, new HeadWatch()) != null && hasFault(careful(connection))) {
                    missed.add("byte " + at);
                }
            } catch (SQLException e) {
                // No log any more, and told by whoever opens it.
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anyNumberOfThreadsFindsTheSame(int threads) throws IOException, SQLException {
        TestLog log = whole.copy(folder.resolve("threads" + threads));
        log.tamper("UPDATE entry SET description = 'x' WHERE id IN (9, 30)", "DELETE FROM disclosure WHERE seq = 20");
        try (SqliteLog open = log.open()) {
            assertThat(open.verify(done -> {}, new HeadWatch(), threads, 3)).isEqualTo(log.verify());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anyNumberOfThreadsFindsThatALogHolds(int threads) {
        try (SqliteLog open = whole.open()) {
            assertThat(open.verify(done -> {}, new HeadWatch(), threads, 3)).isEqualTo(whole.verify());
        }
    }
}
