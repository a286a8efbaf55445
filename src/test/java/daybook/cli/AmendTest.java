package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code amend}: what it prints, what it refuses, changes of type, and corrections of several entries. */
class AmendTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Session log;

    /** Three gifts of which two have a tag, a step, a note and a withdrawn gift. */
    @BeforeEach
    void makeALog() {
        log = Session.about(folder, "P1");
        log.incident("other", "2026-11-02", "--tag", "Flowers", "--place", "work");
        log.incident("other", "2026-11-03", "--tag", "Flowers", "--tag", "Card");
        log.incident("gift", "2026-11-04", "--tag", "Flowers", "--value", "10");
        log.step("warned", "2026-11-05", "--how", "letter", "--with", "Mr B", "--until", "2027-11-05");
        log.ok("note", "-m", "He had an appointment", "--at", "2026-11-06", "-q");
        log.incident("other", "2026-11-07", "--tag", "Flowers");
        log.ok("withdraw", "6", "--reason", "entered twice", "-q");
    }

    private int amend(String options) {
        List<String> words = new ArrayList<>(List.of("amend", "--reason", "wrong"));
        words.addAll(List.of(options.split(" ", -1)));
        return log.run(words.toArray(new String[0]));
    }

    private String records() {
        log.ok("verify", "--json");
        return log.out().replaceAll("(?s).*\"records\":([0-9]+).*", "$1");
    }

    @Test
    void printsWhatTheEntryWasAndWhatItBecomes() {
        assertThat(amend("1 --place home --kind gift --clear tags")).isZero();

        assertThat(log.out()).isEqualTo("""
                        Amended #1 (revision 2): the kind, the place, and the tags. The first wording stays in daybook show 1.
                          Kind: other → gift
                          Place: work → home
                          Tags: Flowers → unknown
                        """);
    }

    @Test
    void aTimeIsOneChange() {
        amend("1 --at 2026-11-01");

        assertThat(log.out()).endsWith("  When it occurred: Mon 2 Nov 2026 → Sun 1 Nov 2026\n");
    }

    @Test
    void longTextsStandBelowEachOtherAndAreCut() {
        log.run("amend", "1", "--reason", "x", "-m", "So it was. ".repeat(100));

        assertThat(log.out())
                .contains(
                        "  Description, before: It happened.\n",
                        "  Description, now: So it was.",
                        "… (1100 characters in all)");
        assertThat(log.out().length()).isLessThan(800);
    }

    @Test
    void whatCannotBeSeenIsMadeVisible() {
        log.run("amend", "1", "--reason", "x", "--place-detail", "a\u202Eb");

        assertThat(log.out()).contains("Where exactly: unknown → a\\u{202E}b\n");
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        amend("1 --place home --clear tags --json");

        assertThat(schema().validate(log.out(), InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(log.out()).toString())
                .isEqualTo(
                        "{\"format\":\"daybook.amend/1\",\"dry_run\":false,\"amended\":[{\"id\":1,\"record\":10,\"revision\":2,"
                                + "\"changes\":[{\"fact\":\"place\",\"before\":\"work\",\"after\":\"home\"},"
                                + "{\"fact\":\"tags\",\"before\":[\"Flowers\"],\"after\":null}]}],\"unchanged\":[],\"withdrawn\":0}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 --place work | Nothing would change: entry 1 says that already. | name what should be different",
                "1 --clear value | Nothing would change: entry 1 says that already. | name what should be different",
                "1 | What is to be different is missing. | such as --place home, or --clear value",
                "1 --how letter | --how gives how the patient was warned, which an incident does not have; entry 1 is the kind"
                        + " \"other\". | leave --how out, or make the entry a step with --step STEP",
                "1 --until 2027 | --until gives until when, which an incident does not have; entry 1 is the kind \"other\"."
                        + " | leave --until out, or make the entry a step with --step STEP",
                "4 --fear frightened | --fear gives the fear, which a step does not have; entry 4 is the step \"warned\"."
                        + " | leave --fear out, or make the entry an incident with --kind KIND",
                "4 --condition x | --condition gives the conditions, which only the step \"order\" has; entry 4 is the step"
                        + " \"warned\". | leave --condition out",
                "5 --threat yes | --threat gives the threat, which a note does not have; entry 5 is a note."
                        + " | leave --threat out, or make the entry an incident with --kind KIND",
                "1 --contact yes | --contact gives whether there was touch, which only the kind \"advance\" has; entry 1 is the"
                        + " kind \"other\". | leave --contact out",
                "1 --kind gift --step order | An entry is one thing: --kind makes it an incident, --step a step, --note a note."
                        + " | give one of them",
                "1 --kind gift --note | An entry is one thing: --kind makes it an incident, --step a step, --note a note."
                        + " | give one of them",
                "1 --place home --clear place | place is both given and cleared. | leave one of them out",
                "6 --place home | Entry 6 was withdrawn, so there is nothing to correct. | add a new entry instead",
                "1 --note | Entry 1 has \"Place\", which a note does not have. | to make that unknown, add --clear place;",
                "3 --step told-police | Entry 3 has \"Worth\", which a step does not have."
                        + " | to make that unknown, add --clear value;",
                "4 --kind call | Entry 4 has \"With\", \"Warned by\" and \"Until\", which an incident does not have."
                        + " | to make that unknown, add --clear with --clear warned_how --clear until;",
                "4 --step order | Entry 4 has \"Warned by\", which only the step \"warned\" has."
                        + " | to make that unknown, add --clear warned_how;",
                "1 --where tag=Flowers --kind gift | Entries are chosen with --where, and an entry is named as well."
                        + " | leave one of them out",
                "--where tag --kind gift | \"tag\" is not a condition. | write --where tag=Flowers;",
                "--where tga=Flowers --kind gift | \"tga\" is not a fact that entries can be chosen by that daybook knows."
                        + " | did you mean tags?",
                "--where place=hom --kind gift | \"hom\" is not a word for place that daybook knows. | did you mean home?",
                "--where kind=gift --where kind=call --place home | Two conditions are about kind, and all conditions have to hold."
                        + " | correct the entries of one",
                "--where since= --place home | \"since=\" has no value. | write it like",
                "--where tag=Flowers --revision 1 --kind gift | --revision is of one entry. | name the entry",
                "--where tag=Flowers --kind call | 3 entries would be corrected, and nobody can be asked here."
                        + " | look at them with --dry-run, then add --yes",
                "--where kind=gift --kind gift | Nothing would change: entry 3 says that already. | name what",
                "--where tag=Flowers --note --yes | Entry 1 has \"Place\", which a note does not have. | to make that unknown"
            })
    void badInputIsRefusedAndNothingIsSaved(String options, String message, String hint) {
        String before = records();

        assertThat(amend(options)).isEqualTo(2);

        assertThat(log.err()).contains(message).contains(hint).contains("Nothing was saved.");
        assertThat(records()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--where tag=flowers --kind gift | No entry of this log has tag=flowers. | did you mean tag=Flowers?",
                "--where witness=Ann --kind gift | No entry of this log has witness=Ann. | daybook timeline shows the entries",
                "--where tag=Card --where kind=gift --place home | There is no entry for which all of that holds. | daybook",
                "--where status=withdrawn --kind gift | Every entry for which that holds was withdrawn, | add a new entry",
                "--where subject=P2 --kind gift | P2 | P1"
            })
    void whereNoneFitsTheStatusIsFour(String options, String message, String hint) {
        assertThat(amend(options)).isEqualTo(4);

        assertThat(log.err()).contains(message).contains(hint).contains("Nothing was saved.");
    }

    @Test
    void anIncidentBecomesANoteAndTheHistorySaysIt() {
        assertThat(amend("1 --note --clear place")).isZero();

        assertThat(log.out())
                .contains("  Type: incident → note\n", "  Kind: other → unknown\n", "  Place: work → unknown\n");
        assertThat(log.ok("show", "1"))
                .contains(
                        "#1  note\n",
                        "The type, before: incident",
                        "The kind, before: other",
                        "The place, before: work");
        assertThat(log.ok("show", "1", "--json"))
                .contains("\"type\":\"note\",\"kind\":null", "\"changed\":[\"type\",\"kind\",\"place\"]");
        assertThat(log.ok("export", "csv")).contains("note,,P1");
        log.ok("verify");
    }

    @Test
    void aNoteBecomesAnIncidentOrAStepAndAStepAnIncident() {
        assertThat(amend("5 --kind appearance --place work")).isZero();
        assertThat(log.out())
                .contains("  Type: note → incident\n", "  Kind: unknown → appearance\n", "  Place: unknown → work\n");
        assertThat(amend("5 --step told-police --clear place")).isZero();
        assertThat(log.out())
                .contains(
                        "  Type: incident → step\n",
                        "  Kind: appearance → unknown\n",
                        "  Step: unknown → told-police\n");
        assertThat(amend("4 --kind call --clear with --clear warned_how --clear until"))
                .isZero();
        assertThat(log.ok("show", "4")).contains("#4  incident: call\n");
        assertThat(log.ok("timeline", "--type", "step", "--json"))
                .contains("\"id\":5")
                .doesNotContain("\"id\":4");
        log.ok("verify");
    }

    @Test
    void aStepWithoutAWordNeedsOneAsANote() {
        log.ok("step", "told-police", "--at", "2026-11-08", "-m", "", "-q");

        assertThat(amend("7 --note")).isEqualTo(2);
        assertThat(log.err()).contains("Entry 7 has no text, which a note needs.", "say what happened with -m");
    }

    @Test
    void aSelectionIsShownFirstWithoutSavingAnything() {
        String before = records();

        assertThat(amend("--where tag=Flowers --kind gift --dry-run")).isZero();

        assertThat(log.out()).isEqualTo("""
                        Would amend #1 (revision 2): the kind.
                          Kind: other → gift
                        Would amend #2 (revision 2): the kind.
                          Kind: other → gift
                        2 entries would be corrected; 1 other says that already; 1 withdrawn entry was left out.
                        Nothing was saved.
                        """);
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aSelectionIsCorrectedEntryByEntry() {
        assertThat(amend("--where tag=Flowers --kind gift --yes")).isZero();

        assertThat(log.out())
                .endsWith("2 entries were corrected; 1 other says that already; 1 withdrawn entry was left out.\n");
        assertThat(log.ok("show", "record", "10")).contains("a correction of entry 1", "Kind: other → gift");
        assertThat(log.ok("show", "record", "11")).contains("a correction of entry 2", "Kind: other → gift");
        log.ok("verify");
    }

    @Test
    void oneEntryOfASelectionIsCorrectedWithoutAQuestion() {
        assertThat(amend("--where tag=Card --kind gift")).isZero();

        assertThat(log.out())
                .startsWith("Amended #2 (revision 2): the kind. The first wording stays in daybook show 2.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag=Flowers tag=Card | 2",
                "tags=Card | 2",
                "place=work | 1",
                "place= kind=other | 2",
                "type=step | 4",
                "how=letter | 4",
                "warned-how=letter | 4",
                "with=Mr_B | 4",
                "until=2027-11-05 | 4",
                "since=2026-11-05 type=step | 4",
                "until=2026-11-02 | ",
                "match=appointment | 5",
                "type=note recorded-by=Dr_A | 5",
                "Kind=Gift | 3",
                "value=10 | 3"
            })
    void conditionsAreFactsByTheNamesThatAPersonTypes(String conditions, String entry) {
        List<String> words = new ArrayList<>(List.of("amend", "--reason", "x", "--confidential", "--dry-run"));
        for (String each : conditions.split(" ", -1)) {
            words.addAll(List.of("--where", each.replace('_', ' ').replace("warned how", "warned_how")));
        }

        int status = log.run(words.toArray(new String[0]));

        if (entry == null) {
            assertThat(status).isEqualTo(4);
        } else {
            assertThat(log.out()).startsWith("Would amend #" + entry + " ").contains("Nothing was saved.");
            assertThat(log.out().split("Would amend", -1)).hasSize(2);
        }
    }

    @Test
    void theJsonOfASelectionFitsTheSchemaToo() throws IOException {
        amend("--where tag=Flowers --kind gift --dry-run --json");

        assertThat(schema().validate(log.out(), InputFormat.JSON)).isEmpty();
        assertThat(log.out()).contains("\"dry_run\":true", "\"record\":null", "\"unchanged\":[3]", "\"withdrawn\":1");
    }

    @Test
    void entriesOfOneImportAreChosenByItsRecord() throws IOException {
        Path file = Files.writeString(
                folder.resolve("calls.csv"), "Date,What happened\n2026-11-02,He rang\n2026-11-03,Again\n");
        log.ok("import", "csv", file.toString());

        assertThat(amend("--where import=10 --kind call --yes")).isZero();
        assertThat(log.out()).endsWith("2 entries were corrected.\n");
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("schemas", "daybook.amend-1.schema.json"));
        String address = "https://daybook.example/daybook.amend-1.schema.json";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(address, text)))
                .getSchema(SchemaLocation.of(address));
    }
}
