package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A colleague's log read beside one's own, through {@code export bundle} and {@code import bundle}. */
class MergeIT {

    private static final String CANARY = "Kanarienvogel";

    @TempDir
    static Path shared;

    /** Their log, with the entries 1 and 2, a correction of 2 and a file with 1; and the bundle of it. */
    private static Path theirLog;

    private static Path bundle;

    @TempDir
    Path folder;

    private Program ours;

    @BeforeAll
    static void makeTheirs() throws IOException {
        theirLog = shared.resolve("theirs.daybook");
        Program theirs = Program.in(shared).with("DAYBOOK_FILE", theirLog.toString());
        // Not a copy of the template: that would be a copy of the same log.
        must(theirs, "init", "--subject", "P1", "--recorder", "Dr B", "--zone", "Europe/London");
        Files.writeString(shared.resolve("note.txt"), "Thinking of you");
        must(theirs, "add", "call", "-m", "Rang twice", "--at", "2026-11-03", "--as", "Dr B");
        must(theirs, "add", "appearance", "-m", CANARY + " at the gate", "--at", "2026-11-05", "--as", "Dr B");
        must(theirs, "amend", "2", "--place", "home", "--reason", "remembered", "--as", "Dr B");
        must(theirs, "attach", "1", "note.txt", "--as", "Dr B");
        bundle = shared.resolve("theirs");
        must(theirs, "export", "bundle", "-o", "theirs");
    }

    @BeforeEach
    void makeOurs() {
        ours = Logs.with(folder);
        must(ours, "add", "gift", "-m", "Card left", "--at", "2026-11-01");
    }

    private static void must(Program daybook, String... arguments) {
        assertThat(daybook.run(arguments)).exited(0);
    }

    private Run merge(Path path) {
        return ours.run("import", "bundle", path.toString(), "--subject", "P1=P1", "--label", "Dr B");
    }

    /** A copy of their log, to go on with. */
    private Program theirs() throws IOException {
        Path file = Files.copy(theirLog, folder.resolve("theirs.daybook"));
        return Program.in(folder).with("DAYBOOK_FILE", file.toString()).with("DAYBOOK_AS", "Dr B");
    }

    private void nothingWasSaved() {
        assertThat(Logs.records(ours)).isEqualTo(3);
    }

    @Test
    void twoLogsAreOneTimelineThatSaysWhichEntryIsWhose() {
        assertThat(merge(bundle)).exited(0).printedAmongOthers("log B (Dr B)", "2 entries");

        assertThat(ours.run("timeline"))
                .exited(0)
                .printedAmongOthers("#1", "#B1", "#B2", "[log B", "Log B is Dr B")
                .out()
                .containsSubsequence("Card left", "Rang twice", "at the gate");
    }

    @Test
    void theJsonOfAnEntryNamesItsLog() {
        merge(bundle);

        JsonNode entry = Logs.entries(ours).get(2);

        assertThat(entry.get("id").asLong()).isEqualTo(1_000_000_002L);
        assertThat(entry.at("/origin/label").asString()).isEqualTo("Dr B");
        assertThat(entry.at("/origin/id").asLong()).isEqualTo(2);
        assertThat(Logs.entries(ours).get(0).get("origin").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "jsonl"})
    void exportsHoldBothAndImportAgainElsewhere(String format) {
        merge(bundle);
        must(ours, "export", format, "-o", "all." + format);
        Program elsewhere = Logs.at(folder, "elsewhere.daybook");

        assertThat(elsewhere.run("import", format, "all." + format)).exited(0);

        List<JsonNode> there = Logs.entries(elsewhere);
        assertThat(there).hasSize(3);
        assertThat(there.get(2).get("origin").isNull()).isTrue();
        assertThat(there.get(2).get("source_recorded_by").asString()).isEqualTo("Dr B");
    }

    @Test
    void importingOurOwnExportAgainAddsNothing() {
        merge(bundle);
        must(ours, "export", "csv", "-o", "all.csv");

        assertThat(ours.run("import", "csv", "all.csv")).exited(0);

        assertThat(Logs.entries(ours)).hasSize(3);
    }

    @Test
    void flagsCountBoth() {
        merge(bundle);

        JsonNode report = Logs.json(ours.run("escalation", "--json")).at("/subjects/0");

        assertThat(report.get("incidents").asLong()).isEqualTo(3);
        assertThat(ours.run("escalation")).printedAmongOthers("#1, #B1, #B2");
    }

