package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of one record, given, withheld, removed or made up, and what is said of them. */
class RecordCheckTest {

    /** What each kind of record, which is record 3, commits to: a salt of its own in front of each name. */
    private static final Map<RecordKind, List<String>> NAMES = Map.of(
            RecordKind.ENTRY, List.of("type", "occurred_precision", "occurred_zone", "description", "place"),
            RecordKind.AMEND, List.of("reason", "description", "place"),
            RecordKind.WITHDRAW, List.of("reason", "recorded_by"),
            RecordKind.ATTACH, List.of("media_type", "size", "sha256", "name"),
            RecordKind.DISCLOSE,
                    List.of(
                            "format",
                            "records",
                            "head",
                            "entries",
                            "numbers",
                            "tagmanifest_sha256",
                            "given_to",
                            "name"));

    private static Disclosure fact(int salt, String name) {
        byte[] salts = new byte[16];
        salts[0] = (byte) salt;
        return Disclosure.of(salts, name, "x");
    }

    private static Disclosure fact(String name) {
        return fact(1, name);
    }

    private static ChainLine line(RecordKind kind, List<Disclosure> committed) {
        List<String> digests = committed.stream().map(Disclosure::digest).toList();
        Long ref = kind == RecordKind.ENTRY || kind == RecordKind.DISCLOSE ? null : (Long) 2L;
        Instant recorded = Instant.parse("2026-11-22T05:24:32.123Z");
        return new ChainLine("f".repeat(32), 3, "0".repeat(64), recorded, "Z", kind, ref, digests);
    }

    private static RedactRecord redaction(long seq, List<Disclosure> digests, String... removed) {
        Set<String> named = Set.copyOf(digests.stream().map(Disclosure::digest).toList());
        return new RedactRecord(seq, 3L, named, Set.of(removed), Set.of(), Set.of(), null);
    }

    private static List<Disclosure> facts(List<String> names) {
        return names.stream().map(RecordCheckTest::fact).toList();
    }

    /**
     * The columns: the record's kind; which of its facts are not given; of these, which record 9 removed; which names it says it removed;
     * what is said where everything has to be given, and where the sender may withhold.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ENTRY    | -                | -            | -                 | -                                    | -
        ENTRY    | place            | -            | -                 | a fact that it commits to is missing | -
        ENTRY    | place type       | -            | -                 | 2 facts are missing                  | -
        ENTRY    | place            | place        | place             | -                                    | -
        ENTRY    | place type       | place        | place             | a fact that it commits to is missing | -
        ENTRY    | type             | type         | type              | more of its facts are missing than record 9 says it removed | more of its facts are missing than record 9 says it removed
        ENTRY    | place            | place        | -                 | more of its facts are missing than record 9 says it removed | more of its facts are missing than record 9 says it removed
        ENTRY    | type             | type         | place             | its place is still there, which record 9 says it removed | its place is still there, which record 9 says it removed
        ENTRY    | type             | type         | exact_words       | it has no type, which every record of the kind entry has | it has no type, which every record of the kind entry has
        ENTRY    | type place       | type         | exact_words       | a fact that it commits to is missing | -
        ENTRY    | place            | place        | place description | its description is still there, which record 9 says it removed | its description is still there, which record 9 says it removed
        AMEND    | place            | -            | -                 | a fact that it commits to is missing | -
        AMEND    | reason           | -            | -                 | a fact that it commits to is missing | -
        AMEND    | reason description place | -    | -                 | 3 facts are missing                  | -
        AMEND    | reason           | reason       | reason            | -                                    | -
        WITHDRAW | reason           | -            | -                 | a fact that it commits to is missing | -
        WITHDRAW | reason recorded_by | -          | -                 | 2 facts are missing                  | -
        WITHDRAW | reason           | reason       | reason            | -                                    | -
        ATTACH   | name             | name         | name              | -                                    | -
        ATTACH   | name             | -            | -                 | a fact that it commits to is missing | -
        ATTACH   | size             | size         | name              | its name is still there, which record 9 says it removed | its name is still there, which record 9 says it removed
        DISCLOSE | given_to name    | given_to name | given_to name    | -                                    | -
        DISCLOSE | given_to name    | given_to     | given_to name     | a fact that it commits to is missing | -
        """)
    void aRecordLacksNothingButWhatWasWithheldOrRemoved(
            RecordKind kind,
            @Nullable String missing,
            @Nullable String removed,
            @Nullable String said,
            @Nullable String ofWhole,
            @Nullable String ofPart) {
        List<Disclosure> committed = facts(NAMES.get(kind));
        List<Disclosure> given = new ArrayList<>(committed);
        given.removeAll(facts(words(missing)));
        RedactRecord redaction = redaction(9, facts(words(removed)), words(said).toArray(String[]::new));
        Redactions redactions = words(removed).isEmpty() ? Redactions.NONE : Redactions.of(List.of(redaction));
        ChainLine line = line(kind, committed);

        assertThat(new RecordCheck(redactions, true).fault(line, given)).isEqualTo(ofWhole);
        assertThat(new RecordCheck(redactions, false).fault(line, given)).isEqualTo(ofPart);
    }

    private static List<String> words(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(" ", -1));
    }

    /** What is committed to, what is given, and what is said; nothing is withheld and nothing redacted. */
    static Stream<Arguments> wrong() {
        List<Disclosure> entry = facts(NAMES.get(RecordKind.ENTRY));
        Disclosure unread = new Disclosure("[]");
        Disclosure another = fact(2, "place");
        return Stream.of(
                Arguments.of(entry, with(entry, another), "a fact is not the one that the record commits to"),
                Arguments.of(entry, with(entry, fact("place")), "a fact is not the one that the record commits to"),
                Arguments.of(with(entry, another), with(entry, another), "its place is there twice"),
                Arguments.of(
                        with(entry, unread),
                        with(entry, unread),
                        "a fact cannot be read: a disclosure is not an array of salt, name and value"),
                Arguments.of(
                        entry.subList(2, 5),
                        entry.subList(2, 5),
                        "it has no type, which every record of the kind entry has"));
    }

