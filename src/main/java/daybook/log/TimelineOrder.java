package daybook.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of the timeline: by the days of the log's zone, and on one day what has a time of day by that time, then incidents of which
 * only the day is known, then steps and notes of which only the day is known. A month or a year stands at its start. What has no date is at
 * the end, in the order of the numbers of the entries: what is only known to be before or after something too, because any other place would
 * say when it was. Ties go by the numbers of the entries.
 *
 * <p>The texts of a day, a month and a year compare in just this way.
 */
public final class TimelineOrder implements Comparator<Entry> {

    private final ZoneId zone;

    /** The order of a log of that zone. */
    public TimelineOrder(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public int compare(Entry one, Entry other) {
        PartialDate a = one.occurred().in(zone).begins();
        PartialDate b = other.occurred().in(zone).begins();
        if (a == null || b == null) {
            return a != null ? -1 : b != null ? 1 : Long.compare(one.id(), other.id());
        }
        int order = a.dayText().compareTo(b.dayText());
        if (order == 0) {
            order = Boolean.compare(!a.isMoment(), !b.isMoment());
        }
        if (order == 0) {
            order = a.isMoment() ? byStart(one, other) : byType(one, other);
        }
        return order == 0 ? Long.compare(one.id(), other.id()) : order;
    }

    private static int byType(Entry one, Entry other) {
        return Boolean.compare(isResponse(one.type()), isResponse(other.type()));
    }

    private static boolean isResponse(@Nullable EntryType type) {
        return type != EntryType.INCIDENT;
    }

    private static int byStart(Entry one, Entry other) {
        return start(one).compareTo(start(other));
    }

    private static Instant start(Entry entry) {
        return Objects.requireNonNull(entry.occurred().start());
    }
}
