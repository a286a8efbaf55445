package daybook.when;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is only known to be before or after something: {@code before 2001-08}, {@code after April 2001 and before August 2001}. The day,
 * month or year that is named is not included; a time of day is.
 */
final class Bounds {

    private final GrammarSettings settings;
    private final String words;

    /** One bound as it was written. */
    private record Bound(boolean before, Point point, Piece piece) {

        /** The first or the last that is included, as it is kept. */
        String stored() {
            PartialDate days = piece.days();
            if (days == null) {
                return before ? piece.storedStart() : piece.storedEnd();
            }
            return (before ? days.previous() : days.next()).text();
        }
    }

    Bounds(GrammarSettings settings, String words) {
        this.settings = settings;
        this.words = words;
    }

    static boolean startsWith(Tokens tokens) {
        return tokens.get(0).isWord("before") || tokens.get(0).isWord("after");
    }

    Occurred read(Tokens tokens) throws NotUnderstood {
        int and = -1;
        for (int i = 1; i < tokens.count() - 1; i++) {
            boolean joins = tokens.get(i).isWord("and") || tokens.get(i).isWord("but");
            and = joins && startsWith(tokens.part(i + 1, tokens.count())) ? i : and;
        }
        if (and < 0) {
            return open(bound(tokens));
        }
        Bound one = bound(tokens.part(0, and));
        Bound other = bound(tokens.part(and + 1, tokens.count()));
        if (one.before() == other.before()) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " says " + (one.before() ? "before" : "after") + " twice.",
                    "Write one of the two, or after the one and before the other.");
        }
        return closed(one.before() ? other : one, one.before() ? one : other);
    }

    /** The refusal of {@code since} and {@code by} a date, with what they can mean. */
    NotUnderstood sinceOrBy(Tokens tokens) throws NotUnderstood {
        boolean since = tokens.get(0).isWord("since");
        Point point = new PointParser(settings, tokens.part(1, tokens.count())).parse(false);
        settings.check(point, false);
        Piece piece = point.unknown() ? null : new Resolver(settings, words).resolve(point, null);
        PartialDate days = piece == null ? null : piece.days();
        if (days == null) {
            return NotUnderstood.refused(
                    tokens.quoteAll() + " is not understood.",
                    since ? "Write a range that ends with now: yesterday 14:00 to now." : "Write before and the time.");
        }
        return since
                ? NotUnderstood.refused(
                        tokens.quoteAll() + " can mean all the time from then on, or some time in it.",
                        "If it went on, write " + days + " to today. If it was some time later, write after "
                                + days.previous() + '.')
                : NotUnderstood.refused(
                        tokens.quoteAll() + " does not say whether that "
                                + days.form().word() + " is included.",
                        "Write before " + days.next() + " if it is, or before " + days + " if it is not.");
    }

    private Bound bound(Tokens tokens) throws NotUnderstood {
        Tokens rest = tokens.part(1, tokens.count());
        String word = tokens.get(0).text();
        if (rest.count() == 0) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " has no date after it.",
                    "Write one: " + word + " 2001-08, or " + word + " 15 Aug 2001.");
        }
        Point point = new PointParser(settings, rest).parse(false);
        boolean about = point.about() || (point.clock() != null && point.clock().isAbout());
        if (point.unknown() || about) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " needs a date that is known.",
                    point.unknown()
                            ? "Write unknown alone."
                            : "Leave out about, or write the date alone: about 2001-08.");
        }
        settings.check(point, false);
        return new Bound(tokens.get(0).isWord("before"), point, new Resolver(settings, words).resolve(point, null));
    }

    private Occurred open(Bound bound) throws NotUnderstood {
        Occurred hours = hours(bound);
        if (hours != null) {
            return hours;
        }
        String stored = bound.stored();
        checkPast(bound, stored);
        return new Occurred(
                bound.before() ? null : stored,
                bound.before() ? stored : null,
                Precision.RANGE,
                bound.piece().zone(),
                words);
    }

    private Occurred closed(Bound after, Bound before) throws NotUnderstood {
        String from = after.stored();
        String to = before.stored();
        PartialDate first = PartialDate.of(from);
        PartialDate last = PartialDate.of(to);
        checkPast(after, from);
        checkPast(before, to);
        if (!Occurred.isRange(first, last, after.piece().zone())
                || !after.piece().zone().equals(before.piece().zone())) {
            throw NotUnderstood.refused(
                    "Nothing can be after " + after.point().words() + " and before "
                            + before.point().words() + ", or one is a date and the other a time of day.",
                    "Check which comes first, and write both in the same way: after 2001-04 and before 2001-08.");
        }
        return new Occurred(from, to, Precision.RANGE, after.piece().zone(), words);
    }

    private void checkPast(Bound bound, String stored) throws NotUnderstood {
        PartialDate date = PartialDate.of(stored);
        Piece kept = date.isMoment()
                ? Piece.moment(date.moment(), Precision.MINUTE, bound.piece().zone())
                : Piece.days(date, bound.piece().zone());
        Future.check(settings, bound.point(), kept);
    }

    /**
     * Before or after a time of a day that counts from today, people mean the hours of that day, and the words say any day: after a time of
     * today both are the same, else both are offered. Null where the day is written.
     */
    private @Nullable Occurred hours(Bound bound) throws NotUnderstood {
        OffsetDateTime moment =
                bound.before() ? bound.piece().from() : bound.piece().lastMoment();
        boolean counted = !(bound.point().date() instanceof CalendarPart.Written)
                && !(bound.point().date() instanceof CalendarPart.WithoutYear);
        if (moment == null || !counted || !bound.point().zone().isNone()) {
            return null;
        }
        LocalDate day = moment.toLocalDate();
        String time = DateWords.time(moment.getHour(), moment.getMinute());
        boolean today = day.equals(settings.realToday(bound.piece().zone()));
        if (today && !bound.before() && !settings.isUndated()) {
            Future.check(settings, bound.point(), bound.piece());
            OffsetDateTime now =
                    OffsetDateTime.ofInstant(settings.now(), bound.piece().zone());
            return new Occurred(
                    PartialDate.moment(moment).text(),
                    PartialDate.moment(now.withSecond(0).withNano(0)).text(),
                    Precision.RANGE,
                    bound.piece().zone(),
                    words);
        }
        String hours = bound.before() ? day + " 00:00 to " + time : day + " " + time + " to 23:59";
        throw NotUnderstood.ambiguous(
                "It can mean the hours of that day, or any day " + (bound.before() ? "before" : "after") + " it.",
                List.of(hours, (bound.before() ? "before " : "after ") + day + ' ' + time));
    }
}
