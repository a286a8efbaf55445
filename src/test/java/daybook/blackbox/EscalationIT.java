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
    void saysWhatFiredWhyAndWhatItDoesNotMean() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "threat", "-m", "Said he would come to the house", "--at", "2024-01-05 10:00");

        assertThat(daybook.run("escalation"))
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