    private static List<Disclosure> with(List<Disclosure> facts, Disclosure more) {
        List<Disclosure> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsGivenIsWhatWasCommittedTo(List<Disclosure> committed, List<Disclosure> given, String said) {
        RecordCheck check = new RecordCheck(Redactions.NONE, true);

        assertThat(check.fault(line(RecordKind.ENTRY, committed), given)).isEqualTo(said);
    }

    @Test
    void aFactThatARedactionNamesIsNotThere() {
        List<Disclosure> entry = facts(NAMES.get(RecordKind.ENTRY));
        Redactions redactions = Redactions.of(List.of(redaction(9, facts(List.of("place")), "place")));

        assertThat(new RecordCheck(redactions, true).fault(line(RecordKind.ENTRY, entry), entry))
                .isEqualTo("a fact is still there that a redaction removed");
    }

    @Test
    void twoRedactionsDoNotRemoveOneFactTwice() {
        List<Disclosure> committed = with(facts(NAMES.get(RecordKind.ENTRY)), fact(2, "place"));
        List<Disclosure> given = new ArrayList<>(committed);
        given.removeIf(each -> each.json().contains("place"));
        Redactions redactions = Redactions.of(List.of(
                redaction(8, List.of(fact("place")), "place"), redaction(9, List.of(fact(2, "place")), "place")));

        assertThat(new RecordCheck(redactions, true).fault(line(RecordKind.ENTRY, committed), given))
                .isEqualTo("more of its facts are missing than redactions say they removed");
    }

    @Test
    void aRedactionDoesNotExcuseMoreFactsThanAreMissing() {
        List<Disclosure> committed = new ArrayList<>(facts(NAMES.get(RecordKind.DISCLOSE)));
        committed.remove(fact("name"));
        List<Disclosure> given = new ArrayList<>(committed);
        given.remove(fact("given_to"));
        Redactions redactions = Redactions.of(List.of(redaction(9, List.of(fact("given_to")), "given_to", "name")));

        assertThat(new RecordCheck(redactions, true).fault(line(RecordKind.DISCLOSE, committed), given))
                .isEqualTo("it has no required fact, which every record of the kind disclose has");
    }

    @Test
    void ofTwoAlternativesThatLackAsMuchTheFirstIsNamed() {
        List<Disclosure> facts = new ArrayList<>(facts(NAMES.get(RecordKind.DISCLOSE)));
        facts.remove(fact("tagmanifest_sha256"));

        assertThat(new RecordCheck(Redactions.NONE, true).fault(line(RecordKind.DISCLOSE, facts), facts))
                .isEqualTo("it has no sha256, which every record of the kind disclose has");
    }

    @Test
    void whatIsThereAndWhatWasRemovedIsTallied() {
        List<Disclosure> entry = facts(NAMES.get(RecordKind.ENTRY));
        RedactRecord redaction = redaction(9, facts(List.of("description", "place")), "description", "place");
        Redactions redactions = Redactions.of(List.of(redaction));
        RecordCheck check = new RecordCheck(redactions, true);

        check.fault(line(RecordKind.ENTRY, entry), entry.subList(0, 3));
        check.fault(line(RecordKind.ENTRY, entry.subList(0, 3)), entry.subList(0, 3));

        assertThat(check.tally().present()).isEqualTo(6);
        assertThat(check.tally().removed(redactions))
                .containsExactly(new RedactedFacts.Removed(redaction, Map.of(3L, 2)));
        assertThat(check.tally().unused(redactions)).isNull();
    }
}
