package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code import json} and {@code import jsonl}: the objects of an export, or shorter ones that people write. */
class ImportJsonIT {

    @TempDir
    Path folder;

    @Test
    void needsOnlyAKindAndADescription() throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(folder.resolve("rows.jsonl"), "{\"kind\":\"call\",\"description\":\"Rang\"}\n");

        assertThat(daybook.run("import", "jsonl", "rows.jsonl")).exited(0).printed("""
                        Imported 1 entry from rows.jsonl.
                        1 entry has no date: line 1.
                        """);

        JsonNode entry = Logs.entry(daybook);
        assertThat(entry.at("/occurred/precision").asString()).isEqualTo("unknown");
        assertThat(entry.get("subject").asString()).isEqualTo("P1");
    }

    @Test
    void readsOccurredInTheWordsOfTheGrammar() throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(
                folder.resolve("rows.json"),
                "[{\"kind\":\"call\",\"description\":\"Rang\",\"occurred\":\"5 Jan 2024 about 2pm\"}]");

        assertThat(daybook.run("import", "json", "rows.json")).exited(0);

        assertThat(Logs.entry(daybook).at("/occurred/precision").asString()).isEqualTo("about");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"call\",\"description\":\"x\",\"colour\":\"red\"}",
                "{\"kind\":\"serenade\",\"description\":\"x\"}",
                "{\"kind\":\"call\"}",
                "{\"description\":\"x\"}",
                "{\"kind\":\"call\",\"description\":7}",
                "[1,2]",
                "nonsense",
                "{\"kind\":\"call\",\"description\":\"x\"",
                "{\"kind\":\"call\",\"description\":\"\\ud800\"}",
                "{\"kind\":\"call\",\"description\":\"x\",\"occurred\":\"tomorrow\"}"
            })
    void refusesAnObjectAndSavesTheOthers(String object) throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(
                folder.resolve("rows.jsonl"),
                "{\"kind\":\"call\",\"description\":\"Before\"}\n" + object
                        + "\n{\"kind\":\"call\",\"description\":\"After\"}\n");

        Run run = daybook.run("import", "jsonl", "rows.jsonl");

        assertThat(run).exited(3).printed("""
                        Imported 2 entries from rows.jsonl; 1 row was refused.
                        2 entries have no date: lines 1 and 3.
                        """).complained("Refused line 2");
        assertThat(Logs.entries(daybook))
                .extracting(entry -> entry.get("description").asString())
                .isEqualTo(List.of("Before", "After"));
    }

    @Test
    void namesAnUnknownFieldAndTheKnownOnes() throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(
                folder.resolve("rows.jsonl"), "{\"kind\":\"call\",\"description\":\"x\",\"plase\":\"home\"}\n");

        assertThat(daybook.run("import", "jsonl", "rows.jsonl"))
                .exited(3)
                .complained("\"plase\"", "did you mean place?");
    }

    @Test
    void savesWhatStandsBeforeTheEndOfATornDocument() throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(folder.resolve("rows.json"), "[{\"kind\":\"call\",\"description\":\"x\"},{\"kind\":");

        assertThat(daybook.run("import", "json", "rows.json"))
                .exited(3)
                .printed("""
                        Imported 1 entry from rows.json; 1 row was refused.
                        1 entry has no date: line 1.
                        """)
                .complained("not JSON");
        assertThat(Logs.entries(daybook)).hasSize(1);
    }

    @Test
    void addsTheSubjectsThatAnExportNames() throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(
                folder.resolve("rows.jsonl"), "{\"kind\":\"call\",\"description\":\"x\",\"subject\":\"P9\"}\n");

        daybook.run("import", "jsonl", "rows.jsonl");

        assertThat(daybook.run("subject", "list")).printed("P1\nP9\n");
    }

    @Test
    void addsNothingOfAnExportOfTheSameLog() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "x");

        Run run = daybook.shell("daybook export json >own.json; daybook import json own.json");

        assertThat(run).exited(0).printed("Nothing was added from own.json; 1 entry was there already.\n");
    }
}
