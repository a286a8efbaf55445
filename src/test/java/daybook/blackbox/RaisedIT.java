package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code add}, {@code step} and {@code note} say after an entry was saved that raised a flag. */
class RaisedIT {

    private static final String BREAK = "sqlite3 log.daybook \"UPDATE entry SET occurred_from = 'x' WHERE number = 1\"";

    @TempDir
    Path folder;

    @Test
    void aThreatIsNotSavedInSilence() {
        Run run = Logs.with(folder).run("add", "threat", "-m", "He said he knows where I park");

        assertThat(run).exited(0).wroteNothingToStderr();
        assertThat(run.lines().get(0)).startsWith("Saved #1  ");
        assertThat(run.lines().get(1))
                .isEqualTo("Urgent: a threat or an assault (immediate-threat). In danger ring 999."
                        + " daybook now shows what to do first.");
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void aThreatOfWhichNobodyIsSureIsNoFlagAndNotSilentEither() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run("add", "call", "-m", "Soon we will be together", "--threat", "unsure");

        assertThat(run).exited(0).wroteNothingToStderr();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(1))
                .isEqualTo("Not decided: whether there was a threat. In danger ring 999. If in doubt, take it for one:"
                        + " daybook amend 1 --threat yes --reason TEXT.");
        assertThat(daybook.run("escalation"))
                .printedAmongOthers("It is not known whether there was a threat: 1 entry is marked unsure.");
        assertThat(daybook.run("add", "call", "-m", "x", "--threat", "no").out())
                .doesNotContain("Not decided");
    }

    @Test
    void aFlagThatStoodBeforeIsNotSaidAgain() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "threat", "-m", "x");
        daybook.run("add", "threat", "-m", "x");

        assertThat(daybook.run("add", "threat", "-m", "x").lines()).hasSize(1);
    }

    @Test
    void aFlagOfLevelActComesWithoutTheEmergencyNumber() {
        Run run = Logs.with(folder).run("add", "allegation", "-m", "x");

        assertThat(run.lines().get(1))
                .isEqualTo("Act this week: an allegation (allegation). daybook now shows what to do first.");
    }

    @Test
    void severalFlagsAreInOneLineTheUrgentOnesFirst() {
        Run run = Logs.with(folder)
                .run(
                        "add",
                        "threat",
                        "-m",
                        "x",
                        "--place",
                        "home",
                        "--fear",
                        "very-frightened",
                        "--impact",
                        "No sleep");

        assertThat(run.lines().get(1))
                .isEqualTo("Urgent: a threat or an assault (immediate-threat); very frightened (very-frightened);"
                        + " at your home, or towards your family (home-or-family). In danger ring 999. Act this week:"
                        + " fear more than once, or an effect on daily life (serious-effect). daybook now shows what to"
                        + " do first.");
    }

    @ParameterizedTest
    @CsvSource({
        "scotland, 999",
        "ireland, 112 or 999",
        "elsewhere, your local emergency number",
    })
    void theNumberIsThatOfThePlace(String place, String number) {
        Program daybook = Logs.with(folder);
        daybook.run("settings", "set", "jurisdiction", place, "--reason", "moved");

        assertThat(daybook.run("add", "threat", "-m", "x").lines().get(1)).contains("In danger ring " + number + ".");
    }

    @Test
    void elsewhereTheNumberIsTheOneThatTheLogSays() {
        Program daybook = Logs.with(folder);
        daybook.run("settings", "set", "jurisdiction", "elsewhere", "--reason", "moved");
        daybook.run("settings", "set", "help-emergency", "117", "--reason", "moved");

        assertThat(daybook.run("add", "threat", "-m", "x").lines().get(1)).contains("In danger ring 117.");
    }

    @ParameterizedTest
    @CsvSource({
        "add threat, '[\"immediate-threat\"]'",
        "add call, []",
        "step warned, []",
        "note, []",
    })
    void jsonAlwaysHasTheNewFlags(String command, String flags) {
        Run run = Logs.with(folder).shell("daybook " + command + " -m x --json");

        assertThat(run).exited(0).wroteNothingToStderr();
        Schemas.assertFits("entry", run.out());
        assertThat(Logs.json(run).get("new_flags").toString()).isEqualTo(flags);
    }

    @Test
    void whatIsSaidOfAnEntryCanBeReadBackAsJson() {
        Program daybook = Logs.with(folder);

        Run run =
                daybook.shell("daybook add threat -m x --json >one.jsonl && daybook -f other.daybook init --subject P1"
                        + " --zone Europe/London >/dev/null && daybook -f other.daybook import jsonl one.jsonl");

        assertThat(run).exited(0).printedAmongOthers("Imported 1 entry");
    }

    @Test
    void aStepCanRaiseAFlagToo() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x", "--at", "2024-01-05");

        Run run = daybook.run("step", "warned", "--at", "2024-01-03");

        assertThat(run.lines().get(1)).startsWith("Act this week: it went on after a warning (after-warning). ");
    }

    @Test
    void quietSaysNothing() {
        assertThat(Logs.with(folder).run("add", "threat", "-m", "x", "--quiet"))
                .exited(0)
                .printed("");
    }

    @Test
    void anEntryIsSavedAndSaidToBeWhenTheRulesCannotBeRun() {
        Tools.assume("sqlite3");
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x");
        daybook.shell(BREAK);

        Run run = daybook.run("add", "threat", "-m", "x");

        assertThat(run).exited(1).printedAmongOthers("Saved #2  ");
        assertThat(run.err())
                .contains("could not look for warning signs: ", "The entry is saved as #2; do not type it again.")
                .doesNotContain("Nothing was saved");
    }

    @Test
    void jsonHasTheSavedEntryAndNoFlagsWhenTheRulesCannotBeRun() {
        Tools.assume("sqlite3");
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x");
        daybook.shell(BREAK);

        Run run = daybook.run("add", "threat", "-m", "x", "--json");

        assertThat(run).exited(1);
        Schemas.assertFits("entry", run.out());
        assertThat(Logs.json(run).get("id").asInt()).isEqualTo(2);
        assertThat(Logs.json(run).get("new_flags").isNull()).isTrue();
        assertThat(Logs.error(run).get("message").asString()).contains("The entry is saved as #2");
    }
}
