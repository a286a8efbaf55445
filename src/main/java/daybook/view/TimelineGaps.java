package daybook.view;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.Gaps;
import daybook.log.Status;
import daybook.store.LogStore;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gaps that a timeline names between the incidents that it shows, whichever end it begins at. */
public final class TimelineGaps {

    /** A gap of more days than these is named: shorter ones show in the headings well enough. */
    private static final long NAMED = 7;

    private static final Set<Fact> NEEDED = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE);

    private final ZoneId zone;
    private final long undated;
    private final Gaps gaps = new Gaps();

    /** Those before each incident; null when they come to light on the way. */
    private final @Nullable Map<Long, Gaps.Gap> known;

    private final boolean reverse;
    private boolean begun;
    private Gaps.@Nullable Gap next;

    private TimelineGaps(ZoneId zone, long undated, @Nullable Map<Long, Gaps.Gap> known, boolean reverse) {
        this.reverse = reverse;
        this.zone = zone;
        this.undated = undated;
        this.known = known;
    }

    /** The gaps in what a filter asks for. */
    public static TimelineGaps of(LogStore log, Filter filter) throws IOException {
        ZoneId zone = log.settings().zone();
        if (filter.order() == Filter.Order.RECORDED || !filter.isWithoutHoles()) {
            return new TimelineGaps(zone, 0, Map.of(), false);
        }
        long undated = log.undatedIncidents(filter);
        if (!filter.reverse() && filter.limit() == null) {
            return new TimelineGaps(zone, undated, null, false);
        }
        // What is known to the year only may lie in a gap, and comes last or not at all.
        Map<Long, Gaps.Gap> known = new HashMap<>();
        Gaps gaps = new Gaps();
        log.entries(lookedAt(log, filter, zone), NEEDED, entry -> {
            Gaps.Gap gap = counts(entry) ? gaps.see(entry.occurred().in(zone)) : null;
            if (gap != null && gap.days() > NAMED) {
                known.put(entry.id(), gap);
            }
            return true;
        });
        return new TimelineGaps(zone, undated, known, filter.reverse());
    }

    /** With a limit only what was since the first that is shown, so that a few entries of a long log are found at once. */
    private static Filter lookedAt(LogStore log, Filter filter, ZoneId zone) throws IOException {
        Filter whole = filter.whole();
        if (filter.limit() == null) {
            return whole;
        }
        LocalDate[] first = {LocalDate.MAX};
        log.entries(filter, NEEDED, entry -> {
            LocalDate day = entry.occurred().in(zone).firstDay();
            first[0] = day != null && day.isBefore(first[0]) ? day : first[0];
            return true;
        });
        Instant since = filter.since();
        Instant begun = first[0].equals(LocalDate.MAX)
                ? null
                : first[0].atStartOfDay(zone).toInstant();
        return begun == null || (since != null && since.isAfter(begun)) ? whole : whole.since(begun);
    }

    private static boolean counts(Entry entry) {
        return entry.type() == EntryType.INCIDENT && entry.status() != Status.WITHDRAWN;
    }

    /** What is said above an entry, the next that is shown; null when there is no gap. */
    @Nullable
    String before(Entry entry) {
        Gaps.Gap gap;
        if (known == null) {
            gap = counts(entry) ? gaps.see(entry.occurred().in(zone)) : null;
            gap = gap != null && gap.days() > NAMED ? gap : null;
        } else if (reverse) {
            gap = next;
            next = known.get(entry.id());
        } else {
            // Nothing is shown of what was before the first.
            gap = begun ? known.get(entry.id()) : null;
        }
        begun = true;
        return gap == null ? null : gap.words() + Gaps.apart(undated);
    }
}
