package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code escalation}: which rules fired, with which status it ends, and what is always said. */
class EscalationIT {

    @TempDir
    Path folder;

    @Test
    void doesNotSayThatAllIsWellWhereNoRuleFired() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.run("escalation"))
                .exited(0)
                .printedAmongOthers(
                        "No rule fired. That does not mean",
                        "999",
                        "101",
                        "0808 802 0300",
                        "defence organisation",
                        "You do not need a log to report.");
    }

    @Test
    void saysWhatTheRulesCouldNotSeeThoughNoRuleFired() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "complaint", "-m", "A missed diagnosis", "--at", "today");
        daybook.run("add", "complaint", "-m", "The same", "--at", "today");

        assertThat(daybook.run("escalation"))
                .exited(0)
                .printedAmongOthers(
                        "P1: 2 incidents",
                        "The rules saw all 2 entries.",
                        "A complaint is not by itself a ground",
                        "No rule fired.");
        assertThat(Logs.json(daybook.run("escalation", "--json"))
                        .get("subjects")
                        .get(0)
                        .get("coverage")
                        .get("complaints")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void saysEachFlagInTwoLinesAndWhatToConsiderOnce() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "threat", "-m", "x", "--at", "today", "--attribution", "suspected");
        daybook.run("add", "call", "-m", "y", "--at", "today");

        Run run = daybook.run("escalation");

        assertThat(run)
                .exited(0)
                .printedAmongOthers(
                        "URGENT  1. A threat or an assault (immediate-threat)\n        #1, since",
                        "; 1 suspected only.\n",
                        "ACT     2. More than one incident (course-of-conduct)\n        #1, #2, since",
                        "Tell your defence organisation (told-defence-organisation). [1, 2]\n",
                        "999",
                        "You do not need a log");
        assertThat(run.out()).doesNotContain("What it does not mean").doesNotContain("Source");
    }

    @Test
    void fitsOnAScreenWithTwoIncidents() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "message", "-m", "x", "--at", "today");
        daybook.run("add", "message", "-m", "y", "--at", "today");

        assertThat(daybook.run("escalation").out().lines().count()).isLessThan(24);
    }

    @Test
    void saysInFullWhatFiredWhyAndWhatItDoesNotMean() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "threat", "-m", "Said he would come to the house", "--at", "2024-01-05 10:00");

        assertThat(daybook.run("escalation", "--full"))
                .exited(0)
                .printedAmongOthers(
                        "URGENT",
                        "(immediate-threat)",
                        "Entries: #1.",
                        "What it does not mean:",
                        "Consider:",
                        "Sources:",
                        "999",
                        "You do not need a log to report.");
    }

    @Test
    void showsInShortWhatWasPutAsideAndWhatStandsAgain() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "threat", "-m", "x", "--at", "today");
        daybook.run("escalation", "dismiss", "immediate-threat", "--reason", "A play");

        Run aside = daybook.run("escalation");
        daybook.run("add", "threat", "-m", "y", "--at", "today");

        assertThat(aside)
                .printedAmongOthers("PUT ASIDE  URGENT  1. A threat or an assault", "Put aside on", "A play")
                .exited(0);
        assertThat(aside.out()).doesNotContain("Tell the police");
        assertThat(daybook.run("escalation"))
                .printedAmongOthers("\nURGENT  1. A threat or an assault", "It stands again:", "[1]");
    }

    @Test
    void saysWhatIsNotDecidedAtTheLevelOfItsRule() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x", "--at", "2024-01-05", "--threat", "unsure");

        String out = daybook.run("escalation").out();

        assertThat(out).contains("URGENT  Not decided: A threat or an assault (immediate-threat)");
        assertThat(out.indexOf("Not decided")).isLessThan(out.indexOf("late-entries"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    unknown                  | P1: 1 incident, without a date.
                    2024-01-05               | P1: 1 incident, on Fri 5 Jan 2024.
                    2024-01-05 to 2024-01-08 | P1: 1 incident, from Fri 5 Jan 2024 to Mon 8 Jan 2024.
                    """)
    void theHeadingSaysNoMoreThanIsKnown(String when, String heading) {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x", "--at", when);

        assertThat(daybook.run("escalation")).printedAmongOthers(heading + "\n");
    }

    @Test
    void theHeadingSaysHowManyHaveADateAndTheEndOfTheLongestRange() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x", "--at", "2024-01-05 to 2024-02-08");
        daybook.run("add", "call", "-m", "y", "--at", "2024-01-20");
        daybook.run("add", "call", "-m", "z", "--at", "unknown");

        assertThat(daybook.run("escalation"))
                .printedAmongOthers("P1: 3 incidents, 2 with a date, from Fri 5 Jan 2024 to Thu 8 Feb 2024.\n");
    }

    @ParameterizedTest
    @CsvSource({"urgent, 0", "act, 20", "note, 20", "ACT, 20"})
    void endsWithAStatusOfItsOwnWhereAFlagOfThatLevelStands(String level, int status) {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x", "--at", "2024-01-05 10:00");
        daybook.run("add", "call", "-m", "y", "--at", "2024-01-06 10:00");

        assertThat(daybook.run("escalation", "--fail-on", level, "--quiet"))
                .exited(status)
                .printedNothing();
    }

    @Test
    void writesJsonThatFitsItsSchema() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2");
        daybook.run("add", "call", "-m", "x", "--at", "2024-01-05 10:00", "--subject", "P1");
        daybook.run("add", "assault", "-m", "y", "--at", "2024-03-06", "--subject", "P1", "--fear", "very-frightened");
        daybook.run("add", "gift", "-m", "z", "--at", "unknown", "--subject", "P2", "--value", "120");

        Run run = daybook.run("escalation", "--json");

        assertThat(run).exited(0).wroteNothingToStderr();
        Schemas.assertFits("escalation", run.out());
        assertThat(rules(run, 0)).contains("immediate-threat", "very-frightened", "course-of-conduct", "two-weeks");
        assertThat(rules(run, 1)).contains("gift-register").doesNotContain("course-of-conduct");
    }

    @Test
    void looksAtOneSubjectWhereAsked() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2");
        daybook.run("add", "threat", "-m", "x", "--at", "2024-01-05", "--subject", "P2");

        assertThat(daybook.run("escalation", "--subject", "P1", "--fail-on", "note", "-q"))
                .exited(0);
        assertThat(daybook.run("escalation", "--subject", "P2", "--fail-on", "urgent", "-q"))
                .exited(20);
    }

    @Test
    void looksAtTheLogAsItStoodOnADay() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x", "--at", "2024-01-05");
        daybook.run("add", "threat", "-m", "y", "--at", "2024-02-05");

        assertThat(rules(daybook.run("escalation", "--as-of", "2024-02-04", "--json"), 0))
                .doesNotContain("immediate-threat");
        assertThat(rules(daybook.run("escalation", "--as-of", "2024-02-05", "--json"), 0))
                .contains("immediate-threat");
    }

    @Test
    void explainsEveryRuleWithItsSource() {
        Run run = Program.in(folder).run("escalation", "--rules", "--json");

        assertThat(run).exited(0);
        JsonNode rules = Logs.json(run).get("rules");
        assertThat(rules).hasSize(25).allSatisfy(rule -> {
            assertThat(rule.get("sources")).isNotEmpty();
            assertThat(rule.get("not").asString()).isNotBlank();
        });
        assertThat(Program.in(folder).run("escalation", "--rules"))
                .exited(0)
                .printedAmongOthers("(breach)", "(late-entries)");
    }

    private static List<String> rules(Run run, int subject) {
        List<String> rules = new ArrayList<>();
        Logs.json(run)
                .get("subjects")
                .get(subject)
                .get("flags")
                .forEach(flag -> rules.add(flag.get("rule").asString()));
        return rules;
    }
}
