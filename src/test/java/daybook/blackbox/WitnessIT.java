package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards of witnesses: the contact is nowhere but there. */
class WitnessIT {

    private static final String CONTACT = "07700 900321";

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeALog() {
        daybook = Logs.with(folder).with("COLUMNS", "200");
        must("add", "call", "-m", "x", "--witness", "Nurse B", "--witness", "Reception");
        must("add", "call", "-m", "y", "--witness", "Nurse B");
        must("add", "call", "-m", "z", "--witness", "Porter");
        must("withdraw", "3", "--reason", "another patient");
    }

    private Run must(String... arguments) {
        Run run = daybook.run(arguments);
        assertThat(run).exited(0);
        return run;
    }

    @Test
    void aCardIsMadeShownAndCorrected() {
        assertThat(must("witness", "add", "Nurse B", "--contact", CONTACT))
                .printed("Added a card of Nurse B (record 7).\n");
        assertThat(must("witness", "set", "Nurse B", "--role", "practice nurse"))
                .printed("Changed the card of Nurse B: the role.\n");
        assertThat(daybook.run("witness", "set", "Nurse B", "--contact", "b@example.org"))
                .exited(2)
                .complained("(the contact details), so it needs a reason", "Nothing was saved");
        must("witness", "set", "Nurse B", "--contact", "b@example.org", "--reason", "new number");

        assertThat(must("witness", "show", "Nurse B"))
                .printedAmongOthers(
                        "Contact   b@example.org",
                        "Role      practice nurse",
                        "Named in  #1, #2",
                        "Reason: new number");
        String json = must("witness", "show", "Nurse B", "--json").out();
        Schemas.assertFitsInFull("witness", json);
        assertThat(Logs.JSON.readTree(json).get("entries").toString()).isEqualTo("[1,2]");
        must("verify");
        must("rebuild");
        must("verify");
    }

    @Test
    void theListNamesWhoHasNoCardAndHowManyEntriesNameEach() {
        must("witness", "add", "Nurse B", "--contact", CONTACT);
        Run run = must("witness", "list");

        assertThat(run).printedAmongOthers("Nurse B", "Reception").complained("1 name has no card");
        assertThat(run.out()).doesNotContain(CONTACT).doesNotContain("Porter");
        String json = must("witness", "list", "--json").out();
        Schemas.assertFitsInFull("witnesses", json);
        assertThat(json)
                .isEqualTo("{\"format\":\"daybook.witnesses/1\",\"witnesses\":["
                        + "{\"name\":\"Nurse B\",\"id\":7,\"role\":null,\"entries\":2},"
                        + "{\"name\":\"Reception\",\"id\":null,\"role\":null,\"entries\":1}]}\n");
    }

    @Test
    void aContactIsInNoOtherOutputUnlessItIsAskedFor() {
        must("witness", "add", "Nurse B", "--contact", CONTACT, "--role", "Zqrole");

        assertThat(daybook.shell("daybook timeline; daybook timeline --json; daybook show 1; daybook show 1 --json; "
                        + "daybook witness list; daybook export csv; daybook export json; daybook report; "
                        + "daybook export bundle --with-identity --with-register -o b; cat b/data/* b/*.txt b/*.html"))
                .exited(0)
                .out()
                .doesNotContain("900321")
                .contains("Nurse B");
        assertThat(daybook.shell("cat b/data/*")).exited(0).out().doesNotContain("Zqrole");
        must("witness", "add", "Porter", "--contact", "07700 900322");
        assertThat(daybook.shell(
                        "daybook report --include contacts; daybook export bundle --include contacts -o c; cat c/*.html"
                                + "; daybook export csv; daybook export json"))
                .exited(0)
                .out()
                .contains("How to reach witnesses", CONTACT, "Zqrole")
                // The entry that names the porter was withdrawn.
                .doesNotContain("900322");
    }

    @Test
    void aContactThatIsShownOtherwiseThanItWasRecordedIsFound() {
        Tools.assume("sqlite3");
        must("witness", "add", "Nurse B", "--contact", CONTACT);

        assertThat(daybook.shell("sqlite3 log.daybook \"UPDATE event SET facts = replace(facts, '900321', '900999')"
                        + " WHERE kind = 'witness'\""))
                .exited(0);

        assertThat(daybook.run("witness", "show", "Nurse B"))
                .exited(5)
                .complained("Record 7 is not shown as it was recorded");
        assertThat(daybook.run("verify")).exited(5);
        must("rebuild");
        assertThat(must("witness", "show", "Nurse B").out()).contains("900321");
    }

    @ParameterizedTest
    @CsvSource({"contact_details", "role", "name", "reason"})
    void whatIsRemovedFromACardIsInNoByteOfTheLog(String fact) throws IOException {
        String canary = "Quicksilver";
        must(
                "witness",
                "add",
                fact.equals("name") ? canary : "Nurse B",
                "--contact",
                fact.equals("contact_details") ? canary : CONTACT,
                "--role",
                fact.equals("role") ? canary : "nurse");
        String name = fact.equals("name") ? canary : "Nurse B";
        must(
                "witness",
                "set",
                name,
                "--contact",
                "x@example.org",
                "--reason",
                fact.equals("reason") ? canary : "moved");

        must("redact", "witness", name, "--fact", fact, "--authority", "DPO", "--reason", "asked for", "--yes");

        assertThat(Files.readString(folder.resolve("log.daybook"), StandardCharsets.ISO_8859_1))
                .doesNotContain(canary);
        must("verify");
        must("rebuild");
        must("verify");
        must("witness", "list");
        assertThat(daybook.run("witness", "show", name)).exited(fact.equals("name") ? 4 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add                                    | 2 | The name of the witness is missing
                    add ' ' --contact x                    | 2 | The name of the witness is missing
                    add 'Nurse C'                          | 2 | The contact is missing
                    add 'Nurse C' --contact ' '            | 2 | The contact is missing
                    add 'Nurse B' --contact x              | 2 | There is a card of a witness called "Nurse B" already
                    add 'Nurse C' --contact x --role ''    | 2 | A blank --role says nothing
                    set 'Nurse B'                          | 2 | What to set is missing
                    set 'Nurse B' --clear name             | 2 | "name" is not a fact that can be made unknown
                    set 'Nurse B' --clear contact_details --contact x | 2 | contact_details is both given and cleared
                    set 'Nurse B' --contact x              | 2 | so it needs a reason
                    set 'Nurse B' --clear role             | 2 | Nothing would change
                    set 'nurse b' --role x                 | 4 | did you mean "Nurse B"
                    show 'Nurse C'                         | 4 | There is no card of a witness called "Nurse C"
                    """)
    void whatIsNotUnderstoodIsRefused(String options, int status, String message) {
        must("witness", "add", "Nurse B", "--contact", CONTACT);

        assertThat(daybook.shell("daybook witness " + options)).exited(status).complained(message);
    }
}
