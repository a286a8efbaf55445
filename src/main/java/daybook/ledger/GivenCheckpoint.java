package daybook.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that somebody brings from outside, to hold a log against.
 *
 * @param records the number of the record that was the last one
 * @param hash what was the hash of that record's line
 * @param log the log's id; null when it was typed from paper, where the hash stands for it
 * @param recorded when that record was recorded; null when it was typed from paper
 */
public record GivenCheckpoint(
        long records,
        String hash,
        @Nullable String log,
        @Nullable Instant recorded) {

    static GivenCheckpoint of(Checkpoint full) {
        return new GivenCheckpoint(full.records(), full.hash(), full.log(), full.recorded());
    }
}
