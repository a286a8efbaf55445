package daybook.escalation;

import daybook.log.Gaps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when to when the dated incidents run, and the gaps between them. Only what is sure: a span runs from the latest day on which one of
 * them can have been to the earliest day of another.
 */
public final class Span {

    private int dated;
    private int coarse;
    private @Nullable Trace first;
    private @Nullable Trace last;
    private @Nullable Trace surelyFirst;
    private @Nullable Trace ends;
    private LocalDate possiblyLast = LocalDate.MIN;
    private final Gaps gaps = new Gaps();
    private Gaps.@Nullable Gap gap;

    /** Takes in the next incident, in the order of the timeline; one without a date says nothing here. */
    public void add(Trace trace) {
        KnownTime when = trace.when();
        if (when == null) {
            gap = gaps.see(null, null);
            return;
        }
        gap = gaps.see(when.firstDay(), when.lastDay());
        if (first == null) {
            first = trace;
        }
        last = trace;
        KnownTime latest = ends == null ? null : ends.when();
        if (latest == null || when.end().isAfter(latest.end())) {
            ends = trace;
        }
        KnownTime sure = surelyFirst == null ? null : surelyFirst.when();
        if (sure == null || when.lastDay().isBefore(sure.lastDay())) {
            surelyFirst = trace;
        }
        if (when.lastDay().isAfter(possiblyLast)) {
            possiblyLast = when.lastDay();
        }
        if (!when.toTheDay()) {
            coarse++;
        }
        dated++;
    }

    public int dated() {
        return dated;
    }

    public int coarse() {
        return coarse;
    }

    /** The one that begins first; null without a dated incident. */
    public @Nullable Trace first() {
        return first;
    }

    /** The one that begins last. */
    public @Nullable Trace last() {
        return last;
    }

    /** The one that is over last, which need not be the one that begins last. */
    public @Nullable Trace ends() {
        return ends;
    }

    /** The one that is over first: the start of the sure span. */
    public @Nullable Trace surelyFirst() {
        return surelyFirst;
    }

    /** Days of the calendar that surely lie between the first and the last; null without a dated incident. */
    public @Nullable Long days() {
        KnownTime begin = surelyFirst == null ? null : surelyFirst.when();
        KnownTime finish = last == null ? null : last.when();
        if (begin == null || finish == null) {
            return null;
        }
        return Math.max(0, ChronoUnit.DAYS.between(begin.lastDay(), finish.firstDay()));
    }

    /** Days of the calendar that may lie between the first and the last; 0 without two. */
    public long possibleDays() {
        KnownTime begin = first == null ? null : first.when();
        return begin == null || dated < 2 ? 0 : ChronoUnit.DAYS.between(begin.firstDay(), possiblyLast);
    }

    /** The gap before the incident taken in last; null when there is none. */
    public Gaps.@Nullable Gap gap() {
        return gap;
    }

    /** The longest gap; null when there is none. */
    public Gaps.@Nullable Gap longest() {
        return gaps.longest();
    }

    /** The days of the longest gap; null with fewer than two dated incidents. */
    @Nullable
    Long longestDays() {
        Gaps.Gap longest = gaps.longest();
        return dated < 2 ? null : (Long) (longest == null ? 0 : longest.days());
    }

    /** How many have no date. */
    public long undated() {
        return gaps.undated();
    }
}
