package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from the first command to another log with the same facts, on whatever day the test runs. */
class MainJobIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void fromAnEmptyFolderToAnotherLogWithTheSameFacts() {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/log.daybook");
        assertThat(daybook.run("init", "--zone", "Europe/London", "--recorder", "Dr A"))
                .exited(0);
        assertThat(daybook.run("subject", "add", "P1", "--name", "Sam Vale")).exited(0);
        add(daybook, "message", 80, "Sent 14 texts overnight", "--channel", "sms");
        add(daybook, "gift", 78, "Left a watch", "--value", "150", "--outcome", "kept", "--place", "work");
        add(daybook, "appearance", 9, "Waited at the gate", "--place", "home", "--witness", "Neighbour");
        add(daybook, "call", 2, "Silent call; hung up");
        assertThat(daybook.run("step", "warned", "--at", day(60), "--until", "in 12 months"))
                .exited(0);
        assertThat(daybook.run("note", "-m", "Had an appointment", "--at", day(78)))
                .exited(0);

        assertThat(daybook.run("timeline"))
                .exited(0)
                .printedAmongOthers("Sent 14 texts overnight", "· 69 days between incidents", "[until ")
                .err()
                .isEqualTo("6 entries; daybook show NUMBER shows one in full.\n");
        assertThat(daybook.run("show", "1"))
                .exited(0)
                .printedAmongOthers("Sent 14 texts overnight", "late entry, 79 days");
        assertThat(flags(daybook))
                .contains(
                        "home-or-family",
                        "after-warning",
                        "course-of-conduct",
                        "two-weeks",
                        "resumed",
                        "gift-register",
                        "late-entries");
        assertThat(daybook.run("escalation", "--fail-on", "urgent", "-q")).exited(20);

        for (String format : List.of("csv", "json", "jsonl")) {
            Program other = Program.in(folder).with("DAYBOOK_FILE", folder + "/" + format + ".daybook");
            other.run("init", "--zone", "Europe/London", "--recorder", "Dr B");
            assertThat(daybook.run("export", format, "-o", "log." + format)).exited(0);
            assertThat(other.run("import", format, "log." + format)).exited(0).printedAmongOthers("Imported 6 entries");
            assertThat(Logs.facts(other)).as(format).isEqualTo(Logs.facts(daybook));
            assertThat(flags(other)).as(format).isEqualTo(flags(daybook));
            assertThat(Logs.records(other)).isEqualTo(9);
        }
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }

    private void add(Program daybook, String kind, int daysAgo, String text, String... options) {
        List<String> arguments = new ArrayList<>(List.of("add", kind, "-m", text, "--at", day(daysAgo)));
        arguments.addAll(List.of(options));
        assertThat(daybook.run(arguments.toArray(new String[0]))).exited(0).printedAmongOthers("Saved #");
    }

    private static List<String> flags(Program daybook) {
        List<String> rules = new ArrayList<>();
        Logs.json(daybook.run("escalation", "--json"))
                .at("/subjects/0/flags")
                .forEach(flag -> rules.add(flag.get("rule").asString()));
        return rules;
    }
}
