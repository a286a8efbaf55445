package daybook.when;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Puts two times together to a range. A date with one of them, and a zone after one of them, hold for both; an end without a date that is
 * before the start by the clock is on the next day.
 */
final class RangeResolver {

    private final GrammarSettings settings;
    private final String source;
    private final Resolver resolver;

    RangeResolver(GrammarSettings settings, String source) {
        this.settings = settings;
        this.source = source;
        this.resolver = new Resolver(settings, source);
    }

    /** The most hours of a range over midnight whose end has no date; a longer one is likelier to be a slip. */
    private static final int NIGHT_HOURS = 12;

    Occurred resolve(Point written, Point second) throws NotUnderstood {
        Point first = dated(written, second);
        if (first.about() || second.about()) {
            throw about(first, second);
        }
        checkParts(first, second);
        settings.check(first, false);
        settings.check(second, first.date() != null && second.date() == null);
        Point start = first.withZone(startZone(first.zone(), second.zone()));
        Piece from = resolver.resolve(start, null);
        Future.check(settings, start, from);
        Point end = endPoint(second, from, start.zone());
        Piece to = overnight(second, from, end, resolver.resolve(end, choices(first, from, end)));
        checkKinds(from, to);
        checkOrder(second, from, to);
        Future.checkEnd(settings, end, to);
        return new Occurred(from.storedStart(), to.storedEnd(), Precision.RANGE, from.zone(), source);
    }

    private static void checkParts(Point first, Point second) throws NotUnderstood {
        if (first.unknown() || second.unknown()) {
            throw NotUnderstood.refused(
                    "A range needs both its start and its end.",
                    "Write the one that is known alone, or unknown for both.");
        }
        if (isAbout(first) || isAbout(second)) {
            throw NotUnderstood.refused(
                    "A range cannot have a time that is only about right, or minutes and hours ago.",
                    "Leave out about, write times (14:00 to 15:00), or write the one time alone: about 14:30.");
        }
    }

    private NotUnderstood about(Point first, Point second) throws NotUnderstood {
        settings.check(first, false);
        settings.check(second, false);
        PartialDate from =
                first.unknown() ? null : resolver.resolve(first, null).days();
        PartialDate to =
                second.unknown() ? null : resolver.resolve(second, null).days();
        return NotUnderstood.refused(
                "A range cannot begin or end with a date that is only about right.",
                from == null || to == null
                        ? "Write days, months or years: 2026-11-01 to 2026-11-05."
                        : "Write the ends between which it surely was, such as " + from + " to " + to + '.');
    }

    /** A date behind the end holds for the start too. */
    private static Point dated(Point first, Point second) {
        CalendarPart date = second.date();
        return first.date() == null && date != null && isTime(first) && isTime(second) ? first.withDate(date) : first;
    }

    private Piece overnight(Point second, Piece from, Point end, Piece to) throws NotUnderstood {
        OffsetDateTime start = from.from();
        OffsetDateTime stop = to.from();
        if (start == null || stop == null || !stop.isBefore(start) || second.date() != null || !isTime(second)) {
            return to;
        }
        Piece next = resolver.resolve(
                end.withDate(new CalendarPart.Written(
                        PartialDate.day(start.toLocalDate().plusDays(1)), null)),
                null);
        OffsetDateTime later = next.from();
        return later != null && !later.isAfter(start.plusHours(NIGHT_HOURS)) ? next : to;
    }

    private static boolean isAbout(Point point) {
        return point.clock() != null && point.clock().isAbout();
    }

    private static boolean isTime(Point point) {
        return point.clock() != null && !point.clock().isMoment();
    }

    private static ZonePart startZone(ZonePart start, ZonePart end) {
        if (start.isNone()) {
            return end;
        }
        return start.region() == null && end.region() != null ? new ZonePart(start.offset(), end.region()) : start;
    }

