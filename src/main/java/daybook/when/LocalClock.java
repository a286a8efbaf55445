package daybook.when;

import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** What the clocks on the wall of a zone showed, where a clock change makes that less than obvious. */
final class LocalClock {

    private LocalClock() {}

    /**
     * The one moment at which the clocks of the zone showed that.
     *
     * @param written the offset for each meaning goes in here when there are two
     * @throws NotUnderstood when a clock change skipped it or repeated it
     */
    static OffsetDateTime at(LocalDateTime local, ZoneId zone, OffsetChoices written) throws NotUnderstood {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return OffsetDateTime.of(local, offsets.get(0));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (offsets.isEmpty()) {
            throw skipped(local, zone, change);
        }
        List<String> choices = new ArrayList<>();
        for (ZoneOffset offset : offsets) {
            choices.add(written.with(offset));
        }
        throw NotUnderstood.ambiguous(
                "The clocks went back in " + zone.getId() + " on "
                        + DateWords.dateWithWeekday(change.getDateTimeBefore().toLocalDate())
                        + " from " + time(change.getDateTimeBefore()) + " to " + time(change.getDateTimeAfter())
                        + ", so " + time(local) + " came twice: first at " + text(offsets.get(0)) + ", then at "
                        + text(offsets.get(1)) + '.',
                choices);
    }

    /**
     * The bound of a part of a day. Where a clock change skipped it, the moment after the change; where it came twice,
     * the first.
     */
    static OffsetDateTime bound(LocalDateTime local, ZoneId zone) {
        return ZonedDateTime.of(local, zone).toOffsetDateTime();
    }

    /** @throws NotUnderstood when the zone left out that whole day, as some did that crossed the date line */
    static void checkDay(LocalDate day, ZoneId zone) throws NotUnderstood {
        LocalDate begins = ZonedDateTime.of(day, LocalTime.MIDNIGHT, zone).toLocalDate();
        if (!begins.equals(day)) {
            throw NotUnderstood.refused(
                    DateWords.dateWithWeekday(day) + " did not happen in " + zone.getId() + ": the calendar went from "
                            + DateWords.dateWithWeekday(day.minusDays(1)) + " to " + DateWords.dateWithWeekday(begins)
                            + '.',
                    "Write " + day.minusDays(1) + " or " + begins + '.');
        }
    }

    private static NotUnderstood skipped(LocalDateTime local, ZoneId zone, ZoneOffsetTransition change) {
        LocalDateTime before = change.getDateTimeBefore();
        LocalDateTime after = change.getDateTimeAfter();
        return NotUnderstood.refused(
                "The clocks went forward in " + zone.getId() + " on " + DateWords.dateWithWeekday(before.toLocalDate())
                        + " from " + time(before) + " to " + time(after) + ", so there was no " + time(local) + '.',
                "The nearest times there were are " + spoken(before.minusMinutes(1)) + " and " + spoken(after) + '.');
    }

    /** A form that can be typed. */
    private static String spoken(LocalDateTime local) {
        return local.toLocalDate() + " " + time(local);
    }

    private static String time(LocalDateTime local) {
        String minutes = DateWords.time(local.getHour(), local.getMinute());
        return local.getSecond() == 0 ? minutes : minutes + ':' + DateWords.twoDigits(local.getSecond());
    }

    /** {@code +00:00}, never {@code Z}. */
    static String text(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
