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
import org.junit.jupiter.params.provider.ValueSource;

/** What the timeline and {@code show} say of an entry, in words. */
class EntryShownTest {

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void makeALog() {
        log = Session.about(folder, "P1")
                .incident("message", "2026-11-20 14:30", "--channel", "sms")
                .incident("gift", "2026-11-21", "--private-knowledge");
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name).toString();
    }

    @Test
    void theTimelineNamesTheExhibitsOfAnEntry() throws IOException {
        log.ok("attach", "1", file("a.txt"), "--exhibit", "AB/1");
        log.ok("attach", "1", file("b.txt"));
        log.ok("attach", "2", file("c.txt"));

        assertThat(log.wide(200).ok("timeline"))
                .contains("[sms · exhibits AB/1, 1/2 · late entry, 2 days]")
                .contains("[knew something private · exhibit 2/1]");
    }

    @Test
    void ofManyExhibitsTheFirstAreNamedAndTheOthersCounted() throws IOException {
        for (int i = 1; i <= 9; i++) {
            log.ok("attach", "1", file(i + ".txt"));
        }

        assertThat(log.wide(200).ok("timeline")).contains("exhibits 1/1, 1/2, 1/3, 1/4, 1/5, 1/6 and 3 more");
    }

    @Test
    void whoRecordedIsShownOnceThereAreTwo() {
        assertThat(log.ok("timeline")).doesNotContain("recorded by");

        log.incident("call", "2026-11-22", "--as", "Jo Price");

        assertThat(log.wide(200).ok("timeline"))
                .contains("[knew something private · recorded by Dr A]")
                .contains("[recorded by Jo Price]");
    }

    @Test
    void aPlainTimelineSaysTheSameWithoutBracketsOrDots() throws IOException {
        log.ok("attach", "1", file("a.txt"), "--exhibit", "AB/1");
        log.incident("call", "2026-11-22", "--as", "Jo Price");

        assertThat(log.ok("timeline", "--plain"))
                .contains("sms; exhibit AB/1; recorded by Dr A; late entry, 2 days.")
                .contains("knew something private; recorded by Dr A.")
                .doesNotContain("[", "·", "\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void noLineIsWiderThanTheScreen(int columns) throws IOException {
        log.ok("attach", "2", file("a.txt"), file("b.txt"), "--exhibit", "AB/");
        log.incident("call", "2026-11-22", "--as", "Jo Price");

        assertThat(log.wide(columns).ok("timeline").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        assertThat(log.out().replaceAll("\\s+", " ")).contains("exhibits AB/1, AB/2", "recorded by Jo Price");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline --json", "export json", "export jsonl", "export csv"})
    void entriesOfOneRecorderCanBeChosen(String command) {
        log.incident("call", "2026-11-22", "--as", "Jo Price");
        String[] words = (command + " --recorded-by").split(" ", -1);
        String[] all = java.util.Arrays.copyOf(words, words.length + 1);
        all[words.length] = "Jo Price";

        assertThat(log.ok(all)).contains("call").doesNotContain("gift");
    }

    @Test
    void aRecorderThatIsNotThereIsRefusedWithThoseThatAre() {
        log.incident("call", "2026-11-22", "--as", "Jo Price");

        assertThat(log.run("timeline", "--recorded-by", "Jo Prise")).isEqualTo(4);
        assertThat(log.err())
                .contains(
                        "Nobody called \"Jo Prise\" recorded an entry of this log.",
                        "did you mean Jo Price? known: Dr A, Jo Price");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "export csv", "export json"})
    void aNameThatDoesNothingIsAnsweredWithTheOptionThatDoes(String command) {
        String[] words = (command + " --as X").split(" ", -1);

        log.ok(words);

        assertThat(log.err()).contains("--as names who records, and nothing is recorded here.", "--recorded-by \"X\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--place home | the place",
                "--at 2026-11-19 --place home | when it happened, and the place",
                "--at 2026-11-19 | when it happened",
                "--place-detail gate --exact-words 'I see you' --clear private_knowledge"
                        + " | the exact words, where exactly, and the private knowledge"
            })
    void aCorrectionIsToldInWords(String options, String words) {
        String[] typed = ("amend 2 --reason wrong " + options.replace("'I see you'", "Hello")).split(" ", -1);

        assertThat(log.wide(200).ok(typed))
                .startsWith("Amended #2 (revision 2): " + words + ". The first wording stays in daybook show 2.\n  ");
    }

    @Test
    void aRestoredLogTellsItsTimesInItsOwnZone() {
        Session summer = Session.about(folder.resolve("summer"), "P1");
        summer.at("2026-07-01T11:00:00Z").incident("call", "2026-07-01");
        summer.ok("settings", "set", "zone", "America/New_York", "--reason", "moved");
        String copy = folder.resolve("copy.daybook").toString();
        summer.ok("backup", copy);

        assertThat(summer.ok("-f", folder.resolve("restored.daybook").toString(), "restore", copy))
                .contains("written down on 1 Jul 2026, 07:00 (America/New_York)");
    }

    @Test
    void correctionsStandUnderTheirOwnHeadingAndAreToldInWords() throws IOException {
        log.ok("attach", "2", file("a.txt"));
        log.ok("amend", "2", "--at", "2026-11-19", "--place-detail", "gate", "--reason", "wrong");

        assertThat(log.ok("show", "2"))
                .containsSubsequence(
                        "\nEvidence\n",
                        "\n\nHistory\n  Amended ",
                        "When it happened, before: Sat 21 Nov 2026",
                        "Where exactly, before: unknown")
                .doesNotContain("place_detail", "occurred,");
    }
}
