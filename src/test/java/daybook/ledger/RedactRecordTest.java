package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a redaction says of itself, and which records and facts it reaches. */
class RedactRecordTest {

    private static final Instant START = Instant.parse("2026-11-22T05:24:32.123Z");

    static ChainLine line(long seq, RecordKind kind, @Nullable Long ref) {
        return new ChainLine("f".repeat(32), seq, "0".repeat(64), START, "Z", kind, ref, List.of());
    }

    private static RedactRecord redaction(@Nullable Long ref) {
        Set<String> removed = Set.of("description", "reason", "name");
        return new RedactRecord(9, ref, Set.of(), removed, Set.of(4L), Set.of(), null);
    }

    @Test
    void itsFactsAreReadByTheirNames() {
        Map<String, Object> facts = Map.of(
                "digests", List.of("d1", "d2"),
                "removed", List.of("description"),
                "exhibits", List.of("4", "6"),
                "evidence_sha256", List.of("aa"),
                "authority", "officer");

        assertThat(RedactRecord.of(9, 2L, facts))
                .isEqualTo(new RedactRecord(
                        9, 2L, Set.of("d1", "d2"), Set.of("description"), Set.of(4L, 6L), Set.of("aa"), "officer"));
    }

    @Test
    void whatIsNotInItsFormCountsAsNotSaid() {
        Map<String, Object> facts =
                Map.of("digests", "d1", "removed", true, "exhibits", List.of("4", "four"), "authority", List.of("x"));

        assertThat(RedactRecord.of(9, null, facts))
                .isEqualTo(new RedactRecord(9, null, Set.of(), Set.of(), Set.of(4L, 0L), Set.of(), null));
    }

    /** The columns: what record 9, which may name exhibit 4, is about; a record, its kind, what it is about; whether it is reached. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2 | 2  | ENTRY    | - | true
            2 | 3  | ENTRY    | - | false
            2 | 3  | AMEND    | 2 | true
            2 | 3  | AMEND    | 1 | false
            2 | 3  | WITHDRAW | 2 | true
            2 | 3  | WITHDRAW | 1 | false
            2 | 4  | ATTACH   | 2 | true
            2 | 4  | ATTACH   | 3 | false
            2 | 5  | ATTACH   | 2 | false
            2 | 3  | ENTRY    | 2 | false
            2 | 8  | AMEND    | 2 | true
            2 | 9  | AMEND    | 2 | false
            2 | 10 | AMEND    | 2 | false
            9 | 9  | REDACT   | 2 | false
            - | 2  | ENTRY    | - | false
            - | 3  | AMEND    | - | false
            """)
    void itReachesItsRecordAndOfAnEntryWhatBelongsToIt(
            @Nullable Long about, long seq, RecordKind kind, @Nullable Long ref, boolean reached) {
        assertThat(redaction(about).reaches(line(seq, kind, ref))).isEqualTo(reached);
    }

    /** The columns: what record 9 is about; a record, its kind, what it is about; a fact; whether none of that name can be left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2 | 2  | ENTRY    | - | description | true
            2 | 2  | ENTRY    | - | reason      | false
            2 | 2  | ENTRY    | - | place       | false
            2 | 3  | AMEND    | 2 | description | true
            2 | 3  | AMEND    | 2 | reason      | false
            3 | 3  | AMEND    | 2 | reason      | true
            3 | 3  | AMEND    | 2 | description | true
            2 | 3  | WITHDRAW | 2 | reason      | false
            3 | 3  | WITHDRAW | 2 | reason      | true
            2 | 4  | ATTACH   | 2 | name        | true
            2 | 4  | ATTACH   | 2 | description | false
            2 | 5  | ATTACH   | 2 | name        | false
            2 | 10 | AMEND    | 2 | description | false
            - | 2  | ENTRY    | - | description | false
            """)
    void itLeavesNoFactOfANameThatItRemoved(
            @Nullable Long about, long seq, RecordKind kind, @Nullable Long ref, String name, boolean none) {
        assertThat(redaction(about).leftNone(name, line(seq, kind, ref))).isEqualTo(none);
    }
}
