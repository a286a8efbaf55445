package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things that are kept as exhibits without a file, and their continuity. Today is 22 November 2026. */
class ItemsTest {

    private static final String[] WATCH = {
        "evidence",
        "add-item",
        "1",
        "--describe",
        "watch in a box",
        "--kept",
        "practice safe",
        "--handled-by",
        "Dr A",
        "--exhibit",
        "AB/2",
        "--at",
        "20 Nov 2026 14:30"
    };

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void makeALog() {
        log = Session.about(folder, "P1").incident("gift", "2026-11-20");
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String handed(String... more) {
        String[] all = {"evidence", "handed", "AB/2", "--to", "PC 4711 Example"};
        String[] words = java.util.Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, words, all.length, more.length);
        return log.ok(words);
    }

    @Test
    void aThingIsKeptWithItsEntryAndListed() {
        assertThat(plain(log.ok(WATCH)))
                .isEqualTo("Kept AB/2 watch in a box, practice safe, with Dr A since Fri 20 Nov 2026, 14:30 ");

        assertThat(plain(log.ok("evidence", "list")))
                .contains("AB/2", "#1", "watch in a box", "practice safe, with Dr A since Fri 20 Nov 2026, 14:30");
        assertThat(plain(log.ok("show", "1"))).contains("Things AB/2 watch in a box practice safe, with Dr A since");
        assertThat(plain(log.ok("show", "record", "4")))
                .contains("Record 4 the thing AB/2 kept as evidence: watch in a box", "Handled by Dr A");
        assertThat(log.run("verify")).isZero();
    }

    @Test
    void itsContinuitySaysWhoHadItWhereAndFromWhenToWhen() {
        log.ok(WATCH);
        handed("--by", "Dr A", "--kept", "Example station", "--at", "21 Nov 2026 10:00", "--reason", "Receipt 17/26");

        assertThat(plain(log.ok("evidence", "continuity", "ab/2")))
                .isEqualTo("AB/2 watch in a box, with entry #1"
                        + " 1. Dr A (practice safe), from Fri 20 Nov 2026, 14:30 to Sat 21 Nov 2026, 10:00."
                        + " Recorded 22 Nov 2026, 12:00 by Dr A (record 4)."
                        + " 2. PC 4711 Example (Example station), from Sat 21 Nov 2026, 10:00; handed over by Dr A: Receipt 17/26."
                        + " Recorded 22 Nov 2026, 12:00 by Dr A (record 5). ");
        assertThat(plain(log.ok("show", "record", "5")))
                .contains("the handing over, to PC 4711 Example, of the thing AB/2 kept as evidence: watch in a box");
        assertThat(plain(log.ok("evidence", "list"))).contains("Example station, with PC 4711 Example");
    }

    @Test
    void aHandingOverThatWasForgottenStandsWhereItBelongs() {
        log.ok(WATCH);
        handed("--at", "22 Nov 2026 09:00");
        log.ok("evidence", "handed", "AB/2", "--to", "Jo Price", "--at", "21 Nov 2026");
        log.ok("evidence", "handed", "AB/2", "--to", "Court usher", "--at", "unknown");

        assertThat(plain(log.ok("evidence", "continuity")))
                .containsSubsequence(
                        "1. Dr A", "2. Jo Price", "3. PC 4711", "4. Court usher, from a time that is not known");
    }

    @Test
    void aThingWithoutAReferenceHasTheNumberOfItsRecord() {
        log.ok("evidence", "add-item", "--describe", "telephone", "--kept", "drawer", "--handled-by", "Dr A");
        assertThat(log.out()).startsWith("Kept item 4  telephone");

        log.ok("evidence", "handed", "4", "--to", "Jo Price");
        assertThat(plain(log.ok("evidence", "continuity", "4"))).contains("item 4 telephone 1. Dr A", "2. Jo Price");
    }

