package daybook.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when the dated incidents run, and the longest silence between them. Only what is sure: a span runs from
 * the latest day on which one of them can have been to the earliest day of another, a silence from the last day that
 * any earlier one can have been.
 */
final class Span {

    private int dated;
    private int coarse;
    private @Nullable Trace first;
    private @Nullable Trace last;
    private @Nullable Trace surelyFirst;
    private LocalDate possiblyLast = LocalDate.MIN;
    private long silence;
    private long longestSilence;
    private LocalDate silentSince = LocalDate.MIN;

    /** Takes in the next incident, in order of its start; one without a date says nothing here. */
    void add(Trace trace) {
        When when = trace.when();
        if (when == null) {
            return;
        }
        silence = 0;
        if (dated > 0) {
            silentSince = possiblyLast;
            silence = Math.max(0, Plain.daysBetween(possiblyLast, when.firstDay()));
            longestSilence = Math.max(longestSilence, silence);
        }
        if (first == null) {
            first = trace;
        }
        last = trace;
        When sure = surelyFirst == null ? null : surelyFirst.when();
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

    int dated() {
        return dated;
    }

    int coarse() {
        return coarse;
    }

    /** The one that begins first; null without a dated incident. */
    @Nullable
    Trace first() {
        return first;
    }

    /** The one that begins last. */
    @Nullable
    Trace last() {
        return last;
    }

    /** The one that is over first: the start of the sure span. */
    @Nullable
    Trace surelyFirst() {
        return surelyFirst;
    }

    /** Days of the calendar that surely lie between the first and the last; null without a dated incident. */
    @Nullable
    Long days() {
        When begin = surelyFirst == null ? null : surelyFirst.when();
        When finish = last == null ? null : last.when();
        if (begin == null || finish == null) {
            return null;
        }
        return Math.max(0, Plain.daysBetween(begin.lastDay(), finish.firstDay()));
    }

    /** Days of the calendar that may lie between the first and the last; 0 without two. */
    long possibleDays() {
        When begin = first == null ? null : first.when();
        return begin == null || dated < 2 ? 0 : Plain.daysBetween(begin.firstDay(), possiblyLast);
    }

    /** Days of silence before the incident taken in last; 0 before the first. */
    long silence() {
        return silence;
    }

    /** The day after which the silence before the incident taken in last began. */
    LocalDate silentSince() {
        return silentSince;
    }

    /** The longest silence between two dated incidents, in days; null with fewer than two. */
    @Nullable
    Long longestSilence() {
        return dated < 2 ? null : longestSilence;
    }
}
