package daybook.draft;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.WarnedHow;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A step that says that the patient was warned, with a date.
 *
 * @param number the entry's number
 * @param date as letters have it
 * @param lastDay the last day on which it can have been
 */
record WarningGiven(long number, String date, LocalDate lastDay, Occurred when, Entry entry) {

    /** Returns the warning of a step; null when it has no date. */
    static @Nullable WarningGiven of(Entry entry, ZoneId zone) {
        Occurred when = entry.occurred().in(zone);
        String date = LetterDate.of(when, zone);
        LocalDate last = when.latestDay();
        return date == null || last == null ? null : new WarningGiven(entry.number(), date, last, when, entry);
    }

    /** Whether it is recorded that it spoke of removal. */
    boolean isOfRemoval() {
        return entry.facts().isTrue(Fact.REMOVAL_RISK);
    }

    /** Whether a time surely came after it: on a later day, or later on the day where both have a time of day. */
    boolean isBefore(Occurred other) {
        LocalDate earliest = other.earliestDay();
        if (earliest == null || earliest.isBefore(lastDay)) {
            return false;
        }
        return earliest.isAfter(lastDay) || (isMoment(when) && isMoment(other) && isLater(other));
    }

    private boolean isLater(Occurred other) {
        PartialDate mine = when.begins();
        PartialDate others = other.begins();
        return mine != null && others != null && others.start(other.zone()).isAfter(mine.start(when.zone()));
    }

    private static boolean isMoment(Occurred occurred) {
        PartialDate from = occurred.begins();
        return from != null && from.isMoment() && occurred.ends() == null;
    }

    /** Returns how the patient was told, for a sentence that goes on with when. */
    String told() {
        return entry.facts().says(WarnedHow.LETTER) || entry.facts().says(WarnedHow.EMAIL)
                ? "We wrote to you"
                : entry.facts().says(WarnedHow.MEETING) || entry.facts().says(WarnedHow.TELEPHONE)
                        ? "We spoke to you"
                        : "We told you";
    }
}