    @Test
    void filesAndThingsShareTheirReferences() throws IOException {
        log.ok(WATCH);
        Path card = Files.writeString(folder.resolve("card.txt"), "For you");

        assertThat(log.run("attach", "1", card.toString(), "--exhibit", "AB/2")).isEqualTo(2);
        assertThat(log.err()).contains("The reference AB/2 is taken.");
        log.ok("attach", "1", card.toString(), "--exhibit", "AB/");
        assertThat(log.out()).contains("Kept AB/1");
        log.ok(
                "evidence",
                "add-item",
                "1",
                "--describe",
                "box",
                "--kept",
                "safe",
                "--handled-by",
                "Dr A",
                "--exhibit",
                "AB/");
        assertThat(log.out()).contains("Kept AB/3");
    }

    @Test
    void aThingIsNoFileAndNoEntry() {
        log.ok(WATCH);

        assertThat(log.run(
                        "evidence",
                        "extract",
                        "AB/2",
                        "-o",
                        folder.resolve("out").toString()))
                .isEqualTo(4);
        assertThat(plain(log.err()))
                .contains(
                        "AB/2 is a thing, not a file. Where it is now: practice safe, with Dr A",
                        "daybook evidence continuity AB/2");
        assertThat(log.run("redact", "AB/2", "--fact", "description", "--authority", "x", "--reason", "x", "--yes"))
                .isEqualTo(4);
        assertThat(plain(log.err())).contains("daybook redact record 4 --fact description");
    }

    @Test
    void itsWordsCanBeRemovedAndTheRestStays() {
        log.ok(WATCH);
        handed("--at", "21 Nov 2026");
        log.ok(
                "redact",
                "record",
                "4",
                "--fact",
                "description",
                "--fact",
                "kept",
                "--authority",
                "x",
                "--reason",
                "x",
                "--yes");
        log.ok("redact", "record", "5", "--fact", "handed_to", "--authority", "x", "--reason", "x", "--yes");

        assertThat(plain(log.ok("evidence", "continuity")))
                .contains("AB/2 (removed or not given), with entry #1 1. Dr A, from", "2. (removed or not given), from")
                .doesNotContain("watch", "safe", "4711");
        assertThat(log.run(
                        "redact",
                        "record",
                        "4",
                        "--fact",
                        "occurred_from",
                        "--authority",
                        "x",
                        "--reason",
                        "x",
                        "--yes"))
                .isEqualTo(2);
        assertThat(log.run("verify")).isZero();
    }

    @Test
    void aSummaryCountsTheThingsOfItsSubject() {
        log.ok(WATCH);
        log.ok("subject", "add", "P2");

        assertThat(plain(log.ok("summary", "--subject", "P1")))
                .contains("Exhibits: none; without a file: 1 thing (daybook evidence continuity).");
        assertThat(log.ok("summary", "--subject", "P2")).doesNotContain("thing (");
        assertThat(log.ok("summary", "--json")).contains("\"things\":1", "\"things\":0");
    }

    @Test
    void aRebuiltLogHasTheSameThings() {
        log.ok(WATCH);
        handed("--at", "21 Nov 2026");
        String before = log.ok("evidence", "continuity", "--json");

        log.ok("rebuild");
        assertThat(log.ok("evidence", "continuity", "--json")).isEqualTo(before);
        assertThat(log.run("verify")).isZero();
    }

