package daybook.store.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealed;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.Kind;
import daybook.log.Vocabulary;
import daybook.store.Verification;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.Relayout;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that another version of daybook laid out: one that knew less, and one that knows a kind, a step and a fact more. */
class LayoutTest {

    private static final String OLDER = "PRAGMA user_version = " + (Layout.VERSION - (1 << 16));

    private static final String NEWER = "PRAGMA user_version = " + (Layout.VERSION + (1 << 16));

    @TempDir
    private Path folder;

    private TestLog log;

    @BeforeEach
    void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
        log.add("Rang twice", "2026-11-20");
        log.add("Left flowers", "2026-11-21");
    }

    /** Adds an entry as a daybook would that knows more. */
    private void addNewer(Map<String, Object> more) throws SQLException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", "incident");
        facts.put("kind", "call");
        facts.put("subject", "P1");
        facts.put("occurred_precision", "day");
        facts.put("occurred_from", "2026-11-22");
        facts.put("occurred_zone", "Europe/London");
        facts.put("description", "Of a newer daybook");
        facts.putAll(more);
        facts.values().remove("");
        try (Connection connection = Sqlite.toWrite(log.file(), 0);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Head head = ChainTable.head(connection);
            Sealed sealed = TestLog.sealer().seal(head, RecordKind.ENTRY, null, inOrder(facts));
            try (ChainTable chain = new ChainTable(connection)) {
                chain.add(sealed);
            }
            statement.execute(OLDER);
            statement.execute("COMMIT");
            Relayout.make(log.file(), connection);
            statement.execute("ALTER TABLE entry ADD COLUMN direction TEXT");
            statement.execute(NEWER);
        }
    }

    private static Map<String, Object> inOrder(Map<String, Object> facts) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            if (facts.containsKey(fact.word())) {
                ordered.put(fact.word(), facts.get(fact.word()));
            }
        }
        facts.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (SqliteLog open = log.open()) {
            open.entries(Filter.all(), entries::add);
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP INDEX entry_undated",
                "DROP INDEX entry_source ;; ALTER TABLE entry DROP COLUMN source_row",
                "DROP TABLE entry_text",
                "DROP TABLE event ;; DROP TABLE subject",
                "CREATE VIEW of_an_older_daybook AS SELECT 1",
            })
    void a_log_of_an_older_daybook_is_laid_out_anew_when_it_is_next_opened(String older) throws Exception {
        List<Entry> before = entries();
        log.tamper(older.split(" ;; "));
        log.tamper(OLDER);

        assertThat(entries()).isEqualTo(before);
        try (SqliteLog open = log.open()) {
            assertThat(open.notice()).isNull();
        }
        assertThat(TestLog.failed(log.verify())).isEmpty();
        assertThat(log.ask("PRAGMA user_version")).isEqualTo(String.valueOf(Layout.VERSION));
        log.add("Rang again", "2026-11-23");
    }

    @Test
    void whoever_opens_it_first_is_told() throws Exception {
        log.tamper(OLDER);

        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            assertThat(open.notice()).contains("older daybook", "made anew");
        }
    }

    @Test
    void verify_checks_it_as_it_will_be_and_leaves_the_file_as_it_is() throws Exception {
        log.tamper("DROP INDEX entry_undated", OLDER);
        byte[] before = Files.readAllBytes(log.file());

        assertThat(TestLog.failed(log.verify())).isEmpty();
        Opening.toLookAt(log.file()).close();
        assertThat(Files.readAllBytes(log.file())).isEqualTo(before);
    }

    @Test
    void where_nothing_may_be_written_it_is_read_as_it_will_be() throws Exception {
        List<Entry> before = entries();
        log.tamper("DROP INDEX entry_undated", OLDER);
        byte[] bytes = Files.readAllBytes(log.file());
        Files.setPosixFilePermissions(log.file(), PosixFilePermissions.fromString("r--------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThat(entries()).isEqualTo(before);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            assertThat(Files.readAllBytes(log.file())).isEqualTo(bytes);
        }
    }

    @Test
    void one_whose_records_do_not_verify_is_left_as_it_is() throws Exception {
        log.tamper("UPDATE disclosure SET facts = replace(facts, 'Rang twice', 'Rang once')", OLDER);
        byte[] before = Files.readAllBytes(log.file());

        assertThatThrownBy(log::open)
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContaining("facts: record 3");
        assertThat(Files.readAllBytes(log.file())).isEqualTo(before);
        assertThat(TestLog.failed(log.verify())).contains("facts");
    }

    @Test
    void a_kind_of_a_newer_daybook_is_shown_by_its_word() throws Exception {
        addNewer(Map.of("kind", "serenade"));

        Entry entry = entries().get(2);
        assertThat(entry.facts().text(Fact.KIND)).isEqualTo("serenade");
        assertThat(entry.kind()).isNull();
        assertThat(entry.countedKind()).isEqualTo(Kind.OTHER);
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void a_step_of_a_newer_daybook_is_shown_by_its_word() throws Exception {
        addNewer(Map.of("type", "step", "kind", "", "step", "apology-accepted"));

        Entry entry = entries().get(2);
        assertThat(entry.facts().text(Fact.STEP)).isEqualTo("apology-accepted");
        assertThat(entry.step()).isNull();
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACE", "TARGET", "FEAR", "THREAT", "OUTCOME"})
    void a_word_of_a_newer_daybook_is_shown_as_it_is(Fact fact) throws Exception {
        addNewer(Map.of(fact.word(), "newer-word"));

        Entry entry = entries().get(2);
        assertThat(Vocabulary.of(fact)).doesNotContain("newer-word");
        assertThat(entry.facts().text(fact)).isEqualTo("newer-word");
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void a_fact_of_a_newer_daybook_is_verified_as_bytes_and_named() throws Exception {
        addNewer(Map.of("direction", "incoming", "thread", List.of("a", "b")));

        Entry entry = entries().get(2);
        try (SqliteLog open = log.open()) {
            assertThat(open.unknownFacts(entry.id()))
                    .containsEntry("direction", "incoming")
                    .containsEntry("thread", List.of("a", "b"))
                    .hasSize(2);
            assertThat(open.unknownFacts(entries().get(0).id())).isEmpty();
            assertThat(open.notice()).contains("newer daybook");
        }
        Verification verified = log.verify();
        assertThat(TestLog.failed(verified)).isEmpty();
        assertThat(verified.checks())
                .filteredOn(each -> each.name().equals("tables"))
                .singleElement()
                .satisfies(each -> assertThat(each.said()).contains("not compared"));

        log.tamper("UPDATE disclosure SET facts = replace(facts, 'incoming', 'outgoing')");
        assertThat(TestLog.failed(log.verify())).contains("facts");
    }

    @Test
    void nothing_is_added_to_the_log_of_a_newer_daybook() throws Exception {
        addNewer(Map.of("kind", "serenade"));
        byte[] before = Files.readAllBytes(log.file());

        assertThatThrownBy(() -> log.add("Rang again", "2026-11-23"))
                .isInstanceOf(DaybookException.NewerFormat.class)
                .hasMessageContaining("newer daybook");
        assertThat(Files.readAllBytes(log.file())).isEqualTo(before);
    }

    @Test
    void a_log_of_a_newer_format_is_not_read_at_all() throws Exception {
        log.tamper("PRAGMA user_version = " + (Layout.VERSION + 1));

        assertThatThrownBy(log::open).isInstanceOf(DaybookException.NewerFormat.class);
        assertThatThrownBy(log::verify).isInstanceOf(DaybookException.NewerFormat.class);
    }
}
