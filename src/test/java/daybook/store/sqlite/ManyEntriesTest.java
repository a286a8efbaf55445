package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.store.LogWriter;
import daybook.store.SourceRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that are prepared beforehand and added together, and the rows of files that are recognised. */
public class ManyEntriesTest {

    private static final Facts CALL =
            TestLog.incident("Silent call", "2026-11-20").build();

    private static final Facts FLOWERS = TestLog.incident("Left flowers", "2026-11-21")
            .set(Fact.WITNESSES, List.of("Nurse B"))
            .build();

    @TempDir
    Path folder;

    private TestLog log;

    @BeforeEach
    void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
    }

    private void write(BiConsumer<SqliteLog, LogWriter> work) {
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            writing.write(writer -> {
                work.accept(writing, writer);
                return true;
            });
        }
    }

    private void addThree() {
        write((writing, writer) -> {
            writer.entry(CALL, null);
            writer.entries(List.of(writing.prepare(CALL), writing.prepare(FLOWERS)), 3L);
        });
    }

    private Entry entry(long id) {
        try (SqliteLog reading = log.open()) {
            return Objects.requireNonNull(reading.entry(id));
        }
    }

    private List<Integer> known(SourceRow... rows) {
        List<Integer> places = new ArrayList<>();
        write((writing, writer) -> {
            long[] known = writer.lookup().known(List.of(rows));
            for (int i = 0; i < known.length; i++) {
                if (known[i] != 0) {
                    places.add(i);
                }
            }
        });
        return places;
    }

    @Test
    void theyAreThereInTheirOrder() {
        addThree();
        assertThat(log.found(Filter.all())).containsExactly("Silent call", "Silent call", "Left flowers");
    }

    @Test
    void theyHaveTheFactsThatTheyWerePreparedWith() {
        addThree();
        assertThat(entry(5).facts()).isEqualTo(FLOWERS);
    }

    @Test
    void theyReferToTheirImport() {
        addThree();
        assertThat(entry(5).importId()).isEqualTo(3L);
    }

    public static Filter matching(String word) {
        return new Filter.Builder().match(word).build();
    }

    @Test
    void theyAreFoundByTheirWords() {
        addThree();
        assertThat(log.found(matching("flowers"))).containsExactly("Left flowers");
    }

    @Test
    void theyAreFoundOnceHoweverOftenSomeAreAdded() {
        write((writing, writer) -> {
            writer.entries(List.of(writing.prepare(CALL)), null);
            writer.entries(List.of(writing.prepare(FLOWERS)), null);
            writer.entry(FLOWERS, null);
            writer.entries(List.of(writing.prepare(CALL), writing.prepare(FLOWERS)), null);
        });
        assertThat(log.found(matching("flowers"))).hasSize(3);
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void oneThatIsCorrectedAtOnceIsFoundByItsNewWords() {
        write((writing, writer) -> {
            writer.entries(List.of(writing.prepare(CALL), writing.prepare(FLOWERS)), null);
            writer.amend(4, Facts.builder().set(Fact.DESCRIPTION, "Left lilies").build(), Set.of(), "mistyped", null);
        });
        assertThat(log.found(matching("lilies"))).containsExactly("Left lilies");
        assertThat(log.found(matching("flowers"))).isEmpty();
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void theyHold() {
        addThree();
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void noneAtAllIsNothing() {
        write((writing, writer) -> writer.entries(List.of(), null));
        assertThat(log.verify().records()).isEqualTo(2);
    }

    @Test
    void factsThatNobodyWouldUnderstandAreNotPrepared() {
        Facts unknown = CALL.toBuilder().set(Fact.KIND, "unheard-of").build();
        try (SqliteLog writing = Opening.toWrite(log.file(), TestLog.sealer())) {
            assertThatThrownBy(() -> writing.prepare(unknown)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRowIsRecognisedByItsDigest() {
        write((writing, writer) ->
                writer.entry(CALL.toBuilder().set(Fact.SOURCE_ROW, "row").build(), null));
        assertThat(known(new SourceRow("other", null, null), new SourceRow("row", null, null)))
                .containsExactly(1);
    }

    @Test
    void anEntryIsRecognisedByItsHashWhateverTheHashLooksLike() {
        String hash = log.add(CALL.toBuilder()).hash();
        assertThat(known(
                        new SourceRow("a", 7L, hash),
                        new SourceRow("b", 1L, hash),
                        new SourceRow("c", 1L, "0".repeat(64)),
                        new SourceRow("d", 1L, "not \"a hash"),
                        new SourceRow("e", 1L, null),
                        new SourceRow("f", 999_999_999_999_999_999L, hash)))
                .containsExactly(1);
    }

    @Test
    void ofNoRowsNoneIsRecognised() {
        assertThat(known()).isEmpty();
    }
}
