package daybook.when;

import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.words.DateWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Writes times for people, in English, as a log of one zone shows them: a time of day of another zone always has its offset. So has one whose
 * hour came twice in its zone, and one whose offset its zone did not have then. What {@link #full} writes can be typed again and means the
 * same.
 */
public final class OccurredText {

    private final ZoneId log;

    /**
     * Begins for a log.
     *
     * @param log the zone that the log is set to now
     */
    public OccurredText(ZoneId log) {
        this.log = log;
    }

    /** With the zone where there is a time of day: {@code Fri 20 Nov 2026, 14:30 (Europe/London)}. */
    public String full(Occurred occurred) {
        String plain = plain(occurred);
        return hasClock(occurred) && (namedPart(occurred) == null || isOfAnotherZone(occurred))
                ? plain + " (" + occurred.zone().getId() + ')'
                : plain;
    }

    /**
     * Without the zone: {@code Fri 20 Nov 2026, 14:30}, {@code Wed 1 Jul 2026, 14:30 +05:30}, {@code Fri 20 Nov 2026, evening},
     * {@code November 2026}, {@code Sun 1 Nov 2026 to Thu 5 Nov 2026}, {@code date unknown}.
     */
    public String plain(Occurred occurred) {
        String from = occurred.from();
        if (from == null) {
            return "date unknown";
        }
        String day = day(from);
        String time = clocks(occurred);
        if (time.isEmpty()) {
            return day;
        }
        return hasClock(occurred) ? day + ", " + time : day + ' ' + time;
    }

    /** A date or a moment in the form of {@link Occurred#from()}, of a zone that is not known. */
    public String stored(String from) {
        if (!isMoment(from)) {
            return day(from);
        }
        return day(from) + ", " + clock(Occurred.parseMoment(from), log, hasSeconds(from), false);
    }

    /** Above the times of a day: the day in the log's zone, or the month or year, on which it began; {@code date unknown}. */
    public String day(Occurred occurred) {
        String from = occurred.in(log).from();
        return from == null ? "date unknown" : day(from);
    }

    /** The same for what stands above all entries of the day, the month or the year. */
    public String heading(Occurred occurred) {
        return switch (occurred.precision()) {
            case MONTH -> day(occurred) + ", day not known";
            case YEAR -> day(occurred) + ", month not known";
            case UNKNOWN -> "Date unknown, in the order recorded";
            default -> day(occurred);
        };
    }

    /**
     * Below {@link #day}: {@code 14:30}, {@code about 14:30}, {@code 14:30 +05:30}, {@code evening}, {@code 14:00 to 15:00}, {@code 22:00 to
     * Sat 21 Nov 2026, 01:00}, {@code to Thu 5 Nov 2026}; empty where the day is all there is. The day is said again where it was another one
     * in the zone of the time: {@code Wed 1 Jul 2026, 02:30 +05:30}.
     */
    public String time(Occurred occurred) {
        String from = occurred.from();
        if (from == null) {
            return "";
        }
        String time = clocks(occurred);
        boolean sameDay = !isMoment(from) || day(from).equals(day(occurred));
        return sameDay ? time : day(from) + ", " + time;
    }

    private String clocks(Occurred occurred) {
        String from = occurred.from();
        String to = occurred.to();
        if (from == null) {
            return "";
        }
        if (!isMoment(from)) {
            return to == null ? "" : "to " + day(to);
        }
        boolean other = isOfAnotherZone(occurred);
        DayPart part = namedPart(occurred);
        if (part != null) {
            return other
                    ? part.word()
                            + ' '
                            + LocalClock.text(Occurred.parseMoment(from).getOffset())
                    : part.word();
        }
        boolean seconds =
                occurred.precision() == Precision.SECOND || hasSeconds(from) || (to != null && hasSeconds(to));
        String start = (occurred.precision() == Precision.ABOUT ? "about " : "")
                + clock(Occurred.parseMoment(from), occurred.zone(), seconds, other);
        if (to == null) {
            return start;
        }
        boolean sameDay = isMoment(to) && day(to).equals(day(from));
        String end = isMoment(to) ? clock(Occurred.parseMoment(to), occurred.zone(), seconds, other) : "";
        return start + " to " + (sameDay ? end : end.isEmpty() ? day(to) : day(to) + ", " + end);
    }

    /** Whether it has a time of day, and of another zone than the log. */
    public boolean isOfAnotherZone(Occurred occurred) {
        ZoneId zone = occurred.zone();
        return hasClock(occurred) && !zone.equals(log) && !zone.getRules().equals(log.getRules());
    }

    /** {@code Fri 20 Nov 2026}. */
    public static String date(LocalDate date) {
        return DateWords.dateWithWeekday(date);
    }

    /** When something was recorded, to the minute, by the clocks of that zone: {@code 22 Nov 2026, 05:24}. */
    public static String recorded(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime local = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
        return DateWords.date(local.toLocalDate()) + ", " + clock(local.atOffset(offset), zone, false, false);
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
            case 7 -> DateWords.month(first.getMonthValue()) + ' ' + first.getYear();
            default -> DateWords.dateWithWeekday(first);
        };
    }

    private static String clock(OffsetDateTime time, ZoneId zone, boolean seconds, boolean withOffset) {
        String text = DateWords.time(time.getHour(), time.getMinute());
        if (seconds) {
            text = text + ':' + DateWords.twoDigits(time.getSecond());
        }
        LocalDateTime local = time.toLocalDateTime();
        boolean plain = !withOffset
                && zone.getRules().getValidOffsets(local).size() == 1
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
