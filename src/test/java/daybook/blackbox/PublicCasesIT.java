package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Public cases and sheets that people keep in earnest; left out where the shared data is not at hand. */
class PublicCasesIT {

    private static final String OFFICER = "cases/case1_field_officer.csv";
    private static final String GP = "cases/case4_gp.csv";
    private static final String[] MAPS = {
        "--map-kind",
        "report=told-police",
        "--map-kind",
        "warning=warned",
        "--map-kind",
        "third_party=message,target=family",
        "--map-kind",
        "appeal=outcome",
        "--map-kind",
        "professional_contact=note",
        "--map-kind",
        "visit=appearance",
        "--map-kind",
        "approach_to_family=appearance,target=family",
        "--map-kind",
        "package=letter",
        "--map-kind",
        "object=letter,place=home",
        "--map-kind",
        "information=note",
        "--map-kind",
        "impact=note",
        "--map-kind",
        "advice=note",
        "--map-kind",
        "fixation=note"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({OFFICER + ", 8, 4, 1", GP + ", 18, 1, 1"})
    void takesEveryRowAndGuessesNoDate(String file, int unknown, int months, int years) {
        Program daybook = Logs.with(folder);

        Run run = daybook.run("import", "csv", shared(file));

        assertThat(run).exited(0).wroteNothingToStderr().printedAmongOthers("Imported 24 entries from ");
        List<JsonNode> entries = Logs.entries(daybook);
        assertThat(entries).hasSize(24);
        assertThat(count(entries, "unknown")).isEqualTo(unknown);
        assertThat(count(entries, "month")).isEqualTo(months);
        assertThat(count(entries, "year")).isEqualTo(years);
        assertThat(count(entries, "day")).isEqualTo(24 - unknown - months - years);
        Schemas.assertFits("timeline", daybook.run("timeline", "--json").out());
    }

    /** With no map: what nobody knows is a note. With the maps that a careful person types: nothing is left undecided. */
    @ParameterizedTest
    @CsvSource({
        OFFICER + ", false, 10, 7, 7, 7",
        OFFICER + ", true, 11, 11, 2, 0",
        GP + ", false, 7, 3, 14, 14",
        GP + ", true, 14, 3, 7, 0"
    })
    void countsNoHearingNoConvictionAndNoArticleAsAnIncident(
            String file, boolean mapped, int incidents, int steps, int notes, int undecided) {
        Program daybook = Logs.with(folder);
        String[] command = mapped ? imported(file) : new String[] {"import", "csv", shared(file)};

        assertThat(daybook.run(command)).exited(0);

        List<JsonNode> entries = Logs.entries(daybook);
        assertThat(ofType(entries, "incident")).isEqualTo(incidents);
        assertThat(ofType(entries, "step")).isEqualTo(steps);
        assertThat(ofType(entries, "note")).isEqualTo(notes);
        assertThat(entries.stream().filter(entry -> entry.get("tags").toString().contains("kind-not-understood")))
                .hasSize(undecided);
    }

    private static long ofType(List<JsonNode> entries, String type) {
        return entries.stream()
                .filter(entry -> entry.get("type").asString().equals(type))
                .count();
    }

    @ParameterizedTest
    @CsvSource({OFFICER, GP})
    void addsNothingTheSecondTime(String file) {
        Program daybook = Logs.with(folder);
        daybook.run("import", "csv", shared(file));
        long records = Logs.records(daybook);

        assertThat(daybook.run("import", "csv", shared(file)))
                .exited(0)
                .printedAmongOthers("Nothing was added", "24 entries were there already");
        assertThat(Logs.records(daybook)).isEqualTo(records);
    }

    @Test
    void seesThatTheOfficersWarningAndOrderWereIgnored() {
        Program daybook = Logs.with(folder);
        daybook.run(imported(OFFICER));

        assertThat(flags(daybook))
                .contains("immediate-threat", "breach", "after-warning", "course-of-conduct", "two-weeks", "resumed")
                .doesNotContain("allegation", "damage", "gift-register");
    }

    @Test
    void seesTheVisitsAndTheDamageOfTheCaseOfTheGp() {
        Program daybook = Logs.with(folder);
        daybook.run(imported(GP));

        assertThat(flags(daybook)).contains("damage", "course-of-conduct").doesNotContain("gift-register");
    }

    @ParameterizedTest
    @CsvSource({
        "custodylog_app_export.csv, Category -> kind",
        "rosebery_asb_diary.csv, Date & Time -> occurred",
        "sparc_stalking_log_wording_unverified.csv, Description of Incident -> description"
    })
    void knowsTheHeadingsOfSheetsThatPeopleKeep(String file, String becomes) {
        assertThat(Logs.with(folder).run("import", "csv", shared("templates/" + file), "--dry-run"))
                .exited(0)
                .wroteNothingToStderr()
                .printedAmongOthers(becomes, "0 rows would be entered, 0 refused. Nothing was saved.");
    }

    @Test
    void refusesTheRowOfTheJournalThatLeavesItsCenturyOpen() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run("import", "csv", shared("templates/act_policing_journal.csv"));

        assertThat(run)
                .exited(3)
                .complained("Refused line 2, Date \"Friday 20.1.15, 10.15am\"", "year of two digits")
                .printedAmongOthers("act_policing_journal.csv --century 2000");
        assertThat(Logs.entries(daybook)).isEmpty();
        assertThat(Logs.records(daybook)).isEqualTo(2);
    }

    @Test
    void refusesTheRowOfTheJournalInATrialRunToo() {
        assertThat(Logs.with(folder).run("import", "csv", shared("templates/act_policing_journal.csv"), "--dry-run"))
                .exited(3)
                .printedAmongOthers("Police contact -> response", "0 rows would be entered, 1 refused")
                .complained("line 2, Date");
    }

    private static String[] imported(String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", "csv", shared(file)));
        arguments.addAll(List.of(MAPS));
        arguments.addAll(List.of(more));
        return arguments.toArray(new String[0]);
    }

    private static long count(List<JsonNode> entries, String precision) {
        return entries.stream()
                .filter(entry -> entry.at("/occurred/precision").asString().equals(precision))
                .count();
    }

    private static List<String> flags(Program daybook) {
        Run run = daybook.run("escalation", "--json");
        Schemas.assertFits("escalation", run.out());
        List<String> rules = new ArrayList<>();
        Logs.json(run)
                .at("/subjects/0/flags")
                .forEach(flag -> rules.add(flag.get("rule").asString()));
        return rules;
    }

    private static String shared(String file) {
        String data = System.getProperty("daybook.shared.data");
        assumeTrue(data != null, "daybook.shared.data is not set: no shared sheets to read");
        Path path = Path.of(data, file);
        assumeTrue(Files.exists(path), "no sheet at " + path);
        return path.toAbsolutePath().toString();
    }
}
