package daybook.when;

import daybook.log.PartialDate;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Refuses what has not happened yet. A day, month, year or part of a day that has begun is not in the future. */
final class Future {

    private Future() {}

    /** Checks the start of a time that stands alone. */
    static void check(GrammarSettings settings, Point point, Piece piece) throws NotUnderstood {
        if (settings.future()) {
            return;
        }
        if (piece.days() != null) {
            checkDays(settings, piece.days(), piece.zone());
        } else if (piece.from() != null) {
            checkMoment(settings, point, piece, piece.from());
        }
    }

    /** Checks the end of a range too: a part of a day must then be over. */
    static void checkEnd(GrammarSettings settings, Point point, Piece piece) throws NotUnderstood {
        check(settings, point, piece);
        OffsetDateTime end = piece.to();
        if (!settings.future() && end != null && end.toInstant().isAfter(settings.now())) {
            throw NotUnderstood.refused(
                    "The range ends in the future: " + point.words() + " lasts until " + spoken(end) + ", and "
                            + now(settings, piece.zone()) + '.',
                    "Write a range that ends with a time that has passed, or with now.");
        }
    }

    private static void checkDays(GrammarSettings settings, PartialDate days, ZoneId zone) throws NotUnderstood {
        LocalDate today = settings.realToday(zone);
        if (days.firstDay().isAfter(today)) {
            throw NotUnderstood.refused(
                    days.words() + " is in the future: today is " + DateWords.dateWithWeekday(today) + " in "
                            + zone.getId() + '.',
                    days.day() != null
                            ? "Write the day on which it happened."
                            : "Check the year, or write a day or a range that has passed.");
        }
    }

    private static void checkMoment(GrammarSettings settings, Point point, Piece piece, OffsetDateTime from)
            throws NotUnderstood {
        if (!from.toInstant().isAfter(settings.now())) {
            return;
        }
        String time = clock(from);
        boolean part = point.clock() instanceof ClockPart.PartOfDay;
        String what = part ? point.words() + " (from " + spoken(from) + ')' : spoken(from);
        throw NotUnderstood.refused(
                what + " is in the future: " + now(settings, piece.zone()) + '.',
                point.date() != null
                        ? "Check the date and the time."
                        : part
                                ? "For the day before write yesterday in front of it."
                                : "A time alone means today. For the day before write: yesterday " + time + '.');
    }

    private static String now(GrammarSettings settings, ZoneId zone) {
        LocalDateTime now = LocalDateTime.ofInstant(settings.now(), zone);
        return "it is now " + DateWords.time(now.getHour(), now.getMinute()) + " on "
                + DateWords.dateWithWeekday(now.toLocalDate()) + " in " + zone.getId();
    }

    private static String spoken(OffsetDateTime time) {
        return DateWords.dateWithWeekday(time.toLocalDate()) + ", " + clock(time);
    }

    private static String clock(OffsetDateTime time) {
        String minutes = DateWords.time(time.getHour(), time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + ':' + DateWords.twoDigits(time.getSecond());
    }
}
