package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.RecordKind;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.sqlite.SqliteLogs;
import daybook.store.sqlite.TestLog;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things, their handing over and legal holds behind the program's back: what was changed is found, and a rebuild shows it as recorded. */
class ItemTamperTest {

    private static final Occurred DAY = new Occurred("2026-11-20", null, Precision.DAY, TestLog.LONDON, "20 Nov");

    @TempDir
    Path folder;

    private TestLog log;

    /** Record 3 is a thing, record 4 its handing over, record 5 a hold. */
    @BeforeEach
    void makeALog() {
        log = TestLog.at(folder.resolve("log.daybook"));
        try (LogStore store = new SqliteLogs().toWrite(log.file(), TestLog.sealer())) {
            store.write(writer -> {
                long item = writer.append(null, new ItemRecord("AB/1", "watch", "practice safe", "Dr A", DAY).facts())
                        .id();
                writer.append(item, new HandRecord("PC 4711", "Dr A", "station", DAY).facts());
                return writer.append(null, HoldRecord.ofPlacing().because("Police inquiry"));
            });
        }
    }

    private List<Event> events(RecordKind kind) {
        try (LogStore store = new SqliteLogs().toRead(log.file())) {
            return store.events(kind);
        }
    }

    @Test
    void anUntouchedLogVerifies() {
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | UPDATE event SET facts = replace(facts, 'watch', 'clock') WHERE id = 3",
                "4 | UPDATE event SET facts = replace(facts, '4711', '4712') WHERE id = 4",
                "4 | UPDATE event SET ref = 2 WHERE id = 4",
                "4 | DELETE FROM event WHERE id = 4",
                "5 | UPDATE event SET facts = replace(facts, 'placed', 'lifted') WHERE id = 5",
                "5 | UPDATE event SET kind = 'item' WHERE id = 5",
                "5 | DELETE FROM event WHERE id = 5"
            })
    void whatIsShownOtherwiseIsFoundAndRebuilt(long record, String sql) throws SQLException {
        List<Event> items = events(RecordKind.ITEM);
        List<Event> hands = events(RecordKind.HAND);
        List<Event> holds = events(RecordKind.HOLD);

        log.tamper(sql);

        Verification verification = log.verify();
        assertThat(TestLog.failed(verification)).contains("projection");
        assertThat(verification.firstBad()).isEqualTo(record);
        new SqliteLogs().rebuild(log.file(), "2026-11-30", done -> {});
        assertThat(events(RecordKind.ITEM)).isEqualTo(items);
        assertThat(events(RecordKind.HAND)).isEqualTo(hands);
        assertThat(events(RecordKind.HOLD)).isEqualTo(holds);
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }
}
