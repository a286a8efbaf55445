package daybook.store.verify;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.HeadWatch;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.ImportedFile;
import daybook.store.rows.LaterRecords;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that are compared as bytes, and the facts that are left to the slower way. */
class FastRowTest {

    private static final String SALT = "1234567890123456789012";

    private final FastRow row = new FastRow();

    private boolean adds(String json) {
        byte[] bytes = ("xx" + json + "xx").getBytes(StandardCharsets.UTF_8);
        return row.add(bytes, 2, bytes.length - 2);
    }

    private static String fact(String name, String value) {
        return "[\"" + SALT + "\",\"" + name + "\"," + value + "]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type | \"incident\" | true",
                "type | \"\" | true",
                "type | true | false",
                "type | [\"a\"] | false",
                "description | \"a\\\\b\" | true",
                "until | \"2027\" | false",
                "tags | [\"phone\"] | true",
                "tags | \"phone\" | false",
                "private_knowledge | true | true",
                "private_knowledge | false | true",
                "private_knowledge | 1 | false",
                "source_line | 12 | true",
                "source_line | \"12\" | false",
                "a_fact_of_later | \"x\" | false",
                "typ | \"x\" | false",
                "types | \"x\" | false",
            })
    void aFactIsAddedInTheFormThatItHas(String name, String value, boolean added) {
        row.begin();
        assertThat(adds(fact(name, value))).isEqualTo(added);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[\"" + SALT + "\",\"type\"",
                "[\"" + SALT + "\",\"type\"]",
                "[\"" + SALT + "\",\"type\",]",
                "[\"" + SALT + "\",\"type\",\"note\")",
                "(\"" + SALT + "\",\"type\",\"note\"]",
                "['" + SALT + "\",\"type\",\"note\"]",
                "[\"" + SALT + "',\"type\",\"note\"]",
                "[\"" + SALT + "\";\"type\",\"note\"]",
                "[\"" + SALT + "\",'type\",\"note\"]",
                "[\"" + SALT + "\",\"type',\"note\"]",
                "[\"" + SALT + "\",\"type\";\"note\"]",
                "[\"1" + SALT + "\",\"type\",\"note\"]",
                "[\"234567890123456789012\",\"type\",\"note\"]",
                "[\"\"34567890123456789012\",\"type\",\"note\"]",
                "[\"123456789012345678901\"\",\"type\",\"note\"]",
                "[\"1\\34567890123456789012\",\"type\",\"note\"]",
                "[\"1\t34567890123456789012\",\"type\",\"note\"]",
            })
    void whatIsNoFactIsNotAdded(String json) {
        row.begin();
        assertThat(adds(json)).isFalse();
    }

    @Test
    void aSaltMayHaveASpace() {
        row.begin();
        assertThat(adds("[\"1 34567890123456789012\",\"type\",\"note\"]")).isTrue();
    }

    @Test
    void factsComeInTheirOrderAndOnce() {
        row.begin();
        assertThat(adds(fact("type", "\"note\""))).isTrue();
        assertThat(adds(fact("description", "\"x\""))).isTrue();
        assertThat(adds(fact("type", "\"note\""))).isFalse();
        row.begin();
        assertThat(adds(fact("type", "\"note\""))).isTrue();
        assertThat(adds(fact("type", "\"note\""))).isFalse();
    }

    @Test
    void everyEntryThatNothingWasRecordedAboutSinceIsComparedAsBytes(@TempDir Path folder) throws SQLException {
        TestLog log = TestLog.at(folder.resolve("log.daybook"));
        List<Facts.Builder> plain = List.of(
                TestLog.incident("Silent call", "2026-11-20"),
                TestLog.incident("", "2026"),
                TestLog.incident("Month", "2026-11").set(Fact.SUBJECT, null),
                TestLog.incident("Minute", "2026-11-21T14:30:00+00:00").set(Fact.PRIVATE_KNOWLEDGE, true),
                TestLog.incident("\u0001\u001f\u007f \"quoted\" back\\slash \u05d0", "2026-11-20")
                        .set(Fact.PRIVATE_KNOWLEDGE, false)
                        .set(Fact.TAGS, List.of("phone", "night")),
                TestLog.incident("x".repeat(5000), "2026-11-20").set(Fact.SOURCE_LINE, 1200L),
                TestLog.incident("Never", "2026").occurred(Occurred.unknown(TestLog.LONDON, null)),
                TestLog.incident("Some days", "2026")
                        .occurred(new Occurred("2026-11-01", "2026-11-05", Precision.RANGE, TestLog.LONDON, null)),
                step(null));
        List<Facts.Builder> slow = List.of(
                step("2027"),
                TestLog.incident("\ufffd", "2026-11-20"),
                TestLog.incident("Quoted", "2026-11-20").set(Fact.TAGS, List.of("\"a\"")));
        List<Boolean> expected = new ArrayList<>();
        for (Facts.Builder each : plain) {
            log.add(each);
            expected.add(true);
        }
        for (Facts.Builder each : slow) {
            log.add(each);
            expected.add(false);
        }

        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.write(writer -> {
                long list = writer.imported(new ImportedFile("old.csv", "0".repeat(64), 1, 1, 1, 0), "Dr A");
                return writer.entry(TestLog.incident("Of a list", "2026-11").build(), list);
            });
        }
        expected.addAll(List.of(false, true));

        List<Boolean> found = new ArrayList<>();
        try (Connection connection = log.raw()) {
            LaterRecords later = LaterRecords.read(connection);
            int last = 2 + expected.size();
            for (int seq = 3; seq <= last; seq++) {
                IntactRange range = new IntactRange(later, new HeadWatch(), seq, seq + 1L, seq == last);
                assertThat(range.holds(connection, any -> true))
                        .as("record %d", seq)
                        .isTrue();
                found.add(range.plain() == 1);
            }
            IntactRange all = new IntactRange(later, new HeadWatch(), 3, last + 1L, true);
            assertThat(all.holds(connection, any -> true)).isTrue();
            assertThat(all.plain()).isEqualTo(plain.size() + 1L);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static Facts.Builder step(@Nullable String until) {
        return TestLog.incident("Told to stop", "2026-11-20")
                .set(Fact.TYPE, "step")
                .set(Fact.KIND, null)
                .set(Fact.STEP, "warned")
                .set(Fact.UNTIL, until);
    }
}