    @Test
    void showTellsAllOfAnEntryOfAnotherLog() {
        merge(bundle);

        assertThat(ours.run("show", "B2"))
                .exited(0)
                .printedAmongOthers("Written in", "Dr B", "record B5", "remembered");
        assertThat(ours.run("show", "#b1")).exited(0).printedAmongOthers("B1/1", "note.txt");
        assertThat(ours.run("show", "B9")).exited(4).complained("There is no entry B9");
    }

    @Test
    void itsFilesCanBeTakenOut() {
        merge(bundle);
        must(ours, "evidence", "extract", "B1", "-o", "files");

        assertThat(folder.resolve("files/B1-1-note.txt")).hasContent("Thinking of you");
    }

    @Test
    void aFilterChoosesOneOfTheLogs() {
        merge(bundle);

        assertThat(Logs.entries(ours, "--origin", "own")).hasSize(1);
        assertThat(Logs.entries(ours, "--origin", "B")).hasSize(2);
        assertThat(ours.run("timeline", "--origin", "C")).exited(2).complained("own, B (Dr B)");
    }

    @Test
    void whatIsMergedVerifiesOnALineOfItsOwn() {
        merge(bundle);

        assertThat(ours.run("verify")).exited(0).printedAmongOthers("Log B", "its 6 records");
    }

    /** The text of a report of both logs, where theirs has a step too. */
    private String report(String... options) throws IOException {
        Program theirs = theirs();
        must(theirs, "step", "told-management", "--with", "Practice manager");
        must(theirs, "export", "bundle", "-o", "longer");
        merge(folder.resolve("longer"));
        ReportSample.report(ours, folder.resolve("report.html"), options);
        return HtmlPage.read(folder.resolve("report.html")).all("body").get(0).getTextContent();
    }

    @Test
    void aReportNumbersEntriesAndRecordsAsTheTimelineDoes() throws IOException {
        assertThat(report())
                .contains("#B1", "#B2", "(record B5)", "(record B6)", "(#B3)")
                .contains("written in", "log B, Dr B, as its entry 2 (log ")
                .doesNotContain("100000000");
    }

    @Test
    void aReportOfOneOfTheLogsHasItsEntriesAloneAndSaysSo() throws IOException {
        assertThat(report("--origin", "own"))
                .contains("#1", "Card left", "1 of 4 entries", "origin own")
                .doesNotContain("#B1", "#B2");
    }

    @Test
    void aReportThatWithholdsWhoRecordedCallsTheOtherLogByItsLetter() throws IOException {
        assertThat(report("--withhold", "recorded_by"))
                .contains("log B, as its entry 2 (log ")
                .doesNotContain("Dr B");
    }

    @Test
    void ourOwnBundleHoldsOurEntriesOnly() {
        Tools.assume("bash", "jq");
        merge(bundle);
        must(ours, "export", "bundle", "-o", "ours");

        assertThat(folder.resolve("ours/data/entries.json")).content().doesNotContain(CANARY);
        assertThat(ours.shell("bash ours/verify.sh")).exited(0);
    }

    @Test
    void theSameBundleTwiceAddsNothing() {
        merge(bundle);

        assertThat(merge(bundle)).exited(0).printedAmongOthers("Nothing is new");
        assertThat(Logs.records(ours)).isEqualTo(4);
    }

    @Test
    void aLaterBundleAddsWhatIsNew() throws IOException {
        merge(bundle);
        Program theirs = theirs();
        must(theirs, "add", "call", "-m", "Rang again", "--at", "2026-11-09");
        must(theirs, "export", "bundle", "-o", "later.zip");

        assertThat(ours.run("import", "bundle", "later.zip")).exited(0).printedAmongOthers("1 new record");
        assertThat(ours.run("show", "B3")).exited(0).printedAmongOthers("Rang again");
    }

    @Test
    void aLogThatWasWrittenAnewDoesNotContinue() throws IOException {
        Program theirs = theirs();
        Path before = Files.copy(theirLog, folder.resolve("before.daybook"));
        must(theirs, "add", "call", "-m", "Rang again", "--at", "2026-11-09");
        must(theirs, "export", "bundle", "-o", "one");
        merge(folder.resolve("one"));
        must(theirs, "-f", before.toString(), "add", "call", "-m", "Nothing", "--at", "2026-11-09");
        must(theirs, "-f", before.toString(), "export", "bundle", "-o", "two");

        assertThat(merge(folder.resolve("two")))
                .exited(5)
                .complained("does not continue", "record 7", "Nothing was saved");
    }

    @Test
    void aBundleOfTheSameLogIsRefused() {
        must(ours, "export", "bundle", "-o", "ours");

        assertThat(ours.run("import", "bundle", "ours")).exited(2).complained("this very log");
    }

