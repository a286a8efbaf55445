package daybook.when;

import daybook.log.Occurred;
import daybook.log.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Writes times for people, in English. A time of day whose hour came twice in its zone always has its offset; so has
 * one whose offset its zone did not have then. What {@link #full} writes can be typed again and means the same, in a
 * log of that zone.
 */
public final class OccurredText {

    private OccurredText() {}

    /** With the zone where there is a time of day: {@code Fri 20 Nov 2026, 14:30 (Europe/London)}. */
    public static String full(Occurred occurred) {
        String plain = plain(occurred);
        return hasClock(occurred) && namedPart(occurred) == null
                ? plain + " (" + occurred.zone().getId() + ')'
                : plain;
    }

    /**
     * Without the zone: {@code Fri 20 Nov 2026, 14:30}, {@code Fri 20 Nov 2026, evening}, {@code November 2026},
     * {@code Sun 1 Nov 2026 to Thu 5 Nov 2026}, {@code date unknown}.
     */
    public static String plain(Occurred occurred) {
        String day = day(occurred);
        String time = time(occurred);
        if (time.isEmpty()) {
            return day;
        }
        return hasClock(occurred) ? day + ", " + time : day + ' ' + time;
    }

    /** For the first column of a table: the day, month or year in which it started; {@code date unknown}. */
    public static String day(Occurred occurred) {
        String from = occurred.from();
        return from == null ? "date unknown" : day(from);
    }

    /**
     * For the second column: {@code 14:30}, {@code about 14:30}, {@code evening}, {@code 14:00 to 15:00}, {@code 22:00
     * to Sat 21 Nov 2026, 01:00}, {@code to Thu 5 Nov 2026}; empty where the day is all there is.
     */
    public static String time(Occurred occurred) {
        String from = occurred.from();
        String to = occurred.to();
        if (from == null) {
            return "";
        }
        if (!isMoment(from)) {
            return to == null ? "" : "to " + day(to);
        }
        DayPart part = namedPart(occurred);
        if (part != null) {
            return part.word();
        }
        boolean seconds =
                occurred.precision() == Precision.SECOND || hasSeconds(from) || (to != null && hasSeconds(to));
        String start =
                (occurred.precision() == Precision.ABOUT ? "about " : "") + clock(from, occurred.zone(), seconds);
        if (to == null) {
            return start;
        }
        boolean sameDay = isMoment(to) && day(to).equals(day(from));
        String end = isMoment(to) ? clock(to, occurred.zone(), seconds) : "";
        return start + " to " + (sameDay ? end : end.isEmpty() ? day(to) : day(to) + ", " + end);
    }

    /** {@code Fri 20 Nov 2026}. */
    public static String date(LocalDate date) {
        return Names.date(date);
    }

    /** When something was recorded, to the minute, by the clocks of that zone: {@code 22 Nov 2026, 05:24}. */
    public static String recorded(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
        return Names.shortDate(local.toLocalDate()) + ", " + clock(local.atOffset(offset), zone, false);
    }

    /** The same, with the mark where the clock was behind. */
    public static String recorded(Instant instant, @Nullable Instant notBefore, ZoneId zone) {
        return recorded(instant, zone) + (notBefore == null ? "" : " (" + behind(notBefore, zone) + ')');
    }

    /** {@code the computer's clock was behind: not recorded before 30 Nov 2026, 06:00}. */
    public static String behind(Instant notBefore, ZoneId zone) {
        return "the computer's clock was behind: not recorded before " + recorded(notBefore, zone);
    }

    private static String day(String stored) {
        LocalDate first = Occurred.firstDay(stored.length() > 10 ? stored.substring(0, 10) : stored);
        return switch (stored.length()) {
            case 4 -> Integer.toString(first.getYear());
            case 7 -> Names.month(first.getMonthValue()) + ' ' + first.getYear();
            default -> Names.date(first);
        };
    }

    private static String clock(String moment, ZoneId zone, boolean seconds) {
        return clock(Occurred.parseMoment(moment), zone, seconds);
    }

    private static String clock(OffsetDateTime time, ZoneId zone, boolean seconds) {
        String text = Names.time(time.getHour(), time.getMinute());
        if (seconds) {
            text = text + ':' + Names.twoDigits(time.getSecond());
        }
        LocalDateTime local = time.toLocalDateTime();
        boolean plain = zone.getRules().getValidOffsets(local).size() == 1
                && zone.getRules().isValidOffset(local, time.getOffset());
        return plain ? text : text + ' ' + LocalClock.text(time.getOffset());
    }

    private static boolean hasSeconds(String stored) {
        return isMoment(stored) && !stored.startsWith("00", 17);
    }

    private static boolean isMoment(String stored) {
        return stored.length() > 10;
    }

    private static boolean hasClock(Occurred occurred) {
        String from = occurred.from();
        return from != null && isMoment(from);
    }

    /** The part of the day that it is, or null when it is none or has other bounds than the usual. */
    private static @Nullable DayPart namedPart(Occurred occurred) {
        String from = occurred.from();
        String to = occurred.to();
        if (occurred.precision() != Precision.PART_OF_DAY || from == null || to == null) {
            return null;
        }
        DayPart part = DayPart.startingAt(Occurred.parseMoment(from).toLocalTime());
        return part != null && part.to().equals(Occurred.parseMoment(to).toLocalTime()) ? part : null;
    }
}
