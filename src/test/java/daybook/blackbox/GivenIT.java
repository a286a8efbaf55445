package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code given}: what was handed over, and who has a copy of what changed since. */
class GivenIT {

    @TempDir
    Path folder;

    private Program daybook;

    /** Entries 1 to 4 are records 3 to 6. */
    @BeforeEach
    void makeALog() {
        daybook = Logs.with(folder);
        for (int day = 1; day <= 4; day++) {
            must("daybook add call -m 'call " + day + "' --at '2026-11-0" + day + "' --witness 'Nurse B' --tag t"
                    + day % 2);
        }
    }

    private Run must(String line) {
        Run run = daybook.shell(line);
        assertThat(run).exited(0);
        return run;
    }

    private JsonNode json(String line) {
        String json = must(line).out();
        Schemas.assertFitsInFull(line.contains("--recall") ? "recall" : "given", json);
        return Logs.JSON.readTree(json);
    }

    @Test
    void theRegisterSaysWhatWasGivenToWhomAndWhy() {
        must(
                "daybook report -o a.html --for police --given-to 'PC Example' --basis 'prevention of crime' --reason 'They asked'");
        must("daybook export bundle --tag t1 --withhold witnesses -o b.zip --given-to 'Dr Lee'");

        Run run = must("COLUMNS=80 daybook given");
        assertThat(run)
                .printedAmongOthers(
                        "Given to  PC Example",
                        "What      report for police",
                        "File      a.html",
                        "Entries   4: 1-4",
                        "Basis     prevention of crime",
                        "Reason    They asked",
                        "Entries   2: 1, 3");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(must("COLUMNS=200 daybook given").out()).contains("Basis and reason", "SHA-256 ");
        JsonNode given = json("daybook given --json").get("given");
        assertThat(given.at("/0/numbers").toString()).isEqualTo("[\"1-4\"]");
        assertThat(given.at("/0/for").asString()).isEqualTo("police");
        assertThat(given.at("/0/without").toString())
                .contains("flags", "advice")
                .doesNotContain("timeline");
        assertThat(given.at("/0/sha256").asString())
                .isEqualTo(must("sha256sum <a.html").out().substring(0, 64));
        assertThat(given.at("/1/numbers").toString()).isEqualTo("[\"1\",\"3\"]");
        assertThat(given.at("/1/withheld").toString()).contains("witnesses");
        assertThat(json("daybook given 2 --json").get("given").size()).isEqualTo(1);
        must("daybook verify");
        must("daybook rebuild");
        must("daybook verify");
    }

    @Test
    void whoHasACopyOfWhatChangedSinceIsListedUntilTheyGetItAgain() {
        must("daybook report --tag t1 --withhold witnesses -o a.html --given-to 'PC Example'");
        must("daybook report -o l.html --given-to 'Dr Lee'");
        assertThat(must("daybook given --recall")).complained("No entry was amended");
        must("daybook amend 1 --place home --reason 'left out'");
        must("daybook amend 3 --witness 'Nurse C' --reason 'a slip'");
        must("daybook withdraw 2 --reason 'another patient'");
        must("daybook redact 4 --fact description --authority DPO --reason x --yes");

        assertThat(must("COLUMNS=200 daybook given --recall"))
                .printedAmongOthers(
                        "PC Example has a.html (report, given ",
                        "#1 was amended ",
                        "(record 9): the place.",
                        "the witnesses, which that copy does not have.",
                        "#2 was withdrawn ",
                        "#4 was redacted ",
                        ": what happened.");
        JsonNode copies = json("daybook given --recall --json").get("copies");
        assertThat(copies.size()).isEqualTo(2);
        assertThat(copies.at("/0/entries").size()).isEqualTo(2);
        assertThat(copies.at("/0/entries/1/changes/0/left_out").asBoolean()).isTrue();
        assertThat(copies.at("/1/entries").size()).isEqualTo(4);

        must("daybook export bundle -o n.zip --given-to 'PC Example'");

        copies = json("daybook given 1 --recall --json").get("copies");
        assertThat(copies.at("/0/entries/0/newer").asInt()).isEqualTo(13);
        assertThat(copies.at("/1/entries/0/newer").isNull()).isTrue();
        assertThat(must("COLUMNS=200 daybook given 1 --recall"))
                .printedAmongOthers("#1 was given to the same person again as it is now: n.zip");
    }

