package daybook.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of the timeline: by the days of the log's zone, and on one day what has a time of day by that time, then incidents of which
 * only the day is known, then steps and notes of which only the day is known. A month or a year stands at its start, what has no date at
 * the end. Ties go by the numbers of the entries.
 *
 * <p>A date, a month and a year in the form of {@link Occurred#from()} compare as texts in just this way.
 */
public final class TimelineOrder implements Comparator<Entry> {

    private static final int DATE = "2026-11-20".length();

    private final ZoneId zone;

    /** The order of a log of that zone. */
    public TimelineOrder(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public int compare(Entry one, Entry other) {
        String a = one.occurred().in(zone).from();
        String b = other.occurred().in(zone).from();
        if (a == null || b == null) {
            return a != null ? -1 : b != null ? 1 : Long.compare(one.id(), other.id());
        }
        int order = day(a).compareTo(day(b));
        if (order == 0) {
            order = Boolean.compare(a.length() <= DATE, b.length() <= DATE);
        }
        if (order == 0) {
            order = a.length() <= DATE ? byType(one, other) : byStart(one, other);
        }
        return order == 0 ? Long.compare(one.id(), other.id()) : order;
    }

    private static String day(String from) {
        return from.length() > DATE ? from.substring(0, DATE) : from;
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