    private Point endPoint(Point second, Piece from, ZonePart startZone) {
        Point end = second;
        boolean noDate = second.date() == null && isTime(second);
        OffsetDateTime start = from.from();
        if (noDate && start != null) {
            end = end.withDate(new CalendarPart.Written(PartialDate.day(start.toLocalDate()), null));
        }
        ZonePart zone = second.zone();
        if (zone.isNone() && !startZone.isNone()) {
            return end.withZone(inherited(from.zone(), startZone));
        }
        if (zone.region() == null && startZone.region() != null) {
            return end.withZone(new ZonePart(zone.offset(), startZone.region()));
        }
        return end;
    }

    /** The start's offset itself when it is no zone's; else the zone, whose offset may have changed by the end. */
    private ZonePart inherited(ZoneId zone, ZonePart startZone) {
        ZoneOffset offset = startZone.offset();
        boolean bare = offset != null && startZone.region() == null && !zone.equals(settings.zone());
        return bare ? new ZonePart(offset, null) : new ZonePart(null, zone);
    }

    /**
     * An end that came twice is written with its offset, and the start with its own, so that the end's does not hold
     * for both.
     */
    private @Nullable OffsetChoices choices(Point first, Piece from, Point end) {
        OffsetDateTime start = from.from();
        if (start == null || first.zone().offset() != null || !isTime(first)) {
            return null;
        }
        return chosen -> new Rewrite(source)
                .insert(first.clockEnd(), ' ' + LocalClock.text(start.getOffset()))
                .insert(end.clockEnd(), ' ' + LocalClock.text(chosen))
                .text();
    }

    private static void checkKinds(Piece from, Piece to) throws NotUnderstood {
        if ((from.days() == null) != (to.days() == null)) {
            throw NotUnderstood.refused(
                    "The start of the range, " + words(from) + ", is a " + from.word() + " and its end, " + words(to)
                            + ", a " + to.word() + '.',
                    "Write both as dates, or both with a time: 2026-11-01 to 2026-11-05, or 2026-11-01 14:00 to 2026-11-05 15:00.");
        }
        if (!from.zone().equals(to.zone())) {
            throw NotUnderstood.refused(
                    "The start of the range is in " + from.zone().getId() + " and its end in "
                            + to.zone().getId() + '.',
                    "Write both in one zone, or each with its own offset in the log's zone.");
        }
    }

    private static void checkOrder(Point second, Piece from, Piece to) throws NotUnderstood {
        if (from.days() != null && to.days() != null) {
            checkDays(from.days(), to.days(), from.zone());
            return;
        }
        OffsetDateTime start = from.from();
        OffsetDateTime end = to.lastMoment();
        if (start != null && end != null && end.isBefore(start)) {
            LocalDate next = start.toLocalDate().plusDays(1);
            throw backwards(
                    spoken(start),
                    spoken(end),
                    second.date() == null
                            ? "If it ended on the next day, write that date before the time: to " + next + ' '
                                    + DateWords.time(end.getHour(), end.getMinute()) + '.'
                            : "Write the earlier one first, with its year.");
        }
    }

    private static String words(Piece piece) {
        OffsetDateTime moment = piece.from();
        return piece.days() != null ? piece.days().words() : moment == null ? "" : spoken(moment);
    }

    private static void checkDays(PartialDate from, PartialDate to, ZoneId zone) throws NotUnderstood {
        if (Occurred.isRange(from, to, zone)) {
            return;
        }
        if (to.firstDay().isBefore(from.firstDay())) {
            throw backwards(from.words(), to.words(), "Write the earlier one first, with its year.");
        }
        PartialDate start = to.month() == null || to.day() != null
                ? PartialDate.day(from.firstDay())
                : PartialDate.month(YearMonth.from(from.firstDay()));
        throw NotUnderstood.refused(
                "The end of the range (" + to.words() + ") is a part of its start (" + from.words() + ").",
                "Write both in the same way: " + start + " to " + to + ", or the one that is known alone.");
    }

    private static NotUnderstood backwards(String start, String end, String hint) {
        return NotUnderstood.refused("The range would end (" + end + ") before it starts (" + start + ").", hint);
    }

    private static String spoken(OffsetDateTime time) {
        return DateWords.dateWithWeekday(time.toLocalDate()) + ", " + DateWords.time(time.getHour(), time.getMinute());
    }
}
