package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts of records that are not entries, removed by redaction. The first entry is record 3. */
class RedactRecordsIT {

    private static final String CANARY = "Quicksilver";

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeEach
    void makeALog() {
        daybook = Logs.with(folder).with("COLUMNS", "250");
        must("add", "call", "-m", "Silent call", "--at", "2024-01-05");
    }

    private Run must(String... arguments) {
        Run run = daybook.run(arguments);
        assertThat(run).exited(0);
        return run;
    }

    private Run redact(String... arguments) {
        List<String> all = new ArrayList<>(List.of("redact"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--authority", "Data protection officer", "--reason", "Request of 3 May", "--yes"));
        return daybook.run(all.toArray(new String[0]));
    }

    private String bytes() throws IOException {
        return Files.readString(folder.resolve("log.daybook"), StandardCharsets.ISO_8859_1);
    }

    static Stream<List<String>> records() {
        return Stream.of(
                List.of("record", "reason", "amend", "1", "--place", "home", "--reason", CANARY),
                List.of("record", "reason", "withdraw", "1", "--reason", CANARY),
                List.of("record", "reason", "settings", "set", "step-days", "9", "--reason", CANARY),
                List.of("record", "sent_to", "checkpoint", "--sent-to", CANARY),
                List.of("record", "given_to", "report", "-o", "a.html", "--given-to", CANARY),
                List.of("record", "name", "report", "-o", CANARY + ".html", "--given-to", "PC Example"),
                List.of(
                        "record",
                        "filter",
                        "export",
                        "bundle",
                        "--match",
                        CANARY,
                        "-o",
                        "b",
                        "--given-to",
                        "PC Example"),
                List.of(
                        "record",
                        "authority",
                        "redact",
                        "1",
                        "--fact",
                        "description",
                        "--authority",
                        CANARY,
                        "--reason",
                        "x",
                        "--yes"),
                List.of(
                        "record",
                        "reason",
                        "redact",
                        "1",
                        "--fact",
                        "description",
                        "--authority",
                        "x",
                        "--reason",
                        CANARY,
                        "--yes"),
                List.of("subject", "name", "subject", "set", "P1", "--name", CANARY),
                List.of("subject", "identifiers", "subject", "set", "P1", "--identifier", CANARY),
                List.of("subject", "registered_at", "subject", "set", "P1", "--registered-at", CANARY),
                List.of("subject", "reason", "subject", "set", "P1", "--name", "Jo Example", "--reason", CANARY));
    }

    private static String inWords(String fact) {
        return switch (fact) {
            case "given_to" -> "who it was given to";
            case "recorded_by" -> "who recorded it";
            case "file" -> "the name of the file";
            case "registered_at" -> "where the person is registered";
            case "sent_to" -> "where it was sent";
            default -> "the " + fact;
        };
    }

    @ParameterizedTest
    @MethodSource("records")
    void aFactOfAnyRecordCanBeRemovedAndTheLogStillVerifies(List<String> row) throws IOException {
        Run made = daybook.run(row.subList(2, row.size()).toArray(new String[0]));
        assertThat(made.status()).isZero();
        assertThat(bytes()).contains(CANARY);

        String which = row.get(0).equals("subject") ? "P1" : "4";
        assertThat(redact(row.get(0), which, "--fact", row.get(1)))
                .exited(0)
                .printed("Redacted " + row.get(0) + " " + which + ". Removed: " + inWords(row.get(1))
                        + ". Backups, exports and other copies made before can still contain it.\n");

        assertThat(bytes()).doesNotContain(CANARY);
        must("verify");
        must("timeline");
        must("show", "1");
        must("subject", "show", "P1");
        assertThat(must("rebuild").out()).isNotEmpty();
        must("verify");
    }

    @Test
    void theNameOfAnImportedFileAndItsDigestCanBeRemoved() throws IOException {
        Files.writeString(folder.resolve(CANARY + ".csv"), "Date,What happened\n2024-01-06,Rang twice\n");
        must("import", "csv", CANARY + ".csv");
        assertThat(redact("record", "4", "--fact", "file", "--fact", "sha256")).exited(0);
        assertThat(bytes()).doesNotContain(CANARY);
        must("verify");
    }

    @Test
    void aRedactionInAnImportedEntryTakesTheDigestOfTheFileWithIt() throws IOException {
        Files.writeString(folder.resolve("rows.csv"), "Date,What happened\n2024-01-06,Code 4711\n2024-01-07,Rang\n");
        must("import", "csv", "rows.csv");
        assertThat(bytes()).contains("\"sha256\"");
        assertThat(redact("2", "--fact", "description")).exited(0);
        assertThat(bytes()).doesNotContain("\"sha256\",\"");
        must("verify");
    }

    @Test
    void theNameOfAnExhibitCanBeRemovedByItsRecord() throws IOException {
        Files.writeString(folder.resolve(CANARY + ".txt"), "letter");
        must("attach", "1", CANARY + ".txt");
        assertThat(redact("record", "4", "--fact", "name")).exited(0);
        assertThat(bytes()).doesNotContain(CANARY);
        must("verify");
    }

    @Test
    void theRecorderOfTheFirstRecordCanBeRemoved() {
        assertThat(redact("record", "1", "--fact", "recorder")).exited(0);
        must("verify");
    }

    @ParameterizedTest
    @CsvSource({
        "record, 4, media_type, has to stay",
        "record, 4, reason, has no fact reason",
        "record, 3, description, is an entry",
        "record, 2, name, daybook redact subject P1 --fact name",
        "record, x, name, is not the number of a record",
        "subject, P1, name, has no fact name",
        "subject, P1, code, has to stay"
    })
    void whatIsNotThereOrHasToStayIsRefused(String what, String which, String fact, String message) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "letter");
        must("attach", "1", "letter.txt");
        assertThat(redact(what, which, "--fact", fact))
                .exited(2)
                .printedNothing()
                .complained(message);
    }

