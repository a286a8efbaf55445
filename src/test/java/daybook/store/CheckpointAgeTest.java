package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Checkpoint;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.sqlite.NewLog;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointAgeTest {

    private static final Sealer SEALER = new Sealer(Clock.systemUTC(), new SecureSalts());

    @TempDir
    Path folder;

    private SqliteLog log;

    @BeforeEach
    void makeLog() {
        Path file = folder.resolve("log.daybook");
        NewLog.create(file, SEALER, "daybook test", ZoneId.of("Europe/London"), DateOrder.DMY, "Dr A", "P1");
        log = Opening.toWrite(file, SEALER);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void addNotes(int count) {
        Facts note = Facts.builder()
                .set(Fact.TYPE, "note")
                .set(Fact.DESCRIPTION, "a note")
                .occurred(new Occurred("2026-11-20", null, Precision.DAY, ZoneId.of("Europe/London"), null))
                .build();
        for (int i = 0; i < count; i++) {
            log.write(writer -> writer.entry(note, null));
        }
    }

    private Event record(Checkpoint checkpoint) {
        RecordFacts facts = CheckpointRecord.facts(checkpoint, "Dr B", null).recordedBy("Dr A");
        return log.write(writer -> writer.append(null, facts));
    }

    @Test
    void aNewLogHasNoCheckpointAndNeedsNone() {
        assertThat(log.checkpointAge()).isEqualTo(new CheckpointAge(null, 0));
    }

    @Test
    void nineteenEntriesWithoutOneAreNoReasonForAReminder() {
        addNotes(19);

        assertThat(log.checkpointAge().isDue()).isFalse();
    }

    @Test
    void twentyEntriesWithoutOneAreAReasonForAReminder() {
        addNotes(20);

        assertThat(log.checkpointAge().isDue()).isTrue();
    }

    @Test
    void onlyEntriesThatItDoesNotCoverCount() {
        addNotes(30);
        Event made = record(Checkpoint.of(log.head()));
        addNotes(2);

        assertThat(log.checkpointAge()).isEqualTo(new CheckpointAge(made, 2));
    }

    @Test
    void anEntryBetweenTheCheckpointAndItsRecordIsNotCovered() {
        Checkpoint checkpoint = Checkpoint.of(log.head());
        addNotes(1);
        record(checkpoint);

        assertThat(log.checkpointAge().entriesSince()).isEqualTo(1);
    }

    @Test
    void theOneThatCoversMostCountsEvenIfItWasRecordedFirst() {
        Checkpoint early = Checkpoint.of(log.head());
        addNotes(3);
        Event made = record(Checkpoint.of(log.head()));
        record(early);

        assertThat(log.checkpointAge().last()).isEqualTo(made);
    }

    @Test
    void theRecordOfACheckpointIsReadBackAsItWasMade() {
        Checkpoint checkpoint = Checkpoint.of(log.head());
        Event made = record(checkpoint);

        CheckpointRecord read =
                CheckpointRecord.of(log.settings().logId(), Objects.requireNonNull(log.event(made.id())));

        assertThat(read).isEqualTo(new CheckpointRecord(made, checkpoint, "Dr B", null));
    }

    @Test
    void aLogWithCheckpointsVerifies() {
        record(Checkpoint.of(log.head()));

        assertThat(log.verify(done -> {}).holds()).isTrue();
    }
}
