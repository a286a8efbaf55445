package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Words of a kind column that nobody knows: notes, until somebody says what they mean. */
class ImportKindsIT {

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void importThreeRows() throws IOException {
        daybook = Logs.with(folder);
        Files.writeString(folder.resolve("old.csv"), """
                Date,Kind,What happened
                02/03/2026,visit,He stood at the door
                03/03/2026,serenade,He sang below the window
                04/03/2026,Phone call,He rang
                """);
    }

    @Test
    void makesANoteOfWhatIsNotUnderstoodAndSaysWhatToType() {
        Run run = daybook.run("import", "csv", "old.csv");

        assertThat(run).exited(0).printed("""
                        Imported 3 entries from old.csv.
                        These words are neither kinds nor steps. Their rows are notes, tagged kind-not-understood, and no rule counts them:
                          visit (1): --map-kind 'visit=appearance' or --map-kind 'visit=note'
                          serenade (1): --map-kind 'serenade=KIND'
                        Then type this, with a kind, a step or note in place of each KIND:
                          daybook import csv old.csv --map-kind visit=KIND --map-kind serenade=KIND --amend --reason 'What the words mean'
                        For one entry alone: daybook amend ID --kind KIND --reason TEXT.
                        """);
        assertThat(types()).containsExactly("note", "note", "incident");
        assertThat(tags(0)).containsExactly("visit", "kind-not-understood");
    }

    @Test
    void decidesTheEntriesWhenTheFileIsImportedAgainWithWhatTheWordsMean() {
        daybook.run("import", "csv", "old.csv");

        Run run = daybook.shell(
                "daybook import csv old.csv --map-kind visit=appearance,place=home --map-kind serenade=note"
                        + " --amend --reason 'What the words mean'");

        assertThat(run).exited(0).printedAmongOthers("3 entries were there already", "Amended 2 entries");
        assertThat(types()).containsExactly("incident", "note", "incident");
        assertThat(tags(0)).containsExactly("visit");
        assertThat(tags(1)).containsExactly("serenade");
        assertThat(Logs.entries(daybook).get(0).get("place").asString()).isEqualTo("home");
        assertThat(daybook.run("verify")).exited(0);
    }

    @Test
    void leavesTheEntriesUndecidedAndSaysSoWithoutAmend() {
        daybook.run("import", "csv", "old.csv");

        assertThat(daybook.run(
                        "import", "csv", "old.csv", "--map-kind", "visit=appearance", "--map-kind", "serenade=note"))
                .exited(3)
                .printedAmongOthers("2 rows were read otherwise than before", "--amend --reason TEXT");
        assertThat(types()).containsExactly("note", "note", "incident");
    }

    @Test
    void entersTheRowsAsTheyAreWhenTheWordsAreKnownFromTheStart() {
        assertThat(daybook.run(
                        "import", "csv", "old.csv", "--map-kind", "visit=appearance", "--map-kind", "serenade=advance"))
                .exited(0)
                .printed("Imported 3 entries from old.csv.\n");
        assertThat(types()).containsExactly("incident", "incident", "incident");
    }

    @Test
    void namesAWordThatNoRowHas() {
        assertThat(daybook.run(
                        "import", "csv", "old.csv", "--map-kind", "vist=appearance", "--map-kind", "serenade=note"))
                .exited(0)
                .printedAmongOthers(
                        "No row calls what happened \"vist\", of which --map-kind says what it means.",
                        "visit (1): --map-kind 'visit=appearance'");
    }

    @ParameterizedTest
    @CsvSource({"--kind, appearance, incident", "--step, told-police, step"})
    void makesAnIncidentOrAStepOfANoteByAnAmendment(String option, String word, String type) {
        daybook.run("import", "csv", "old.csv");

        assertThat(daybook.run("amend", "1", option, word, "--reason", "It was him"))
                .exited(0);

        JsonNode entry = Logs.entries(daybook).get(0);
        assertThat(entry.get("type").asString()).isEqualTo(type);
        assertThat(entry.get(option.substring(2)).asString()).isEqualTo(word);
        assertThat(tags(0)).containsExactly("visit");
        assertThat(daybook.run("show", "1")).printedAmongOthers("The type, before: note");
        assertThat(daybook.run("verify")).exited(0);
        Schemas.assertFits("timeline", daybook.run("timeline", "--json").out());
    }

    @Test
    void leavesANoteANoteWhenOnlyItsTagsAreCleared() {
        daybook.run("import", "csv", "old.csv");

        assertThat(daybook.run("amend", "2", "--clear", "tags", "--reason", "A song is no act"))
                .exited(0);
        assertThat(types()).containsExactly("note", "note", "incident");
        assertThat(tags(1)).isEmpty();
    }

    @Test
    void doesNotMakeAStepOfAnIncident() {
        daybook.run("import", "csv", "old.csv");

        assertThat(daybook.run("amend", "3", "--step", "told-police", "--reason", "x"))
                .exited(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit=visiting",
                "visit",
                "visit=appearance,place",
                "visit=appearance,place=moon",
                "visit=appearance,colour=red",
                "visit=appearance,contact=yes",
                "visit=KIND"
            })
    void savesNothingWhenAMeaningIsNotUnderstood(String map) {
        long records = Logs.records(daybook);

        assertThat(daybook.run("import", "csv", "old.csv", "--map-kind", map))
                .exited(2)
                .complained("Nothing was saved.");
        assertThat(Logs.records(daybook)).isEqualTo(records);
    }

    @Test
    void writesNoWordOfAFileIntoACommandThatAShellWouldRun() throws IOException {
        Files.writeString(folder.resolve("old.csv"), "Kind,What happened\n\"it's $(touch pwned); `touch pwned`\",x\n");
        Run first = daybook.run("import", "csv", "old.csv", "--dry-run");

        String line = first.out()
                .lines()
                .filter(each -> each.startsWith("  daybook "))
                .findFirst()
                .orElseThrow();
        assertThat(daybook.shell(line.replace("KIND", "note"))).exited(0);
        assertThat(folder.resolve("pwned")).doesNotExist();
        assertThat(types()).containsExactly("note");
    }

    private List<String> types() {
        return Logs.entries(daybook).stream()
                .map(each -> each.get("type").asString())
                .toList();
    }

    private List<String> tags(int place) {
        return Logs.entries(daybook)
                .get(place)
                .get("tags")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
