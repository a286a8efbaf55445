package daybook.when;

import org.jspecify.annotations.Nullable;

/**
 * One time as it was written, before it is known which day is today.
 *
 * @param date its date, or null
 * @param clock its time of day, or null
 * @param zone its offset or zone
 * @param clockEnd where its time of day ends in the source: an offset can be written there
 * @param about whether its date is marked as about right
 * @param unknown whether it says that nobody knows
 * @param words the words in quotation marks, for messages
 */
record Point(
        @Nullable CalendarPart date,
        @Nullable ClockPart clock,
        ZonePart zone,
        int clockEnd,
        boolean about,
        boolean unknown,
        String words) {

    Point withZone(ZonePart other) {
        return new Point(date, clock, other, clockEnd, about, unknown, words);
    }

    Point withDate(CalendarPart other) {
        return new Point(other, clock, zone, clockEnd, about, unknown, words);
    }
}
