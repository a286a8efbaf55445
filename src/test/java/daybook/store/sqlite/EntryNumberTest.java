package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.store.Bytes;
import daybook.store.LogWriter;
import daybook.store.Removal;
import daybook.store.SettingRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries are numbered 1, 2, 3 among the entries of their log, whatever other records stand between them. */
class EntryNumberTest {

    @TempDir
    Path folder;

    private TestLog log;

    /** Entry 1 is record 3, entry 2 record 6, entry 3 record 8. */
    @BeforeEach
    void makeALogWithOtherRecordsBetween() {
        log = TestLog.at(folder.resolve("log.daybook"));
        log.add("Rang", "2026-11-01");
        in(writer -> writer.attach(3, new Bytes("note.txt", "You".getBytes(StandardCharsets.UTF_8)), null, "Dr A"));
        in(writer -> writer.amend(3, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "remembered", "Dr A"));
        log.add("Came", "2026-10-01");
        in(writer ->
                writer.append(null, SettingRecord.facts("silence-days", "30").because("agreed")));
        log.add("Wrote", "2026-09-01");
    }

    private <T> T in(Function<LogWriter, T> work) {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            return open.write(work);
        }
    }

    private static List<Long> numbers(TestLog log) throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (SqliteLog open = log.open()) {
            open.entries(Filter.all(), entry -> numbers.add(entry.number()));
        }
        return numbers;
    }

    @Test
    void filesCorrectionsAndSettingsLeaveNoHoles() throws IOException {
        assertThat(numbers(log)).containsExactly(3L, 2L, 1L);
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void anEntryIsFoundByItsNumber() {
        try (SqliteLog open = log.open()) {
            assertThat(open.numbered(2)).isEqualTo(open.entry(6)).isNotNull();
            assertThat(open.numbered(4)).isNull();
            assertThat(open.history(6)).extracting(Entry::number).containsOnly(2L);
        }
    }

    @Test
    void anEntryKeepsItsNumberWhenItIsRedactedAndWithdrawn() throws IOException {
        in(writer -> writer.redact(6, Removal.of(Set.of(Fact.DESCRIPTION)), "DPO", "asked", "Dr A"));
        in(writer -> writer.withdraw(3, "another", "Dr A"));

        assertThat(numbers(log)).containsExactly(3L, 2L, 1L);
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void whatWasNotSavedTakesNoNumber() throws IOException {
        assertThatThrownBy(() -> in(writer -> {
                    writer.entry(TestLog.incident("Lost", "2026-08-01").build(), null);
                    throw new IllegalStateException("interrupted");
                }))
                .isInstanceOf(IllegalStateException.class);
        log.add("Next", "2026-08-02");

        assertThat(numbers(log)).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void inAnotherLogAnEntryHasTheNumberThatItHasInItsOwnAlthoughOthersWereNotGiven() throws SQLException, IOException {
        TestLog ours = TestLog.at(folder.resolve("ours.daybook"));
        ours.add("Ours", "2026-11-02");
        Given.of(log).withoutRecord(3).into(ours);

        assertThat(numbers(ours)).containsExactly(RecordNumber.of(1, 3), RecordNumber.of(1, 2), 1L);
        assertThat(TestLog.failed(ours.verify())).isEmpty();
    }
}
