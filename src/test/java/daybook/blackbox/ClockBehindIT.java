package daybook.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An entry that was written while the computer's clock was set back, as those see it who are given a bundle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockBehindIT {

    private static final String WENT_BACK = "clock       went back before record 4, from ";
    private static final String OTHER_TIME = "sed -i 's/\"not_before\":\"20/\"not_before\":\"19/' data/entries.json";
    private static final String NO_TIME =
            "sed -i 's/\"not_before\":\"[^\"]*\"/\"not_before\":null/; s/\"late\":true,\"delay_seconds\":[0-9]*,\"description\":\"Two/"
                    + "\"late\":false,\"delay_seconds\":900,\"description\":\"Two/' data/entries.json";

    private Path shared;
    private Program daybook;

    @BeforeAll
    void makeABundle(@TempDir Path folder) {
        Tools.assume("faketime");
        shared = folder;
        daybook = Logs.with(folder);
        Bundles.must(daybook, "add", "call", "-m", "One", "--at", "2024-10-01");
        Run behind = daybook.shell(
                "exec faketime '2024-10-01 10:05:00' daybook add threat -m Two --at '2024-10-01 09:50' --no-input");
        RunAssert.assertThat(behind).exited(0);
        Bundles.must(daybook, "export", "bundle", "-o", "bundle");
    }

    @Test
    void theCheckForBashSaysThatTheClockWentBack() {
        Run run = Bundles.check(daybook, shared.resolve("bundle"));
        RunAssert.assertThat(run).exited(0);
        assertThat(run.out()).contains(WENT_BACK).contains("records made while it was behind: 1");
    }

    @Test
    void theCheckForBashKnowsTheHighestTimeBeforeAnEntry() {
        Bundles.tamper(daybook, shared.resolve("other"), true, OTHER_TIME);
        assertThat(Bundles.check(daybook, shared.resolve("other")).out())
                .contains("entry 2 is not what was recorded: not_before");
        Bundles.tamper(daybook, shared.resolve("none"), true, NO_TIME);
        assertThat(Bundles.check(daybook, shared.resolve("none")).out())
                .contains("entry 2 is not what was recorded: not_before");
    }

    @Test
    void theCheckForPowerShellSaysAndKnowsTheSame(@TempDir Path folder) throws IOException {
        Path program = Bundles.compiled(daybook, shared.resolve("bundle"), Files.createDirectory(folder.resolve("c")));
        Run run = daybook.shell("mono \"$1\" bundle", program.toString());
        RunAssert.assertThat(run).exited(0);
        assertThat(run.out()).contains(WENT_BACK).contains("records made while it was behind: 1");
        Bundles.tamper(daybook, shared.resolve("for-windows"), true, NO_TIME);
        assertThat(daybook.shell("mono \"$1\" for-windows", program.toString()).out())
                .contains("entry 2 is not what was recorded: not_before");
    }
}