    @Test
    void aColleaguesThingsComeWithTheirBundle() throws IOException {
        log.ok(WATCH);
        handed("--at", "21 Nov 2026");
        Path bundle = folder.resolve("bundle");
        log.ok("export", "bundle", "-o", bundle.toString(), "--given-to", "Dr B");
        Session other = Session.about(Files.createDirectory(folder.resolve("other")), "P4");
        other.ok("import", "bundle", bundle.toString(), "--subject", "P1=P4", "--label", "Dr A");

        assertThat(plain(other.ok("evidence", "continuity")))
                .contains("AB/2 watch in a box, with entry #B1", "(record B4)");
        assertThat(plain(other.ok("show", "B1"))).contains("Things AB/2 watch in a box");
        assertThat(other.run("evidence", "handed", "AB/2", "--to", "x")).isEqualTo(2);
        assertThat(other.err()).contains("AB/2 is another log's");
        assertThat(other.run("verify")).isZero();
        other.ok("rebuild");
        assertThat(plain(other.ok("evidence", "continuity"))).contains("2. PC 4711 Example");

        log.ok("redact", "record", "4", "--fact", "description", "--authority", "x", "--reason", "x", "--yes");
        Path next = folder.resolve("next");
        log.ok("export", "bundle", "-o", next.toString(), "--given-to", "Dr B");
        other.ok("hold", "--reason", "Claim");
        assertThat(other.run("import", "bundle", next.toString())).isEqualTo(2);
        assertThat(other.err()).contains("A legal hold is in place");
        assertThat(other.ok("evidence", "continuity")).contains("watch in a box");
        other.ok("hold", "--lift", "--reason", "Settled");
        other.ok("import", "bundle", next.toString());
        assertThat(other.ok("evidence", "continuity")).doesNotContain("watch in a box");
        assertThat(other.run("verify")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add-item 1 --kept safe --handled-by X                              | 2 | What it is is missing",
                "add-item 1 --describe watch --handled-by X                         | 2 | Where it is kept is missing",
                "add-item 1 --describe watch --kept safe                            | 2 | Who has it is missing",
                "add-item 9 --describe watch --kept safe --handled-by X             | 4 | There is no entry 9",
                "add-item P1 --describe watch --kept safe --handled-by X            | 4 | P1 is a subject",
                "add-item 1 --describe watch --kept safe --handled-by X --at soon   | 2 | soon",
                "add-item 1 --describe watch --kept safe --handled-by X --at 2027   | 2 | future",
                "add-item 1 --describe watch --kept safe --handled-by X --exhibit 7 | 2 | is not the reference of an exhibit",
                "add-item 1 --describe watch --kept safe --handled-by X --exhibit AB/2 | 2 | The reference AB/2 is taken",
                "handed --to X                                                      | 2 | Which thing was handed over is missing",
                "handed AB/2                                                        | 2 | Who was given it is missing",
                "handed AB/9 --to X                                                 | 4 | No thing is kept as",
                "handed 1 --to X                                                    | 4 | No thing is kept as",
                "handed AB/2 --to X --at 2026-11-19                                 | 2 | AB/2 was kept from a later time on",
                "handed AB/2 --to X --at 31/11/2026                                 | 2 | does not exist",
            })
    void whatDoesNotFitIsRefusedAndNothingIsSaved(String typed, int status, String message) {
        log.ok(WATCH);
        String before = log.ok("evidence", "continuity", "--json");

        assertThat(log.run(("evidence " + typed).split(" ", -1))).isEqualTo(status);
        assertThat(plain(log.err())).contains(message).contains("Nothing was saved");
        assertThat(log.ok("evidence", "continuity", "--json")).isEqualTo(before);
    }

    @Test
    void anUnknownThingIsNotShown() {
        assertThat(log.run("evidence", "continuity", "AB/9")).isEqualTo(4);
        log.ok("evidence", "continuity");
        assertThat(log.err()).contains("No thing is kept in this log: daybook evidence add-item");
    }

    @Test
    void whatPeopleWroteIsShownSafely() {
        log.ok(
                "evidence",
                "add-item",
                "--describe",
                "watch\u202egnol\u001b[31m",
                "--kept",
                "safe\nroom",
                "--handled-by",
                "Dr A");

        assertThat(log.out()).contains("\\u{202E}", "\\u{1B}").doesNotContain("\u202e", "\u001b");
        assertThat(log.ok("evidence", "continuity")).doesNotContain("\u202e", "\u001b");
    }
}
