package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopwatchTest {

    private static final long LIMIT_SECONDS = 60;

    @TempDir
    Path folder;

    private Stopwatch stopwatch;

    @BeforeEach
    void start() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/stat")), "the benchmarks run on Linux");
        stopwatch = new Stopwatch(folder);
    }

    private Sample run(Job job) throws IOException, InterruptedException {
        return stopwatch.run(job, false, LIMIT_SECONDS);
    }

    @Test
    void aCommandThatEndsWellHasTimes() throws IOException, InterruptedException {
        Sample sample = run(Job.of("echo", "a word"));

        assertThat(sample.isGood()).isTrue();
        assertThat(sample.wallMillis()).isPositive();
        assertThat(stopwatch.out()).hasContent("a word");
    }

    @Test
    void anotherStatusIsAFailureWithItsFirstLine() throws IOException, InterruptedException {
        assertThat(run(Job.of("sh", "-c", "echo no such thing >&2; exit 3")).failure())
                .isEqualTo("status 3: no such thing");
    }

    @Test
    void aStatusThatIsExpectedIsNone() throws IOException, InterruptedException {
        assertThat(run(Job.of("sh", "-c", "exit 3").ending(3)).isGood()).isTrue();
    }

    @Test
    void anAnswerThatIsTooShortIsAFailure() throws IOException, InterruptedException {
        assertThat(run(Job.of("echo", "one").printing(2)).failure()).isEqualTo("1 lines rather than 2 or more");
    }

    @Test
    void aCommandThatIsNotThereIsAFailure() throws IOException, InterruptedException {
        assertThat(run(Job.of("/nowhere/tool")).failure()).startsWith("status 127");
    }

    @Test
    void whatComesBeforeIsDoneFirstAndMayFail() throws IOException, InterruptedException {
        assertThat(run(Job.of("cat", "made").before("echo x >made")).isGood()).isTrue();
        assertThat(run(Job.of("true").before("echo cannot >&2; exit 1")).failure())
                .isEqualTo("before it: status 1: cannot");
    }

    @Test
    void theEnvironmentIsThatOfTheJobAndNothingElse() throws IOException, InterruptedException {
        run(Job.of("env").with("DAYBOOK_FILE", "x"));

        assertThat(Files.readString(stopwatch.out()))
                .contains("DAYBOOK_FILE=x\n", "HOME=" + folder + "\n", "LC_ALL=C.UTF-8\n")
                .doesNotContain("JAVA_HOME");
    }

    @Test
    void whatTakesTooLongIsEndedWithItsChildren() throws IOException, InterruptedException {
        String name = "bench-" + folder.getFileName();
        Path script = Files.writeString(folder.resolve(name), "sleep 600; sleep 600\n");

        Sample sample = stopwatch.run(Job.of("sh", script.toString()), false, 0);

        assertThat(sample.stopped()).isTrue();
        assertThat(sample.isGood()).isFalse();
        for (ProcessHandle each : ProcessHandle.allProcesses().toList()) {
            if (each.info().commandLine().orElse("").contains(name)) {
                // It was killed; the system may need a moment to take it away.
                assertThat(each.onExit()).succeedsWithin(Duration.ofSeconds(LIMIT_SECONDS));
            }
        }
    }

    @Test
    void linesForAShellSayWhatWentWrong() throws IOException, InterruptedException {
        assertThat(stopwatch.shell("true", Map.of())).isEmpty();
        assertThat(stopwatch.shell("false", Map.of())).isEqualTo("status 1: ");
    }
}
