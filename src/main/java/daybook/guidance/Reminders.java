package daybook.guidance;

import daybook.log.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs out. A warning of removal is wanted within the twelve months before a patient is removed from a list; a date that is only known to the month or the year counts from its last day.
 */
final class Reminders {

    private static final int WARNING_MONTHS = 12;
    private static final Comparator<Reminder> BY_DAY =
            Comparator.comparing(Reminder::on, Comparator.nullsLast(Comparator.naturalOrder()));

    private Reminders() {}

    static List<Reminder> of(List<Taken> warnings, List<Taken> orders, LocalDate today, ZoneId zone) {
        List<Reminder> reminders = new ArrayList<>();
        Taken removal = newest(ofRemoval(warnings), zone);
        LocalDate day = removal == null ? null : removal.occurred().in(zone).lastDay();
        if (removal != null && day != null) {
            reminders.add(reminder(Reminder.Cause.WARNING_AGES, day.plusMonths(WARNING_MONTHS), today, removal));
        }
        Taken newest = newest(warnings, zone);
        if (newest != null) {
            LocalDate end = lastDay(newest.until());
            if (end != null) {
                reminders.add(reminder(Reminder.Cause.WARNING_ENDS, end, today, newest));
            }
        }
        for (Taken order : orders) {
            LocalDate end = lastDay(order.until());
            reminders.add(
                    end == null
                            ? new Reminder(Reminder.Cause.ORDER_WITHOUT_END, null, false, order.entry())
                            : reminder(Reminder.Cause.ORDER_ENDS, end, today, order));
        }
        reminders.sort(BY_DAY);
        return reminders;
    }

    private static Reminder reminder(Reminder.Cause cause, LocalDate on, LocalDate today, Taken taken) {
        return new Reminder(cause, on, on.isBefore(today), taken.entry());
    }

    /** The warnings that said that the patient may be removed from the list. */
    private static List<Taken> ofRemoval(List<Taken> warnings) {
        List<Taken> removal = new ArrayList<>();
        for (Taken each : warnings) {
            if (Boolean.TRUE.equals(each.removalRisk())) {
                removal.add(each);
            }
        }
        return removal;
    }

    /** The dated warning that was over last. */
    private static @Nullable Taken newest(List<Taken> warnings, ZoneId zone) {
        Taken newest = null;
        Instant over = null;
        for (Taken each : warnings) {
            Instant end = each.occurred().in(zone).end();
            if (end != null && (over == null || !end.isBefore(over))) {
                newest = each;
                over = end;
            }
        }
        return newest;
    }

    /** The last day that a date, a month, a year or a moment can be; null for none, or for what is no date. */
    static @Nullable LocalDate lastDay(@Nullable String text) {
        PartialDate end = PartialDate.orNull(text);
        return end == null ? null : end.lastDay();
    }
}
