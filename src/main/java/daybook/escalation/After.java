package daybook.escalation;

import daybook.log.Occurred;
import daybook.log.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
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
final class After {

    /** A warning or order, and the first moment at which it is over; {@code Instant.MAX} when no end is known. */
    private record Mark(When when, Instant until) {}

    /** An incident that began before any mark in force, but may have occurred later than it began. */
    private record Candidate(long id, When when) {}

    private static final Comparator<Mark> BY_END =
            Comparator.comparing(mark -> mark.when().end());
    private static final Comparator<Candidate> BY_LAST_MOMENT =
            Comparator.comparing(each -> each.when().end());
    private static final Comparator<Candidate> BY_START = Comparator.<Candidate, Instant>comparing(
                    each -> each.when().start())
            .thenComparing(Candidate::id);

    private final Hits hits = new Hits();
    private final EntryIds unsure = new EntryIds();
    private final PriorityQueue<Mark> pending = new PriorityQueue<>(BY_END);
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(BY_LAST_MOMENT);
    private Instant inForceUntil = Instant.MIN;
    private Instant possiblyUntil = Instant.MIN;
    private @Nullable When firstMark;
    private int marks;
    private int undatedMarks;
    private long incidents;
    private long undatedIncidents;

    /** Takes in a warning or an order. */
    void mark(Seen seen, @Nullable String end) {
        marks++;
        When when = seen.when();
        if (when == null) {
            undatedMarks++;
            return;
        }
        if (firstMark == null) {
            firstMark = when;
        }
        forgetBefore(when.start());
        List<Candidate> touched = new ArrayList<>(candidates);
        touched.sort(BY_START);
        for (Candidate each : touched) {
            unsure.append(each.id());
        }
        candidates.clear();
        Instant until = until(end, seen.zone());
        pending.add(new Mark(when, until));
        possiblyUntil = later(possiblyUntil, until);
    }

    /** Takes in an incident. */
    void incident(Trace trace) {
        incidents++;
        When when = trace.when();
        if (when == null) {
            undatedIncidents++;
            return;
        }
        forgetBefore(when.start());
        Mark next = pending.peek();
        while (next != null && when.surelyAfter(next.when())) {
            inForceUntil = later(inForceUntil, next.until());
            pending.remove();
            next = pending.peek();
        }
        if (when.start().isBefore(inForceUntil) && !when.end().isAfter(inForceUntil)) {
            hits.add(trace);
        } else if (when.start().isBefore(possiblyUntil)) {
            unsure.append(trace.id());
        } else if (!when.moment()) {
            candidates.add(new Candidate(trace.id(), when));
        }
    }

    Hits hits() {
        return hits;
    }

    int marks() {
        return marks;
    }

    /** The date of the first dated mark, with its preposition, or "of unknown date". */
    String firstMark() {
        When first = firstMark;
        return first == null ? "of unknown date" : "of " + first.words();
    }

    /** How many more may count for some of the times that their dates allow. */
    long unsure() {
        if (undatedMarks > 0) {
            return incidents - hits.size();
        }
        return unsure.size() + (marks > 0 ? undatedIncidents : 0);
    }

    /** Those of them that are dated. */
    List<Long> unsureDated() {
        return unsure;
    }

    private void forgetBefore(Instant start) {
        Candidate first = candidates.peek();
        while (first != null && !first.when().end().isAfter(start)) {
            candidates.remove();
            first = candidates.peek();
        }
    }

    private static Instant until(@Nullable String text, ZoneId zone) {
        if (text == null) {
            return Instant.MAX;
        }
        Precision precision = switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
        try {
            Instant end = new Occurred(text, null, precision, zone, null).end();
            return end == null ? Instant.MAX : end;
        } catch (DateTimeException notADate) {
            return Instant.MAX; // an end that cannot be read is not known, and must not hide a breach
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
