package daybook.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a step is advised.
 *
 * @param cause what advises it
 * @param flag the flag, where the cause is one; else null
 * @param entries the entries that it goes by; may be long
 */
public record Reason(Cause cause, @Nullable FlagSeen flag, List<Long> entries) {

    /** What advises a step. */
    public enum Cause {
        /** From the first entry on. */
        FIRST_ENTRY,
        /** At once for an allegation. */
        ALLEGATION,
        /** For each gift: these have no outcome but "kept" or none, and no step about gifts came after them. */
        GIFTS,
        /** These are requests on a social network. */
        FRIEND_REQUESTS,
        /** These came to the home, or showed knowledge of private life. */
        PRIVATE_CONTACT,
        /** A flag that stands. */
        FLAG,
        /** As long as care continues. */
        CARE_CONTINUES,
        /** Not for one entry: whenever it suits. */
        ANY_TIME
    }

    static Reason of(Cause cause, List<Long> entries) {
        return new Reason(cause, null, entries);
    }

    static Reason of(FlagSeen flag, List<Long> entries) {
        return new Reason(Cause.FLAG, flag, entries);
    }
}
