package daybook.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of an earlier entry.
 *
 * @param id the number of the record that made it
 * @param at when it was recorded
 * @param notBefore the highest recording time of any record before it, where the computer's clock was behind that; else null
 * @param by who recorded it, where known
 * @param reason why
 * @param changed the facts that it changed
 */
public record Amendment(
        long id,
        Instant at,
        @Nullable Instant notBefore,
        @Nullable String by,
        String reason,
        List<Fact> changed) {

    /** A correction that was recorded when the clock was not behind. */
    public Amendment(long id, Instant at, @Nullable String by, String reason, List<Fact> changed) {
        this(id, at, null, by, reason, changed);
    }

    /** The same with another reason and other facts. */
    public Amendment with(String otherReason, List<Fact> others) {
        return new Amendment(id, at, notBefore, by, otherReason, List.copyOf(others));
    }
}
