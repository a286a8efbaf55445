package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code demo}: a sample log, and what daybook makes of it. */
class DemoIT {

    @TempDir
    Path folder;

    @Test
    void makesASampleLogThatVerifiesAndLeavesTheOwnLogAlone() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run("demo", "-o", "sample.daybook");

        assertThat(run)
                .exited(0)
                .wroteNothingToStderr()
                .printedAmongOthers("What happened", "URGENT", "sample.csv", "sample.json");
        assertThat(Logs.records(daybook)).isEqualTo(2);
        Program sample = daybook.with("DAYBOOK_FILE", folder + "/sample.daybook");
        assertThat(Logs.records(sample)).isGreaterThan(10);
        assertThat(List.of(folder.toFile().list()))
                .containsExactlyInAnyOrder("log.daybook", "sample.daybook", "sample.csv", "sample.html", "sample.json");
        assertThat(sample.shell("cat sample.json").out()).contains("daybook.export/1");
    }

    @Test
    void makesTheSampleInAFolderForTemporaryFilesWhereNoPlaceIsNamed() {
        Run run = Program.in(folder)
                .with("DAYBOOK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + folder)
                .run("demo");

        assertThat(run).exited(0).printedAmongOthers(folder + "/daybook-demo-");
    }
}
