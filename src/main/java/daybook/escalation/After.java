package daybook.escalation;

import daybook.log.PartialDate;
import daybook.words.English;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents came after a warning or while an order was in force, in one pass.
 *
 * <p>An incident counts when it surely came after at least one of them, and surely before that one ended. Where the
 * dates allow it but do not show it, it is kept apart as unsure. What is past is forgotten as soon as nothing later can
 * be touched by it.
 */
public final class After {

    /** A warning or order, and the first moment at which it is over; {@code Instant.MAX} when no end is known. */
    private record Mark(KnownTime when, Instant until) {}

    /** An incident that a mark which comes later in the timeline may still have come before, and its place among the incidents. */
    private record Candidate(long place, long id, KnownTime when) {

        boolean mayBeAfter(KnownTime mark) {
            return when.end().isAfter(mark.start());
        }
    }

    // Compared by hand: what Comparator.comparing makes cannot be archived, and costs every add a millisecond.
    private static final Comparator<Mark> BY_END =
            (one, other) -> one.when().end().compareTo(other.when().end());
    private static final Comparator<Candidate> BY_LAST_MOMENT =
            (one, other) -> one.when().end().compareTo(other.when().end());
    private static final Comparator<Candidate> IN_ORDER = (one, other) -> Long.compare(one.place(), other.place());

    private final Hits hits = new Hits();
    private final EntryIds unsure = new EntryIds();
    private final PriorityQueue<Mark> pending = new PriorityQueue<>(BY_END);

    /** Every dated mark: an incident whose date is about right may have come before one that is long over by the dates as given. */
    private final List<Mark> all = new ArrayList<>();

    /** Known less closely than to the moment. */
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(BY_LAST_MOMENT);

    /** Moments of one day: a mark of which only that day is known comes after them in the timeline. */
    private final List<Candidate> moments = new ArrayList<>();

    private Instant inForceUntil = Instant.MIN;
    private Instant possiblyUntil = Instant.MIN;
    private @Nullable KnownTime firstMark;
    private int marks;
    private int undatedMarks;
    private long incidents;
    private long undatedIncidents;

    /** Takes in a warning or an order. */
    public void mark(Seen seen, @Nullable String end) {
        marks++;
        KnownTime when = seen.when();
        if (when == null) {
            undatedMarks++;
            return;
        }
        if (firstMark == null) {
            firstMark = when;
        }
        settle(when);
        List<Candidate> touched = new ArrayList<>();
        touch(candidates, when, touched);
        if (!when.moment()) {
            touch(moments, when, touched);
        }
        touched.sort(IN_ORDER);
        for (Candidate each : touched) {
            unsure.append(each.id());
        }
        Instant until = until(end, when.zone());
        Mark mark = new Mark(when, until);
        pending.add(mark);
        all.add(mark);
        possiblyUntil = later(possiblyUntil, until);
    }

    /** Takes in an incident, and returns whether it surely came after a mark. */
    public boolean incident(Trace trace) {
        incidents++;
        KnownTime when = trace.when();
        if (when == null) {
            undatedIncidents++;
            return false;
        }
        settle(when);
        Instant until = when.isApproximate() ? Instant.MIN : inForceUntil;
        for (Mark each : when.isApproximate() ? all : pending) {
            until = when.surelyAfter(each.when()) ? later(until, each.until()) : until;
        }
        if (when.start().isBefore(until) && !when.end().isAfter(until)) {
            hits.add(trace);
            return true;
        } else if (when.start().isBefore(possiblyUntil)) {
            unsure.append(trace.id());
        } else {
            (when.moment() ? moments : candidates).add(new Candidate(incidents, trace.id(), when));
        }
        return false;
    }

    private static void touch(Collection<Candidate> among, KnownTime mark, List<Candidate> touched) {
        for (Iterator<Candidate> each = among.iterator(); each.hasNext(); ) {
            Candidate candidate = each.next();
            if (candidate.mayBeAfter(mark)) {
                touched.add(candidate);
                each.remove();
            }
        }
    }

    public Hits hits() {
        return hits;
    }

    public int marks() {
        return marks;
    }

    /** The date of the first dated mark, with its preposition, or "of unknown date". */
    public String firstMark() {
        KnownTime first = firstMark;
        return first == null ? "of unknown date" : "of " + first.words();
    }

    /** The same of the earlier of the first dated marks of this and another. */
    public String firstMarkOf(After other) {
        KnownTime mine = firstMark;
        KnownTime theirs = other.firstMark;
        boolean otherFirst = mine == null || (theirs != null && theirs.start().isBefore(mine.start()));
        return otherFirst ? other.firstMark() : firstMark();
    }

    /** How many more may count for some of the times that their dates allow. */
    public long unsure() {
        if (undatedMarks > 0) {
            return incidents - hits.size();
        }
        return unsure.size() + (marks > 0 ? undatedIncidents : 0);
    }

    /**
     * Returns what is not known of the unsure ones; null when there is none.
     *
     * @param what what may be so, and that the dates do not tell: {@code may have come after a warning; …}
     */
    public Watch.@Nullable Open open(String what) {
        return unsure() == 0 ? null : new Watch.Open(English.incidents(unsure()) + " " + what, unsure);
    }

    /** Draws what is sure of everything from the day of this one on: what comes later in the timeline may be of that day, but of no earlier one. */
    private void settle(KnownTime when) {
        if (pending.isEmpty() && candidates.isEmpty() && moments.isEmpty()) {
            return;
        }
        Instant day = when.dayStart();
        if (!moments.isEmpty() && !moments.get(moments.size() - 1).when().end().isAfter(day)) {
            moments.clear();
        }
        Candidate first = candidates.peek();
        while (first != null && !first.when().end().isAfter(day)) {
            candidates.remove();
            first = candidates.peek();
        }
        Mark next = pending.peek();
        while (next != null && isOver(next.when(), day)) {
            inForceUntil = later(inForceUntil, next.until());
            pending.remove();
            next = pending.peek();
        }
    }

    private static boolean isOver(KnownTime mark, Instant day) {
        return mark.moment() ? day.isAfter(mark.end()) : !day.isBefore(mark.end());
    }

    private static Instant until(@Nullable String text, ZoneId zone) {
        PartialDate end = PartialDate.orNull(text);
        // An end that cannot be read is not known, and must not hide a breach.
        return end == null ? Instant.MAX : end.end(zone);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
