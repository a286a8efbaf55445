package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code add}: every fact arrives as it was typed, wherever its text comes from. */
class AddIT {

    @TempDir
    Path folder;

    @Test
    void printsBackWhatItUnderstood() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).minusDays(3);
        String long3 = day.format(DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK))
                .replace("Sept", "Sep");

        Run run = Logs.with(folder).run("add", "call", "-m", "x", "--at", "3 days ago");

        assertThat(run)
                .exited(0)
                .wroteNothingToStderr()
                .out()
                .startsWith("Saved #1  " + long3 + ", recorded ")
                .endsWith(" · late entry, 2 days\n");
    }

    @Test
    void takesTodayWithoutATimeWhenNoTimeIsGiven() {
        Program daybook = Logs.with(folder);

        daybook.run("add", "call", "-m", "x");

        JsonNode entry = Logs.entry(daybook);
        assertThat(entry.at("/occurred/precision").asString()).isEqualTo("day");
        assertThat(entry.at("/occurred/from").asString()).hasSize("2026-11-20".length());
        assertThat(entry.get("late").asBoolean()).isFalse();
    }

    @Test
    void keepsEveryFactAsTyped() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run(
                "add",
                "gift",
                "--json",
                "-m",
                "Left a watch",
                "--at",
                "2024-01-05 14:30",
                "--channel",
                "Carrier Pigeon",
                "--place",
                "work",
                "--place-detail",
                "reception",
                "--target",
                "colleague",
                "--identifier",
                "@mallory",
                "--exact-words",
                "\"for you\"",
                "--witness",
                "Ann; Reception",
                "--witness=-Bo",
                "--fear",
                "uneasy",
                "--threat",
                "unsure",
                "--private-knowledge",
                "--impact",
                "kept the door shut",
                "--response",
                "none",
                "--value",
                "150.50",
                "--outcome",
                "declined",
                "--tag",
                "watch",
                "--tag",
                "=1+1",
                "--as",
                "Nurse B");

        assertThat(run).exited(0).wroteNothingToStderr();
        Schemas.assertFits("entry", run.out());
        JsonNode entry = Logs.json(run);
        assertThat(entry.get("kind").asString()).isEqualTo("gift");
        assertThat(entry.get("channel").asString()).isEqualTo("Carrier Pigeon");
        assertThat(entry.get("place").asString()).isEqualTo("work");
        assertThat(entry.get("place_detail").asString()).isEqualTo("reception");
        assertThat(entry.get("target").asString()).isEqualTo("colleague");
        assertThat(entry.get("identifier").asString()).isEqualTo("@mallory");
        assertThat(entry.get("exact_words").asString()).isEqualTo("\"for you\"");
        assertThat(entry.get("witnesses").toString()).isEqualTo("[\"Ann; Reception\",\"-Bo\"]");
        assertThat(entry.get("fear").asString()).isEqualTo("uneasy");
        assertThat(entry.get("threat").asString()).isEqualTo("unsure");
        assertThat(entry.get("private_knowledge").asBoolean()).isTrue();
        assertThat(entry.get("impact").asString()).isEqualTo("kept the door shut");
        assertThat(entry.get("response").asString()).isEqualTo("none");
        assertThat(entry.get("value").asString()).isEqualTo("150.50");
        assertThat(entry.get("outcome").asString()).isEqualTo("declined");
        assertThat(entry.get("tags").toString()).isEqualTo("[\"watch\",\"=1+1\"]");
        assertThat(entry.get("recorded_by").asString()).isEqualTo("Nurse B");
        assertThat(entry.at("/occurred/typed").asString()).isEqualTo("2024-01-05 14:30");
        ((ObjectNode) entry).remove("new_flags");
        assertThat(Logs.entry(daybook)).isEqualTo(entry);
    }

    @Test
    void storesNothingForWhatWasNotSaid() {
        Program daybook = Logs.with(folder);

        daybook.run("add", "threat", "-m", "x");

        JsonNode entry = Logs.entry(daybook);
        for (String fact : List.of("channel", "place", "target", "fear", "threat", "private_knowledge", "value")) {
            assertThat(entry.get(fact).isNull()).as(fact).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-05|day|2024-01-05",
                "5 Jan 2024|day|2024-01-05",
                "05/01/2024|day|2024-01-05",
                "2024-01|month|2024-01",
                "2024|year|2024",
                "unknown|unknown|",
                "2024-01-05 14:30|minute|2024-01-05T14:30:00+00:00",
                "5 Jan 2024 2.30pm|minute|2024-01-05T14:30:00+00:00",
                "2024-07-05 14:30:05|second|2024-07-05T14:30:05+01:00",
                "2024-01-05 about 2pm|about|2024-01-05T14:00:00+00:00",
                "2024-01-05 evening|part-of-day|2024-01-05T18:00:00+00:00",
                "2024-01-05 14:30 +05:30|minute|2024-01-05T14:30:00+05:30"
            })
    void keepsHowExactlyATimeIsKnown(String typed, String precision, String from) {
        Program daybook = Logs.with(folder);

        assertThat(daybook.run("add", "call", "-m", "x", "--at", typed)).exited(0);

        JsonNode occurred = Logs.entry(daybook).get("occurred");
        assertThat(occurred.get("precision").asString()).isEqualTo(precision);
        assertThat(occurred.get("from").isNull() ? null : occurred.get("from").asString())
                .isEqualTo(from);
        assertThat(occurred.get("typed").asString()).isEqualTo(typed);
    }

    @Test
    void keepsARangeWithBothEnds() {
        Program daybook = Logs.with(folder);

        daybook.run("add", "call", "-m", "x", "--at", "2024-01-01 to 2024-01-05");

        assertThat(Logs.entry(daybook).at("/occurred/from").asString()).isEqualTo("2024-01-01");
        assertThat(Logs.entry(daybook).at("/occurred/to").asString()).isEqualTo("2024-01-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@mallory",
                "-x",
                "--at",
                "%s %n %d",
                "${HOME} $(id) `id`",
                "a\nb\r\nc\rd",
                "\u0001\u001b[2J\u007f",
                "say \"no\" 'now'",
                "\u202Egnp.exe",
                "e\u0301\ud83d\udc69\u200d\ud83d\udc67",
                "back\\slash\\u{41}",
                " leading and trailing ",
                "\ufeffmark"
            })
    void keepsTextFromTheOptionToTheByte(String text) {
        Program daybook = Logs.with(folder);

        assertThat(daybook.run("add", "call", "--message=" + text)).exited(0);

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@mallory", "a\nb\r\nc\rd", "nul\0inside", "\ufeffmark", "no end of line", "two ends\n"})
    void keepsTextFromStandardInputButForTheLastLineBreak(String text) {
        Program daybook = Logs.with(folder);

        assertThat(daybook.withStdin(text + "\n").run("add", "call", "-")).exited(0);

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo(text);
    }

    @Test
    void readsStandardInputWithoutBeingAsked() {
        Program daybook = Logs.with(folder);

        daybook.shell("echo rang twice | daybook add call");

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("rang twice");
    }

    @Test
    void readsStandardInputForAHyphenAfterTheOption() {
        Program daybook = Logs.with(folder);

        daybook.shell("echo rang twice | daybook add call -m -");

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("rang twice");
    }

    @Test
    void keepsAMillionCharacters() {
        Program daybook = Logs.with(folder);
        String text = "long \ud83d\ude00 ".repeat(125_000);

        daybook.withStdin(text).run("add", "message");

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo(text);
    }

    @Test
    void takesOptionsBeforeAndAfterTheCommand() {
        Program daybook = Logs.at(folder, "here").without("DAYBOOK_FILE");

        assertThat(daybook.run("-f", "here", "--as", "Dr B", "-q", "add", "--at=2024", "call", "-mx", "--no-input"))
                .exited(0)
                .printedNothing();

        JsonNode entry = Logs.entry(daybook.with("DAYBOOK_FILE", folder + "/here"));
        assertThat(entry.get("recorded_by").asString()).isEqualTo("Dr B");
        assertThat(entry.get("description").asString()).isEqualTo("x");
    }

    @Test
    void takesAHyphenAfterTheEndOfOptions() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.withStdin("typed").run("add", "--at", "2024", "--", "call", "-"))
                .exited(0);

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("typed");
    }

    @Test
    void prefersTheRecorderOfTheEnvironmentToThatOfTheLog() {
        Program daybook = Logs.with(folder);

        daybook.with("DAYBOOK_AS", "Nurse B").run("add", "call", "-m", "x");

        assertThat(Logs.entry(daybook).get("recorded_by").asString()).isEqualTo("Nurse B");
    }

    @Test
    void saysSoWhenNobodyIsNamedAsTheRecorder() {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/log");
        daybook.run("init", "--subject", "P1");

        assertThat(daybook.run("add", "call", "-m", "x")).exited(0).complained("daybook settings set recorder");
    }

    @ParameterizedTest
    @ValueSource(strings = {">/dev/full", ">&-"})
    void saysThatAnEntryIsSavedWhenThatCannotBePrinted(String where) {
        Program daybook = Logs.with(folder);

        Run run = daybook.shell("daybook add call -m x " + where);

        assertThat(run).exited(1).complained("could not be written", "saved as #1; do not type it again.");
        assertThat(Logs.entries(daybook)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2>&-", "<&-", "<&- 2>&-"})
    void savesWithStreamsClosedThatItDoesNotNeed(String closed) {
        Program daybook = Logs.with(folder);

        assertThat(daybook.shell("daybook add call -m x " + closed)).exited(0);

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("x");
        assertThat(Logs.records(daybook)).isEqualTo(3);
    }

    @Test
    void takesNoOtherFileForAClosedStandardInput() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.shell("daybook add call <&-")).exited(2).complained("What happened is missing.");

        assertThat(Logs.records(daybook)).isEqualTo(2);
    }

    @Test
    void savesFromAScheduledJobWithAnEmptyEnvironment() {
        Program daybook = Logs.with(folder);

        Run run = daybook.withEmptyEnvironment()
                .run("-f", folder + "/log.daybook", "add", "call", "-m", "zażółć", "--at", "2024");

        assertThat(run).exited(0);
        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("zażółć");
    }

    @Test
    void savesNothingWhenTheFileMayNotGrow() {
        Program daybook = Logs.with(folder);
        byte[] text = "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);

        Run run = daybook.withStdin(text).shell("ulimit -f 1000; exec daybook add call");

        assertThat(run).exited(1).printedNothing().complained("Nothing was saved.");
        assertThat(Logs.entries(daybook)).isEmpty();
        assertThat(Logs.records(daybook)).isEqualTo(2);
    }
}
