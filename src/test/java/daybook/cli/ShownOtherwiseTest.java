package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.Fact;
import daybook.log.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody changes in the copy of a log that is shown, no command gives it out without saying so. */
class ShownOtherwiseTest {

    /** Commands that give out entries. */
    private static final List<String> ENTRIES = List.of(
            "timeline",
            "timeline --json",
            "timeline --plain",
            "timeline --kind call",
            "timeline --limit 2 --reverse",
            "timeline --chart",
            "show 1",
            "show 1 --json",
            "export csv",
            "export json",
            "export jsonl",
            "export timesketch",
            "export xlsx --force -o FOLDER/out.xlsx",
            "export csv --force -o FOLDER/out.csv",
            "summary",
            "summary --json",
            "escalation",
            "escalation --json",
            "escalation --as-recorded 2026-11-21",
            "guidance",
            "guidance --json");

    /** Commands that give out what is not an entry. */
    private static final List<String> OTHERS = List.of(
            "subject list",
            "subject show P1",
            "settings list",
            "settings list --json",
            "evidence list",
            "escalation --rules");

    @TempDir
    static Path folder;

    private static Session session;
    private static Path log;
    private static Path whole;

    /** Record 1 is the genesis record, 2 and 3 the subjects, 4 to 7 entries, the others are about them or none. */
    @BeforeAll
    static void makeALogOfEverything() throws IOException {
        session = Session.about(folder, "P1", "P2");
        session.incident("call", "2026-11-20 14:30", "--subject", "P1", "--fear", "uneasy", "--place", "work");
        session.incident("gift", "2026-11-21", "--subject", "P1", "--value", "20", "--tag", "flowers");
        session.incident("message", "2026-11-19", "--subject", "P2", "--witness", "Reception", "--threat", "no");
        session.step("told-management", "2026-11-21", "--subject", "P1");
        session.ok("amend", "2", "--place", "home", "--reason", "left out", "-q");
        Files.writeString(folder.resolve("note.txt"), "words");
        session.ok("attach", "3", folder.resolve("note.txt").toString(), "-q");
        session.ok("settings", "set", "silence-days", "30", "--reason", "agreed", "-q");
        session.ok("escalation", "dismiss", "course-of-conduct", "--subject", "P1", "--reason", "known", "-q");
        session.ok("withdraw", "4", "--reason", "not sent", "-q");
        log = folder.resolve("log.daybook");
        whole = folder.resolve("whole.daybook");
        Files.copy(log, whole);
    }

