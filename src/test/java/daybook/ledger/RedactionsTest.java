package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The redactions of a log together, and the tally of what they removed. */
class RedactionsTest {

    private static RedactRecord redaction(long seq, @Nullable Long ref, String... digests) {
        return new RedactRecord(seq, ref, Set.of(digests), Set.of("description"), Set.of(), Set.of(), null);
    }

    private static ChainLine entry(long seq) {
        return RedactRecordTest.line(seq, RecordKind.ENTRY, null);
    }

    @Test
    void aLogWithoutRedactionsNamesNothing() {
        Redactions none = Redactions.of(List.of());

        assertThat(none).isSameAs(Redactions.NONE);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.names("d1")).isFalse();
        assertThat(none.of(entry(2), "d1")).isNull();
    }

    @Test
    void theyAreInTheOrderRecorded() {
        RedactRecord eighth = redaction(8, 2L, "d1");
        RedactRecord ninth = redaction(9, 3L, "d2");
        Redactions both = Redactions.of(List.of(ninth, eighth));

        assertThat(both.isEmpty()).isFalse();
        assertThat(both.all()).containsExactly(eighth, ninth);
    }

    @Test
    void aFactWasRemovedByTheRedactionThatNamesItAndReachesItsRecord() {
        RedactRecord eighth = redaction(8, 2L, "d1");
        RedactRecord ninth = redaction(9, 3L, "d1", "d2");
        Redactions both = Redactions.of(List.of(eighth, ninth));

        assertThat(both.of(entry(2), "d1")).isEqualTo(eighth);
        assertThat(both.of(entry(3), "d1")).isEqualTo(ninth);
        assertThat(both.of(entry(2), "d2")).isNull();
        assertThat(both.names("d2")).isTrue();
        assertThat(both.names("d3")).isFalse();
    }

    @Test
    void nearARecordAreThoseAboutItAndAboutItsEntry() {
        RedactRecord ofEntry = redaction(7, 2L);
        RedactRecord ofAmendment = redaction(8, 3L);
        Redactions all = Redactions.of(List.of(ofEntry, ofAmendment, redaction(9, null)));

        assertThat(all.near(RedactRecordTest.line(3, RecordKind.AMEND, 2L))).containsExactly(ofAmendment, ofEntry);
        assertThat(all.near(entry(2))).containsExactly(ofEntry);
        assertThat(all.near(entry(4))).isEmpty();
    }

    @Test
    void ofTwoWithTheSameNumberTheOneThatNamesMoreDigestsCounts() {
        RedactRecord less = redaction(8, 2L, "d1");
        RedactRecord more = redaction(8, 2L, "d1", "d2");
        RedactRecord asMany = redaction(8, 2L, "d3");
        RedactRecord other = redaction(9, 2L);

        assertThat(Redactions.of(List.of(less)).and(List.of(more, other)).all()).containsExactly(more, other);
        assertThat(Redactions.of(List.of(more)).and(List.of(less)).all()).containsExactly(more);
        assertThat(Redactions.of(List.of(less)).and(List.of(asMany)).all()).containsExactly(less);
    }

    @Test
    void theSameRedactionsAreEqual() {
        Redactions one = Redactions.of(List.of(redaction(8, 2L, "d1")));
        Redactions same = Redactions.of(List.of(redaction(8, 2L, "d1")));
        Redactions other = Redactions.of(List.of(redaction(8, 2L, "d2")));

        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo("d1");
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    }

    @Test
    void theTallyOfTwoPartsIsThatOfTheWhole() {
        RedactRecord eighth = redaction(8, 2L, "d1", "d2", "d3");
        RedactRecord ninth = redaction(9, 2L);
        Redactions both = Redactions.of(List.of(eighth, ninth));
        RedactedFacts first = new RedactedFacts();
        first.present(5);
        first.addPresent(4);
        first.removed(eighth, 2, "d1");
        RedactedFacts second = new RedactedFacts();
        second.present(2);
        second.removed(eighth, 2, "d2");
        second.removed(eighth, 4, "d3");
        RedactedFacts tally = new RedactedFacts();
        tally.add(first);
        tally.add(second);

        assertThat(tally.present()).isEqualTo(11);
        assertThat(tally.removed(both))
                .containsExactly(
                        new RedactedFacts.Removed(eighth, Map.of(2L, 2, 4L, 1)),
                        new RedactedFacts.Removed(ninth, Map.of()));
        assertThat(tally.unused(both)).isNull();
    }

    @Test
    void whatWasRemovedIsCountedUpToARecord() {
        RedactedFacts.Removed removed = new RedactedFacts.Removed(redaction(8, 2L), Map.of(2L, 3, 4L, 1, 6L, 2));

        assertThat(List.of(removed.upTo(1), removed.upTo(2), removed.upTo(5), removed.count()))
                .containsExactly(0, 3, 4, 6);
    }

    @Test
    void aRedactionThatNamesWhatItCannotRemoveIsNamed() {
        List<String> told = new ArrayList<>();
        for (RedactRecord each : List.of(redaction(8, 2L, "d1"), redaction(8, null, "d1", "d2", "d3"))) {
            RedactedFacts tally = new RedactedFacts();
            tally.removed(redaction(7, 2L), 2, "d1");
            ChainFault fault = tally.unused(Redactions.of(List.of(each)));
            told.add(String.valueOf(fault));
        }
        RedactedFacts tally = new RedactedFacts();
        tally.removed(redaction(8, 2L), 2, "d1");
        told.add(String.valueOf(tally.unused(Redactions.of(List.of(redaction(8, 2L, "d1", "d2", "d3"))))));
        told.add(String.valueOf(tally.unused(Redactions.of(List.of(redaction(8, 2L, "d1", "d2"))))));

        assertThat(told)
                .containsExactly(
                        fault("record 2 and names a fact that is not one it can remove"),
                        fault("no record and names 3 facts that are not facts it can remove"),
                        fault("record 2 and names 2 facts that are not facts it can remove"),
                        fault("record 2 and names a fact that is not one it can remove"));
    }

    private static String fault(String rest) {
        return new ChainFault(8, "it is a redaction of " + rest).toString();
    }
}
