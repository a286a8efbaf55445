package daybook.store;

import daybook.ledger.Checkpoint;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.log.Stamp;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * The record that a checkpoint was made. It is written when the checkpoint is already in the hands of the person, so that no log speaks
 * of one that nobody has; a crash in between leaves a checkpoint that holds and is not spoken of.
 *
 * @param event the record
 * @param checkpoint the checkpoint that was made, which names a record before this one
 * @param sentTo whom or where it was sent to, as the person said
 * @param nonce the number that a time-stamping authority was asked to repeat, in decimal; null when none was asked
 */
public record CheckpointRecord(
        Event event,
        Checkpoint checkpoint,
        @Nullable String sentTo,
        @Nullable String nonce) {

    private static final String RECORDS = "records";
    private static final String HEAD = "head";
    private static final String RECORDED = "recorded";
    private static final String SENT_TO = "sent_to";
    private static final String NONCE = "nonce";

    /** What the record is to say. */
    public static RecordFacts facts(Checkpoint made, @Nullable String sentTo, @Nullable String nonce) {
        return RecordFacts.of(RecordKind.CHECKPOINT)
                .with(RECORDS, made.records())
                .with(HEAD, made.hash())
                .with(RECORDED, Stamp.format(made.recorded()))
                .withKnown(SENT_TO, sentTo)
                .withKnown(NONCE, nonce);
    }

    /**
     * A record read back.
     *
     * @param log the log's id
     * @throws MalformedLineException when it is not such a record
     */
    public static CheckpointRecord of(String log, Event event) {
        String head = event.text(HEAD);
        String recorded = event.text(RECORDED);
        if (event.kind() != RecordKind.CHECKPOINT || head == null || recorded == null) {
            throw new MalformedLineException("record " + event.id() + " does not say which checkpoint was made");
        }
        try {
            return new CheckpointRecord(
                    event,
                    new Checkpoint(log, event.number(RECORDS), head, Stamp.parse(recorded)),
                    event.text(SENT_TO),
                    event.text(NONCE));
        } catch (DateTimeException e) {
            throw new MalformedLineException("record " + event.id() + " has a time that is not in its form");
        }
    }

    /** Returns the number of the last record that a checkpoint covers, as its record has it; zero where that is not there. */
    public static long covered(Event made) {
        return made.number(RECORDS);
    }

    /** Returns the hash of the last record that a checkpoint covers, or null where that is not there. */
    public static @Nullable String head(Event made) {
        return made.text(HEAD);
    }

    /** Returns whom or where a checkpoint was sent to, or null where that is not there. */
    public static @Nullable String sentTo(Event made) {
        return made.text(SENT_TO);
    }
}
