package daybook.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an entry after it was seen: not its text, so that a long log needs little memory.
 *
 * @param id the number of the entry
 * @param when when it occurred, or null when unknown
 * @param conduct how it counts in the rules about conduct
 */
public record Trace(long id, @Nullable KnownTime when, Instant recordedAt, Conduct conduct) {

    /** The last day on which it can have occurred; the day of recording where that is unknown. */
    public LocalDate day(ZoneId zone) {
        return when == null ? recordedAt.atZone(zone).toLocalDate() : when.lastDay();
    }
}
