package daybook.store.verify;

import daybook.ledger.ClockSteps;
import daybook.ledger.Head;
import daybook.ledger.RedactedFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the chain, the facts and the projection.
 *
 * @param records how many records were read
 * @param first when the first one was recorded
 * @param head where the chain ends
 * @param firstBad the number of the first record at which something does not hold, or null
 * @param chainFault what does not hold of the chain, or null
 * @param factsFault what does not hold of the facts, or null
 * @param difference what the projection shows otherwise than the chain says, or null
 * @param clockSteps each place where the clock had gone back
 * @param facts how many facts are there
 * @param redacted each redaction, and what it removed
 */
record ChainResult(
        long records,
        @Nullable Instant first,
        @Nullable Head head,
        @Nullable Long firstBad,
        @Nullable String chainFault,
        @Nullable String factsFault,
        @Nullable String difference,
        ClockSteps clockSteps,
        long facts,
        List<RedactedFacts.Removed> redacted) {}
