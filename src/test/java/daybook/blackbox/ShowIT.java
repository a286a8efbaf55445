package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show}: one entry in full. */
class ShowIT {

    @TempDir
    Path folder;

    @Test
    void showsEveryFactUnderItsName() {
        Program daybook = Logs.with(folder);
        daybook.run(
                "add",
                "gift",
                "-m",
                "Left a watch\nand a card",
                "--at",
                "5 Jan 2024 2.30pm",
                "--place",
                "work",
                "--witness",
                "Ann",
                "--witness",
                "Bo",
                "--value",
                "150",
                "--private-knowledge");

        assertThat(daybook.run("show", "1"))
                .exited(0)
                .wroteNothingToStderr()
                .printedAmongOthers(
                        "#1  incident: gift\n",
                        "Subject             P1\n",
                        "Occurred            Fri 5 Jan 2024, 14:30 (Europe/London)\n",
                        "As typed            5 Jan 2024 2.30pm\n",
                        "Recorded by         Dr A\n",
                        "Description         Left a watch\n                    and a card\n",
                        "Witnesses           Ann\n                    Bo\n",
                        "Value               £150\n",
                        "Private knowledge   yes\n",
                        "Hash\n  ");
    }

    @Test
    void takesTheNumberAsTheTimelineWritesIt() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x");

        assertThat(daybook.run("show", "#1").out())
                .isEqualTo(daybook.run("show", "1").out());
    }

    @Test
    void writesTheSameObjectAsTheTimeline() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x");

        Run run = daybook.run("show", "1", "--json");

        assertThat(run).exited(0);
        Schemas.assertFits("entry", run.out());
        assertThat(Logs.json(run)).isEqualTo(Logs.entry(daybook));
    }

    @Test
    void makesWhatCannotBeSeenVisible() {
        Program daybook = Logs.with(folder);
        daybook.withStdin("a\u202Eb\u001b[31mc\u200Bd\0e\tf\rg\nh").run("add", "message");

        assertThat(daybook.run("show", "1"))
                .exited(0)
                .printedAmongOthers("a\\u{202E}b\\u{1B}[31mc\\u{200B}d\\u{0}e\\u{9}f\\u{D}g\n                    h\n");
    }
}
