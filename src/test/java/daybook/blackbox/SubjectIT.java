package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                Subject        P2
                Name           Sam Vale
                Identifiers    +44 7700 900123
                               @sam
                Record         3
                """);
    }

    @Test
    void theCardOfTheFirstSubjectIsFilledInWithoutAReason() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run(
                "subject",
                "set",
                "P1",
                "--name",
                "Sam Vale",
                "--role",
                "Former patient",
                "--registered-at",
                "Example Surgery",
                "--last-seen",
                "3 Nov 2025");

        assertThat(run)
                .exited(0)
                .printed(
                        "Changed the identity card of P1: the name, the role, where the person is registered, and when the person"
                                + " was last seen.\n");
        assertThat(daybook.run("subject", "show", "P1"))
                .exited(0)
                .printedAmongOthers(
                        "Name           Sam Vale",
                        "Role           a former patient",
                        "Registered at  Example Surgery",
                        "Last seen      Mon 3 Nov 2025");
        assertThat(Logs.json(daybook.run("subject", "show", "P1", "--json"))
                        .get("last_seen")
                        .asString())
                .isEqualTo("2025-11-03");
        assertThat(daybook.run("verify")).exited(0);
    }

    @Test
    void whatTheCardSaysIsChangedWithAReasonAlone() {
        Program daybook = Logs.with(folder);
        daybook.run("subject", "set", "P1", "--role", "unknown", "--identifier", "@sam");

        assertThat(daybook.run("subject", "set", "P1", "--role", "relative", "--identifier", "@sam2"))
                .exited(0);
        assertThat(daybook.run("subject", "set", "P1", "--role", "stranger"))
                .exited(2)
                .complained(
                        "This changes what the card says already (the role), so it needs a reason.",
                        "Nothing was saved");
        assertThat(daybook.run("subject", "set", "P1", "--not-identifier", "@sam"))
                .exited(2)
                .complained("(the identifiers)");
        assertThat(daybook.run("subject", "set", "P1", "--clear", "role"))
                .exited(2)
                .complained("(the role)");

        assertThat(daybook.run(
                        "subject", "set", "P1", "--clear", "role", "--clear", "identifiers", "--reason", "of another"))
                .exited(0);
        assertThat(Logs.json(daybook.run("subject", "show", "P1", "--json"))
                        .get("role")
                        .isNull())
                .isTrue();
        assertThat(daybook.run("subject", "show", "P1"))
                .printedAmongOthers("Identifiers    none", "Reason: of another");
        assertThat(daybook.run("rebuild")).exited(0);
        assertThat(daybook.run("verify")).exited(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --role doctor                     | "doctor" is not a role that daybook knows
                    --last-seen unknown               | "unknown" is not one day, month or year
                    --last-seen 'about March 2026'    | "about March 2026" is not one day, month or year
                    --last-seen '1 to 3 Nov 2025'     | "1 to 3 Nov 2025" is not one day, month or year
                    --last-seen 2099-01               | in the future
                    --last-seen 31/11/2025            | November 2025 has 30 days
                    --last-seen soon                  | "soon" is not
                    --name ''                         | A blank --name says nothing
                    --registered-at ' '               | A blank --registered-at says nothing
                    --identifier ''                   | A blank entry for identifier says nothing
                    --clear code                      | "code" is not a fact of an identity card
                    --clear name                      | Nothing would change
                    --clear name --name x             | name is both given and cleared
                    --reason 'known now'              | What to set is missing
                    """)
    void whatACardCannotSayIsRefusedAndNothingIsSaved(String options, String message) {
        Program daybook = Logs.with(folder);

        assertThat(daybook.shell("daybook subject set P1 " + options))
                .exited(2)
                .complained(message, "Nothing was saved");

        assertThat(daybook.run("subject", "show", "P1")).exited(0).out().doesNotContain("Changed");
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

        assertThat(daybook.run("subject", "list"))
                .exited(0)
                .printed("P1\nP2\n")
                .complained("The identity card of P1 is empty: daybook subject set P1 --name NAME");
        assertThat(daybook.run("subject", "list", "--json"))
                .exited(0)
                .printed(
                        "{\"format\":\"daybook.subjects/1\",\"subjects\":[{\"code\":\"P1\",\"id\":2},{\"code\":\"P2\",\"id\":3}]}\n");
    }

    @Test
    void keepsTheCardOutOfEveryOtherOutput() {
        Program daybook = Logs.with(folder);
        daybook.run(
                "subject",
                "add",
                "P2",
                "--name",
                "Sam Vale",
                "--identifier",
                "@sam",
                "--role",
                "colleague",
                "--registered-at",
                "Samtown Surgery",
                "--last-seen",
                "1987-05");
        daybook.run("add", "call", "-m", "x", "--subject", "P2");

        Run run = daybook.shell("daybook timeline; daybook timeline --json; daybook show 1; daybook show 1 --json; "
                + "daybook export csv; daybook export json; daybook export jsonl; daybook escalation; "
                + "daybook escalation --json; daybook verify; daybook summary; daybook summary --json; daybook report | cat; "
                + "daybook export bundle -o b; cat b/data/* b/*.txt");

        assertThat(run)
                .exited(0)
                .out()
                .doesNotContain("Sam Vale")
                .doesNotContain("@sam")
                .doesNotContain("colleague\"")
                .doesNotContain("Samtown")
                .doesNotContain("1987");
        assertThat(daybook.shell("daybook report --with-identity"))
                .exited(0)
                .printedAmongOthers("Samtown Surgery", "a colleague", "May 1987");
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
