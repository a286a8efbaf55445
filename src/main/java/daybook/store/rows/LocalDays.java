package daybook.store.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** The days of the log's zone, in the form of {@link daybook.log.PartialDate}. */
final class LocalDays {

    private static final long SECONDS = 86_400;

    private final ZoneRules rules;

    LocalDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The day on which that moment is. */
    String text(Instant moment) {
        return text(moment.getEpochSecond(), moment);
    }

    /** The day of that second since 1970. */
    String text(long second) {
        return text(second, Instant.ofEpochSecond(second));
    }

    private String text(long second, Instant moment) {
        int offset = rules.getOffset(moment).getTotalSeconds();
        return LocalDate.ofEpochDay(Math.floorDiv(second + offset, SECONDS)).toString();
    }

    /** The last day of which something is before that moment. */
    String lastBefore(Instant moment) {
        return text(moment.minusNanos(1));
    }
}
