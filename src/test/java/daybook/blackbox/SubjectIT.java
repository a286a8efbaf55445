package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code subject add}, {@code subject list} and {@code subject show}: codes everywhere, the identity card only where asked for. */
class SubjectIT {

    @TempDir
    Path folder;

    @Test
    void addsASubjectWithItsCard() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run(
                "subject",
                "add",
                "P2",
                "--name",
                "Sam Vale",
                "--identifier",
                "+44 7700 900123",
                "--identifier",
                "@sam");

        assertThat(run).exited(0).printed("Added subject P2 (record 3).\n").wroteNothingToStderr();
        assertThat(daybook.run("subject", "show", "P2")).exited(0).printed("""
                Subject      P2
                Name         Sam Vale
                Identifiers  +44 7700 900123
                             @sam
                Record       3
                """);
    }

    @Test
    void showsACardAsJson() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2", "--name", "Sam \"S\" Vale", "--identifier=-x");

        Run run = daybook.run("subject", "show", "P2", "--json");

        assertThat(Logs.json(run).get("name").asString()).isEqualTo("Sam \"S\" Vale");
        assertThat(Logs.json(run).at("/identifiers/0").asString()).isEqualTo("-x");
    }

    @Test
    void listsCodesOnly() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2", "--name", "Sam Vale");

        assertThat(daybook.run("subject", "list")).exited(0).printed("P1\nP2\n");
        assertThat(daybook.run("subject", "list", "--json"))
                .exited(0)
                .printed(
                        "{\"format\":\"daybook.subjects/1\",\"subjects\":[{\"code\":\"P1\",\"id\":2},{\"code\":\"P2\",\"id\":3}]}\n");
    }

    @Test
    void keepsTheCardOutOfEveryOtherOutput() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2", "--name", "Sam Vale", "--identifier", "@sam");
        daybook.run("add", "call", "-m", "x", "--subject", "P2");

        Run run = daybook.shell("daybook timeline; daybook timeline --json; daybook show 1; daybook show 1 --json; "
                + "daybook export csv; daybook export json; daybook export jsonl; daybook escalation; "
                + "daybook escalation --json; daybook verify");

        assertThat(run).exited(0).out().doesNotContain("Sam Vale").doesNotContain("@sam");
    }

    @Test
    void asksForTheSubjectOnceThereAreTwo() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "add", "P2");

        assertThat(daybook.run("add", "call", "-m", "x")).exited(2).complained("several subjects", "P1, P2");
        assertThat(daybook.run("add", "call", "-m", "x", "--subject", "P2")).exited(0);
        assertThat(Logs.entry(daybook).get("subject").asString()).isEqualTo("P2");
    }

    @Test
    void saysThatASubjectIsSavedWhenThatCannotBePrinted() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.shell("daybook subject add P2 >/dev/full"))
                .exited(1)
                .complained("The subject is saved as record 3.");
        assertThat(daybook.run("subject", "list")).printed("P1\nP2\n");
    }
}