    @Test
    void nobodyIsGuessed() {
        assertThat(ours.run("import", "bundle", bundle.toString()))
                .exited(2)
                .complained("P1", "Theirs: P1 (2 entries). Ours: P1");
        assertThat(ours.run("import", "bundle", bundle.toString(), "--subject", "P1=P9"))
                .exited(4);
        assertThat(ours.run("import", "bundle", bundle.toString(), "--subject", "P7=P1"))
                .exited(2);
        nothingWasSaved();
    }

    @Test
    void aDryRunShowsWhatIsInItAndSavesNothing() {
        assertThat(ours.run("import", "bundle", bundle.toString(), "--dry-run"))
                .exited(0)
                .printedAmongOthers("6 records", "P1 (2 entries)");
        nothingWasSaved();
    }

    @Test
    void whatWasWithheldIsUnknownHere() throws IOException {
        must(
                theirs(),
                "export",
                "bundle",
                "--withhold",
                "kind",
                "--withhold",
                "occurred",
                "--withhold",
                "subject",
                "--withhold",
                "description",
                "--withhold",
                "evidence",
                "--withhold",
                "recorded_by",
                "-o",
                "part");

        assertThat(ours.run("import", "bundle", "part")).exited(0);

        JsonNode entry = Logs.entries(ours, "--origin", "B").get(0);
        assertThat(entry.at("/occurred/precision").asString()).isEqualTo("unknown");
        for (String unknown : List.of("kind", "subject", "description", "recorded_by")) {
            assertThat(entry.get(unknown).isNull()).as(unknown).isTrue();
        }
        for (String command : List.of("timeline", "escalation", "guidance", "summary", "verify")) {
            assertThat(ours.run(command)).exited(0);
        }
        assertThat(ours.run("show", "B1")).exited(0);
        assertThat(ours.run("timeline", "--chart")).exited(0);
        assertThat(ours.run("timeline", "--plain")).exited(0);
        assertThat(ours.run("export", "csv")).exited(0);
    }

    @ParameterizedTest
    @CsvSource({
        "amend B1 --reason x --place work",
        "withdraw B1 --reason x",
        "attach B1 a.txt",
        "redact B1 --reason x --authority y --fact description"
    })
    void anEntryOfAnotherLogIsCorrectedThere(String command) {
        merge(bundle);

        assertThat(ours.shell("echo x >a.txt; daybook " + command))
                .exited(2)
                .complained("B1 is entry 1 of another log", "import its next bundle");
    }

    @Test
    void whatIsRedactedThereLaterIsGoneHere() throws IOException {
        merge(bundle);
        Program theirs = theirs();
        must(theirs, "redact", "2", "--fact", "description", "--authority", "DPO", "--reason", "asked", "--yes");
        must(theirs, "export", "bundle", "-o", "later");

        assertThat(merge(folder.resolve("later"))).exited(0).printedAmongOthers("removed here too: 1 fact");

        String bytes = new String(Files.readAllBytes(folder.resolve("log.daybook")), StandardCharsets.ISO_8859_1);
        assertThat(bytes.toLowerCase(Locale.ROOT)).doesNotContain(CANARY.toLowerCase(Locale.ROOT));
        assertThat(ours.run("verify")).exited(0);
    }

    @Test
    void aBackupKeepsTheOtherLog() {
        merge(bundle);
        must(ours, "backup", "copy.daybook");
        must(ours, "-f", "again.daybook", "restore", "copy.daybook");

        assertThat(ours.run("-f", "again.daybook", "verify")).exited(0).printedAmongOthers("Log B");
        assertThat(ours.run("-f", "again.daybook", "timeline")).printedAmongOthers("#B2");
    }

    @Test
    void completionOffersEntriesOfBothLogs() {
        merge(bundle);

        assertThat(ours.run("__complete", "entries").lines())
                .anyMatch(line -> line.startsWith("1 "))
                .anyMatch(line -> line.startsWith("B1 "));
    }

    @Test
    void aBundleThatWasTamperedWithIsRefusedAndNothingIsSaved() throws IOException {
        must(theirs(), "export", "bundle", "-o", "bad");
        Path facts = folder.resolve("bad/data/disclosures.jsonl");
        Files.writeString(facts, Files.readString(facts).replaceFirst("a", "b"));

        assertThat(merge(folder.resolve("bad"))).exited(5).complained("does not verify", "Nothing was saved");
        nothingWasSaved();
    }

    @Test
    void whatIsNoBundleIsSaidToBeNone() throws IOException {
        Files.writeString(folder.resolve("text.zip"), "not a zip");

        assertThat(merge(folder.resolve("text.zip"))).exited(1).complained("is not a bundle");
        assertThat(merge(folder.resolve("none"))).exited(1).complained("There is nothing at");
        nothingWasSaved();
    }
}
