package daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Session;
import daybook.handover.Part;
import daybook.handover.Profile;
import daybook.log.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report gives and what it leaves out; nothing that was left out can be concluded from the rest. */
class ReportTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void keepALog() {
        session = Session.about(folder, "P1");
        session.ok("subject", "add", "P2", "--name", "Somebody Else");
        session.incident(
                "letter",
                "2026-10-01 10:00",
                "--subject",
                "P1",
                "--place",
                "home",
                "--place-detail",
                "the porch",
                "--identifier",
                "07700 900456",
                "--exact-words",
                "You know who",
                "--witness",
                "Receptionist C",
                "--fear",
                "very-frightened",
                "--impact",
                "Could not sleep",
                "--tag",
                "blue-envelope");
        session.ok("amend", "1", "--witness", "Nurse B", "--reason", "It was her", "-q");
        session.incident("call", "2026-11-01 10:00", "--subject", "P2", "--place-detail", "switchboard");
    }

    private String report(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "report";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return session.ok(arguments);
    }

    @Test
    void whatWasNotDoneIsInNothingForThePolice() {
        session.ok("step", "told-management", "-m", "x", "--at", "2026-11-02", "--subject", "P1", "-q");

        assertThat(report("--subject", "P1", "--for", "police"))
                .contains("Told management")
                .doesNotContain("Advised steps not recorded yet", "Outstanding", "outstanding", "Told police: ");
        assertThat(report("--subject", "P1"))
                .contains("Advised steps not recorded yet", "Outstanding", "Told police: ");
    }

    @Test
    void saysWhatTheRulesCouldNotSee() {
        session.incident("other", "unknown", "--subject", "P1", "--attribution", "suspected");

        assertThat(report("--subject", "P1"))
                .contains("Of 2 entries, 1 has no date, 1 is of kind other and 1 is suspected only.");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aProfileLeavesOutWhatItSays(Profile profile) {
        String report = report("--subject", "P1", "--for", profile.word());

        for (String[] each : new String[][] {
            {"identifier", "07700 900456"},
            {"exact_words", "You know who"},
            {"place_detail", "the porch"},
            {"witnesses", "Receptionist C"},
            {"witnesses", "Nurse B"},
            {"impact", "Could not sleep"},
            {"tags", "blue-envelope"}
        }) {
            boolean given = profile.parts().contains(Part.TIMELINE)
                    && profile != Profile.PRACTICE
                    && !each[0].equals("place_detail")
                    && !profile.withholds().contains(Fact.of(each[0]).orElseThrow());
            assertThat(report.contains(each[1])).as(each[0] + " for " + profile).isEqualTo(given);
        }
        assertThat(report).contains("<dt>Made for</dt>", profile.reader());
    }

    @Test
    void aRuleThatGoesByWhatWasWithheldDoesNotFire() {
        assertThat(report("--subject", "P1")).contains("very-frightened", "home-or-family");
        assertThat(report("--subject", "P1", "--withhold", "fear", "--withhold", "place"))
                .doesNotContain("very-frightened", "home-or-family")
                .contains("Left out of every entry and its corrections: place and fear.");
    }

    @Test
    void aCorrectionOfAWithheldFactSaysOnlyThatThereWasOne() {
        assertThat(report("--subject", "P1", "--withhold", "witnesses"))
                .contains("changed; withheld", "It was her")
                .doesNotContain("Receptionist C", "Nurse B");
    }

    @Test
    void aCorrectionSaysWhatItSaidBeforeAndAfter() {
        assertThat(report("--subject", "P1"))
                .contains("before: <bdi>Receptionist C</bdi>", "after: <bdi>Nurse B</bdi>", "(record 5)");
    }

    @Test
    void withTheTimeGoesEverythingThatTellsIt() throws IOException {
        session.ok("amend", "1", "--at", "2026-10-02 10:00", "--reason", "Wrong day", "-q");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear doctor");
        Files.setLastModifiedTime(letter, FileTime.from(Instant.parse("2026-10-02T10:00:00Z")));
        session.ok("attach", "1", letter.toString(), "-q");

        assertThat(report("--subject", "P1", "--withhold", "occurred"))
                .contains("When they happened is left out.", "changed; withheld")
                .doesNotContain("Oct 2026", "October", "late entry", "2026-10");
    }

    @Test
    void withTheRecorderGoesWhoMadeTheReportAndTheCorrections() {
        assertThat(report("--subject", "P1", "--withhold", "recorded_by")).doesNotContain("Dr A");
    }

    @Test
    void nothingOfEntriesThatWereNotChosenIsInIt() {
        assertThat(report("--subject", "P1")).doesNotContain("switchboard", "P2", "Somebody");
        assertThat(report("--since", "2026-10-15", "--until", "2026-12"))
                .contains("switchboard", "1 of 2 entries", "since 2026-10-15; until 2026-12")
                .doesNotContain("the porch", "very-frightened");
    }

    @Test
    void itSaysWhatTheNumbersMeanAndWhichEntriesAreNotInIt() {
        assertThat(report())
                .contains(
                        "all 2 entries of the log. The log&#39;s own are numbered 1 to 2 in the order in which they were"
                                + " recorded, without a gap. Files, corrections and settings are records of the log too")
                .doesNotContain("Not in this report");
        session.incident("gift", "2026-11-02", "--subject", "P1").incident("gift", "2026-11-03", "--subject", "P2");

        assertThat(report("--subject", "P1"))
                .contains("2 of 4 entries. The log&#39;s own are numbered 1 to 4", "Not in this report: 2, 4.");
        assertThat(report("--since", "2026-11-03")).contains("1 of 4 entries", "Not in this report: 1 to 3.");
    }

    @Test
    void severalSubjectsAreToldApart() {
        assertThat(report()).contains("Report about P1 and P2", "<h3><bdi>P2</bdi></h3>", ", about <bdi>P1</bdi>");
    }

    @Test
    void theIdentityCardIsOnlyInItWhereAskedFor() {
        assertThat(report("--subject", "P2")).doesNotContain("Somebody Else");
        assertThat(report("--subject", "P2", "--with-identity")).contains("Somebody Else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--for gp|police, court, defence-organisation",
                "--include gossip|is not a part that daybook knows",
                "--include flags --exclude flags|both in it and left out",
                "--for police --include confidential|for the recorder alone",
                "--withhold subject|\"subject\" cannot be withheld",
                "--withhold type|cannot be withheld",
                "--given-to Police|has to be a file",
                "--subject P9|no subject",
                "--since never|never"
            })
    void whatIsNotUnderstoodIsRefused(String options, String message) {
        String[] words = ("report " + options).split(" ");

        assertThat(session.run(words)).as(Arrays.toString(words)).isIn(2, 4);
        assertThat(session.err()).contains(message);
        assertThat(session.out()).isEmpty();
    }

    @Test
    void aLogWithoutEntriesHasAReportToo() throws IOException {
        Session empty = Session.about(Files.createDirectory(folder.resolve("other")));

        assertThat(empty.ok("report")).contains("Report about nobody yet", "No entry.", "No exhibit.");
    }

    @Test
    void whoAskedForAccessHasToBeSaid() {
        assertThat(session.run("report", "--for", "subject")).isEqualTo(2);
        assertThat(session.err()).contains("it is not said who asked for access", "--subject CODE");
    }

    @Test
    void thePersonWhomItIsAboutIsNotGivenTheirIdentityCard() {
        assertThat(session.run("report", "--for", "subject", "--subject", "P1", "--with-identity"))
                .isEqualTo(2);
        assertThat(session.err()).contains("not for them");
    }

    @Test
    void theRecorderIsToldWhatWasKeptBack() {
        session.ok("step", "told-lawyer", "-m", "x", "--at", "2026-11-02", "--subject", "P1", "-q");
        session.ok(
                "report", "--for", "police", "-o", folder.resolve("police.html").toString());

        assertThat(session.err()).contains("Kept back, and not said in it: 1 entry (advice 1).");
    }

    @Test
    void theRecorderAloneIsToldWhatToDecideBeforeASubjectIsGivenAnything() throws IOException {
        String page = session.ok("report", "--for", "subject", "--subject", "P1");
        String said = session.err();
        Path bundle = folder.resolve("access");
        session.ok("export", "bundle", "--for", "subject", "--subject", "P1", "-o", bundle.toString());

        assertThat(said)
                .contains("1. Does it name or point to anybody else? Data Protection Act 2018, Schedule 2, Part 3")
                .contains("4. Is any of it advice of a lawyer? Ask the lawyer.");
        assertThat(session.err()).contains("1. Does it name or point to anybody else?");
        assertThat(page).doesNotContain("Schedule 2", "advice of a lawyer");
        assertThat(Files.readString(bundle.resolve("REPORT.html"))).doesNotContain("Schedule 2", "advice of a lawyer");
    }
}