    @BeforeEach
    void takeTheWholeLog() throws IOException {
        Files.copy(whole, log, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int run(String command) {
        return session.run(command.replace("FOLDER", folder.toString()).split(" "));
    }

    private static void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static Stream<String> all() {
        return Stream.concat(ENTRIES.stream(), OTHERS.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nothingIsSaidOfALogThatIsAsItWasRecorded(String command) {
        assertThat(run(command)).as(session.err()).isZero();
        assertThat(session.err()).doesNotContain("recorded:", "never recorded", "does not verify", "rebuild");
    }

    /** A statement for each column of an entry, which leaves it something that can be read. */
    static Stream<Arguments> columns() {
        List<Arguments> edits = new ArrayList<>();
        edits.add(Arguments.of("status", "'withdrawn'"));
        edits.add(Arguments.of("revision", "2"));
        edits.add(Arguments.of("exhibits", "1"));
        edits.add(Arguments.of("recorded_at", "'2026-11-22T11:00:00.000Z'"));
        edits.add(Arguments.of("recorded_zone", "'Europe/Paris'"));
        edits.add(Arguments.of("not_before", "'2026-11-22T13:00:00.000Z'"));
        edits.add(Arguments.of("starts", "starts - 1"));
        edits.add(Arguments.of("ends", "ends + 1"));
        edits.add(Arguments.of("import_id", "2"));
        edits.add(Arguments.of("hash", "zeroblob(32)"));
        for (Fact fact : Fact.values()) {
            edits.add(Arguments.of('"' + fact.word() + '"', other(fact)));
        }
        return edits.stream();
    }

    private static String other(Fact fact) {
        return switch (fact) {
            case TYPE -> "'note'";
            case KIND -> "'letter'";
            case STEP -> "'told-police'";
            case SUBJECT -> "'P2'";
            case OCCURRED_FROM -> "'2026-11-20T14:31:00+00:00'";
            case OCCURRED_TO -> "'2026-11-20T14:32:00+00:00', occurred_precision = 'range'";
            case OCCURRED_PRECISION -> "'about'";
            case OCCURRED_ZONE -> "'Europe/Paris'";
            case UNTIL -> "'2027-01-01'";
            case RECORDED_BY -> "'Dr B'";
            default ->
                switch (fact.form()) {
                    case TEXT -> Vocabulary.of(fact) == null ? "'something else'" : "'unknown'";
                    case LIST -> "'[\"other\"]'";
                    case NUMBER -> "7";
                    case FLAG -> "1";
                };
        };
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("columns")
    void aChangedColumnOfAnEntryIsNamedByEachCommandThatGivesOutEntries(String column, String value)
            throws SQLException {
        change("UPDATE entry SET " + column + " = " + value + " WHERE id = 4");
        String name = column.replace("\"", "");
        for (String command : ENTRIES) {
            assertThat(run(command)).as(command + "\n" + session.err()).isEqualTo(5);
            assertThat(session.err()).as(command).contains("Entry 1 is not what was recorded: " + name, "rebuild");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    DELETE FROM entry WHERE id = 5 ~ Record 5 was recorded and is not shown.
                    UPDATE entry SET id = 99 WHERE id = 5 ~ Record 99 is shown and was never recorded.
                    """)
    void anEntryThatIsHiddenOrAddedIsNamedByEachCommandThatGivesOutEntries(String sql, String said)
            throws SQLException {
        change(sql);
        for (String command : ENTRIES) {
            assertThat(run(command)).as(command + "\n" + session.err()).isEqualTo(5);
            assertThat(session.err()).as(command).contains(said);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    UPDATE event SET facts = replace(facts, '30', '31') WHERE kind = 'setting' ~ Record 10 is not shown
                    UPDATE event SET facts = replace(facts, 'known', 'other') WHERE kind = 'dismiss' ~ Record 11 is not shown
                    UPDATE event SET recorded_at = '2026-11-22T11:00:00.000Z' WHERE kind = 'amend' ~ Record 8 is not shown
                    UPDATE event SET ref = 6 WHERE kind = 'withdraw' ~ Record 12 is not shown
                    UPDATE event SET facts = replace(facts, 'note.txt', 'else.txt') WHERE kind = 'attach' ~ Record 9 is not shown
                    UPDATE event SET kind = 'note' WHERE kind = 'checkpoint' OR id = 3 ~ Record 3 is not shown
                    DELETE FROM event WHERE kind = 'withdraw' ~ Record 12 was recorded and is not shown.
                    DELETE FROM event WHERE kind = 'dismiss' ~ Record 11 was recorded and is not shown.
                    DELETE FROM event WHERE kind = 'setting' ~ Record 10 was recorded and is not shown.
                    INSERT INTO event SELECT 99, kind, ref, recorded_at, recorded_zone, not_before, facts FROM event WHERE id = 11 ~ Record 99 is shown
                    UPDATE setting SET value = 'Europe/Paris' WHERE name = 'zone' ~ The settings shown are not
                    UPDATE setting SET value = '31' WHERE name = 'silence-days' ~ The settings shown are not
                    DELETE FROM setting WHERE name = 'silence-days' ~ The settings shown are not
                    UPDATE subject SET name = 'Somebody' WHERE code = 'P1' ~ The subjects shown are not
                    DELETE FROM subject WHERE code = 'P2' ~ The subjects shown are not
                    INSERT INTO subject (code, id) VALUES ('P9', 4) ~ The subjects shown are not
                    """)
    void aChangeOfWhatIsNotAnEntryIsToldByEveryCommand(String sql, String said) throws SQLException {
        change(sql);
        for (String command : all().toList()) {
            assertThat(run(command)).as(command + "\n" + session.err()).isEqualTo(5);
            assertThat(session.err()).as(command).contains(said);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "UPDATE disclosure SET facts = replace(facts, 'uneasy', 'none') WHERE seq = 4;"
                        + " UPDATE entry SET fear = 'none' WHERE id = 4",
                "UPDATE record SET line = replace(line, '\"tz\":\"Europe/London\"', '\"tz\":\"Europe/Paris\"') WHERE seq = 4;"
                        + " UPDATE entry SET recorded_zone = 'Europe/Paris' WHERE id = 4",
                "DELETE FROM disclosure WHERE seq = 4",
                "DELETE FROM record WHERE seq = 4",
            })
    void factsThatAreNotTheOnesRecordedAreToldAndNothingIsSaidOfRebuilding(String sql) throws SQLException {
        change(
                "PRAGMA foreign_keys=OFF",
                "DROP TRIGGER disclosure_fixed",
                "DROP TRIGGER disclosure_kept",
                "DROP TRIGGER record_fixed",
                "DROP TRIGGER record_kept");
        change(sql.split("; "));
        for (String command : ENTRIES) {
            assertThat(run(command)).as(command + "\n" + session.err()).isEqualTo(5);
            assertThat(session.err()).as(command).contains("does not verify").doesNotContain("rebuild");
        }
    }

    @Test
    void theDataComeAllTheSame() throws SQLException {
        change("UPDATE entry SET description = 'Something else' WHERE id = 4");
        assertThat(run("export jsonl")).isEqualTo(5);
        assertThat(session.out().lines()).hasSize(4).anyMatch(line -> line.contains("Something else"));
    }

    @Test
    void aProgramIsToldAsOfAnyError() throws SQLException {
        change("UPDATE entry SET fear = 'none' WHERE id = 4");
        assertThat(run("timeline --json")).isEqualTo(5);
        assertThat(session.err())
                .startsWith("{\"error\":{\"code\":5,\"kind\":\"does-not-verify\",\"message\":\"Entry 1 is not what was"
                        + " recorded: fear.\"");
    }

    @Test
    void whatIsRebuiltIsShownAsItWasRecorded() throws SQLException {
        change("UPDATE entry SET fear = 'none' WHERE id = 4", "DELETE FROM entry WHERE id = 5", "DELETE FROM event");
        assertThat(run("rebuild")).as(session.err()).isZero();
        for (String command : all().toList()) {
            assertThat(run(command)).as(command + "\n" + session.err()).isZero();
        }
    }

    /** So would a log look that a daybook with other facts made. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ALTER TABLE entry DROP COLUMN impact", "DROP TABLE subject", "DROP TABLE entry_text"})
    void tablesThatAreLaidOutOtherwiseAreToldAndCanBeRebuilt(String sql) throws SQLException {
        change(sql);
        assertThat(run("timeline --match happened")).isNotZero();
        assertThat(session.err()).contains("Another program changed how", "daybook rebuild");
        assertThat(run("rebuild")).as(session.err()).isZero();
        assertThat(run("timeline --match happened")).as(session.err()).isZero();
    }
}