    @Test
    void aBundleSaysWhatItsOwnRecipientWasGivenAndNothingOfOthers() throws IOException {
        must("daybook report -o a.html --given-to 'PC Example' --basis Zqbasis --reason Zqreason");
        must("daybook report -o l.html --given-to 'Zqother'");

        must("daybook export bundle --with-register -o b --given-to 'PC Example'");
        must("daybook export bundle --with-register -o c");

        String facts = Files.readString(folder.resolve("b/data/disclosures.jsonl"), StandardCharsets.UTF_8);
        assertThat(facts).isNotEmpty();
        String plain =
                must("jq -r '.disclosure? // .[1]? // empty' b/data/disclosures.jsonl >/dev/null; cat b/data/* b/*.txt")
                        .out();
        assertThat(plain).doesNotContain("Zqother");
        assertThat(must("sh b/verify.sh || bash b/verify.sh").out()).contains("CHAIN INTACT");
    }

    @Test
    void anEntryOfAnotherLogHasChangedOnceItsNextBundleIsImported() {
        String lee = "DAYBOOK_FILE=lee.daybook daybook ";
        must(lee + "init --subject J1 --recorder 'Dr Lee' --zone UTC");
        must(lee + "add call -m 'silent call' --at 2026-11-01");
        must(lee + "export bundle -o lee1.zip");
        must("daybook import bundle lee1.zip --subject J1=P1");
        must("daybook report -o a.html --given-to 'PC Example'");
        must(lee + "amend 1 --place home --reason 'left out'");
        must(lee + "export bundle -o lee2.zip");
        assertThat(json("daybook given --recall --json").get("copies").size()).isZero();

        must("daybook import bundle lee2.zip --subject J1=P1");

        assertThat(must("COLUMNS=200 daybook given --recall"))
                .printedAmongOthers("#B1 was amended ", "by Dr Lee (record B4)");
        assertThat(must("daybook given")).printedAmongOthers("5: 1-4, B1");
    }

    @ParameterizedTest
    @CsvSource({"basis", "reason", "given_to"})
    void whatIsRemovedFromAHandoverIsInNoByteOfTheLog(String fact) throws IOException {
        String canary = "Quicksilver";
        must("daybook report -o a.html --given-to " + (fact.equals("given_to") ? canary : "Officer") + " --basis "
                + (fact.equals("basis") ? canary : "consent") + " --reason "
                + (fact.equals("reason") ? canary : "asked"));

        must("daybook redact record 7 --fact " + fact + " --authority DPO --reason x --yes");

        assertThat(Files.readString(folder.resolve("log.daybook"), StandardCharsets.ISO_8859_1))
                .doesNotContain(canary);
        must("daybook verify");
        must("daybook given");
        must("daybook given --recall");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    given 99                                      | 4 | There is no entry 99
                    given x                                       | 2 | "x" is not
                    given 1 2                                     | 2 | "2" is more than daybook given takes
                    report -o a.html --basis consent              | 2 | name whom with --given-to
                    export bundle -o b --reason asked             | 2 | name whom with --given-to
                    report -o a.html --given-to A --basis ''      | 2 | A blank --basis says nothing
                    report --given-to A --basis consent           | 2 | has to be a file
                    """)
    void whatIsNotUnderstoodIsRefused(String line, int status, String message) {
        assertThat(daybook.shell("daybook " + line)).exited(status).complained(message);
        assertThat(must("daybook given")).printedNothing().complained("Nothing of this log was handed over");
    }
}