    @Test
    void aRecordOrASubjectThatIsNotThereIsNotFound() {
        assertThat(redact("record", "99", "--fact", "reason")).exited(4);
        assertThat(redact("subject", "P9", "--fact", "name")).exited(4);
    }

    @Test
    void anErrorNamesTheFactsThatCanBeRemoved() {
        must("amend", "1", "--place", "home", "--reason", "left out");
        assertThat(redact("record", "4")).exited(2).complained("these can be removed: reason");
    }

    @Test
    void whereTheTextStillIsIsSaidWithWhatRemovesIt() {
        must(
                "amend",
                "1",
                "-m",
                "Sandra Hill rang from 07700 900123",
                "--reason",
                "Sandra Hill rang from 07700 900123");
        must("note", "-m", "It was SANDRA HILL RANG FROM 07700 900123 again");
        must("export", "bundle", "--match", "900123", "-o", "b", "--given-to", "PC Example");
        assertThat(redact("1", "--fact", "description"))
                .exited(0)
                .complained(
                        "The text also appears in record 4 (the reason). To remove it: daybook redact record 4 --fact reason",
                        "The text also appears in entry 2 (what happened). To remove it: daybook redact 2 --fact description");
    }

    @Test
    void aTelephoneNumberInTheWordsOfAFilterIsFoundByItself() {
        must("amend", "1", "--identifier", "07700900123", "--reason", "left out");
        must("export", "bundle", "--match", "07700900123", "-o", "b", "--given-to", "PC Example");
        assertThat(redact("1", "--fact", "identifier"))
                .exited(0)
                .complained(
                        "also appears in record 5 (the filter). To remove it: daybook redact record 5 --fact filter");
    }

    @Test
    void aRemovedReasonIsShownAsRemoved() {
        must("amend", "1", "--place", "home", "--reason", CANARY);
        redact("record", "4", "--fact", "reason");
        assertThat(must("show", "1")).printedAmongOthers("removed by redaction (record 5)");
    }

    @Test
    void anIdentityCardThatIsEmptyIsFilledAndCorrected() {
        must("subject", "set", "P1", "--name", "Jo Exmaple", "--identifier", "07700 900123");
        must("subject", "set", "P1", "--name", "Jo Example", "--identifier", "07700 900456", "--reason", "a slip");
        assertThat(must("subject", "show", "P1"))
                .printedAmongOthers(
                        "Name           Jo Example", "07700 900123", "07700 900456", "a slip", "name Jo Exmaple");
        must("subject", "set", "P1", "--not-identifier", "07700 900123", "--reason", "another person's");
        assertThat(must("subject", "show", "P1", "--json").out()).contains("\"identifiers\":[\"07700 900456\"]");
        must("verify");
    }

    @Test
    void aRemovedNameIsShownAsRemovedAndAllItsRecordsLoseIt() throws IOException {
        must("subject", "set", "P1", "--name", CANARY);
        must("subject", "set", "P1", "--name", CANARY + "s", "--reason", "a slip");
        assertThat(redact("subject", "P1", "--fact", "name")).exited(0);
        assertThat(bytes()).doesNotContain(CANARY);
        assertThat(must("subject", "show", "P1")).printedAmongOthers("removed by redaction (record");
        must("verify");
    }

    @Test
    void aBundleOfALogInWhichOtherRecordsWereRedactedPassesItsOwnCheck() throws IOException {
        Tools.assume("jq", "sha256sum", "openssl");
        Files.writeString(folder.resolve("rows.csv"), "Date,What happened\n2024-01-06,Code 4711\n");
        must("import", "csv", "rows.csv");
        assertThat(redact("2", "--fact", "description")).exited(0);
        must("amend", "1", "--place", "home", "--reason", CANARY);
        assertThat(redact("record", "8", "--fact", "reason")).exited(0);
        must("subject", "set", "P1", "--name", "Jo Example", "--reason", CANARY);
        assertThat(redact("subject", "P1", "--fact", "reason")).exited(0);
        must("export", "bundle", "-o", "bundle");
        assertThat(daybook.shell("bash bundle/verify.sh")).exited(0);
    }
}
