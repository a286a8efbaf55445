package daybook.when;

import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns a time as written into a time that is known, and refuses those that cannot be. */
final class Resolver {

    private final GrammarSettings settings;
    private final String source;

    Resolver(GrammarSettings settings, String source) {
        this.settings = settings;
        this.source = source;
    }

    /** @param choices how a repeated time is written with its offset, or null for the offset after the time of day */
    Piece resolve(Point point, @Nullable OffsetChoices choices) throws NotUnderstood {
        ZoneId zone = point.zone().orElse(settings.zone());
        if (point.clock() != null && point.clock().isMoment()) {
            return counted(point.clock(), zone);
        }
        PartialDate days = days(point, zone);
        if (point.clock() == null) {
            if (point.zone().offset() != null) {
                throw NotUnderstood.refused(
                        point.words() + " has an offset but no time of day, and an offset belongs to a time of day.",
                        "Write the date alone, or a time before the offset: 2026-11-20 14:30 +01:00.");
            }
            if (days.day() != null) {
                LocalClock.checkDay(days.firstDay(), zone);
            }
            return point.about() ? Piece.about(days, zone) : Piece.days(days, zone);
        }
        if (days.day() == null) {
            throw NotUnderstood.refused(
                    point.words() + " has a time of day with a " + days.form().word()
                            + ", and a time of day belongs to a day.",
                    "Write the day too (20 Nov 2026 14:30), or leave out the time of day.");
        }
        return timed(point, point.clock(), days.firstDay(), zone, choices);
    }

    private PartialDate days(Point point, ZoneId zone) throws NotUnderstood {
        LocalDate today = settings.today(zone);
        CalendarPart date = point.date();
        PartialDate days = date == null
                ? PartialDate.day(today)
                : date instanceof CalendarPart.OnWeekday onDay && isLater(point, zone)
                        ? onDay.earlier(today, settings.future())
                        : date.on(today, settings.future());
        if (days.firstDay().getYear() < Days.FIRST_YEAR) {
            Days.year(days.firstDay().getYear(), point.words());
        }
        if (days.firstDay().getYear() > settings.realToday(zone).getYear() + 100) {
            throw NotUnderstood.refused(point.words() + " is more than a hundred years from now.", "Check the year.");
        }
        return days;
    }

    /** Whether the time of day is still to come today, so that today cannot be meant. */
    private boolean isLater(Point point, ZoneId zone) {
        LocalTime now = LocalTime.ofInstant(settings.now(), zone);
        return (point.clock() instanceof ClockPart.Time time && time.time().isAfter(now))
                || (point.clock() instanceof ClockPart.PartOfDay part
                        && part.part().from().isAfter(now));
    }

    private Piece counted(ClockPart clock, ZoneId zone) throws NotUnderstood {
        if (!(clock instanceof ClockPart.Ago ago)) {
            return Piece.moment(toMinute(0, zone), Precision.MINUTE, zone);
        }
        return Piece.moment(toMinute(ago.minutes(), zone), Precision.ABOUT, zone);
    }

    private OffsetDateTime toMinute(long minutesAgo, ZoneId zone) {
        return OffsetDateTime.ofInstant(settings.now().minus(minutesAgo, ChronoUnit.MINUTES), zone)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private Piece timed(Point point, ClockPart clock, LocalDate day, ZoneId zone, @Nullable OffsetChoices choices)
            throws NotUnderstood {
        if (clock instanceof ClockPart.PartOfDay part) {
            return partOfDay(point, part.part(), day, zone);
        }
        ClockPart.Time time = (ClockPart.Time) clock;
        LocalDateTime local = LocalDateTime.of(day, time.time());
        Precision precision = time.about() ? Precision.ABOUT : time.seconds() ? Precision.SECOND : Precision.MINUTE;
        ZoneOffset offset = point.zone().offset();
        if (offset != null) {
            ZoneId kept = zoneOf(point, local, offset);
            return Piece.moment(OffsetDateTime.of(local, offset), precision, kept);
        }
        LocalClock.checkDay(day, zone);
        OffsetChoices after = choices != null
                ? choices
                : chosen -> new Rewrite(source)
                        .insert(point.clockEnd(), ' ' + LocalClock.text(chosen))
                        .text();
        return Piece.moment(LocalClock.at(local, zone, after), precision, zone);
    }

    private Piece partOfDay(Point point, DayPart part, LocalDate day, ZoneId zone) throws NotUnderstood {
        LocalDateTime from = LocalDateTime.of(day, part.from());
        LocalDateTime to = LocalDateTime.of(part.endsNextDay() ? day.plusDays(1) : day, part.to());
        ZoneOffset offset = point.zone().offset();
        if (offset != null) {
            ZoneId kept = zoneOf(point, from, offset);
            return new Piece(
                    null,
                    OffsetDateTime.of(from, offset),
                    kept.getRules().isValidOffset(to, offset)
                            ? OffsetDateTime.of(to, offset)
                            : LocalClock.bound(to, kept),
                    Precision.PART_OF_DAY,
                    kept);
        }
        LocalClock.checkDay(day, zone);
        return new Piece(null, LocalClock.bound(from, zone), LocalClock.bound(to, zone), Precision.PART_OF_DAY, zone);
    }

    /**
     * The zone that is stored for a time with an offset: the zone written beside it, which must agree; else the log's
     * zone where that had this offset then; else the offset itself.
     */
    private ZoneId zoneOf(Point point, LocalDateTime local, ZoneOffset offset) throws NotUnderstood {
        ZoneId region = point.zone().region();
        ZoneId zone = region == null ? settings.zone() : region;
        if (zone.getRules().isValidOffset(local, offset)) {
            return zone;
        }
        if (region != null) {
            throw NotUnderstood.refused(
                    "The clocks in " + region.getId() + " were not at " + LocalClock.text(offset) + " on "
                            + DateWords.dateWithWeekday(local.toLocalDate()) + " at "
                            + DateWords.time(local.getHour(), local.getMinute())
                            + '.',
                    "Write the offset or the zone alone.");
        }
        return ZonePart.zoneOf(offset);
    }
}
