package daybook.when;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.words.DateWords;
import daybook.words.English;
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
     * {@code November 2026}, {@code about November 2026}, {@code Sun 1 Nov 2026 to Thu 5 Nov 2026}, {@code before August 2001}, {@code date
     * unknown}.
     */
    public String plain(Occurred occurred) {
        PartialDate from = occurred.begins();
        if (from == null) {
            return undated(occurred);
        }
        String day = words(occurred, from);
        String time = clocks(occurred);
        if (time.isEmpty()) {
            return day;
        }
        return hasClock(occurred) ? day + ", " + time : day + ' ' + time;
    }

    /** A date or a moment as a log keeps it, of a zone that is not known. */
    public String stored(String text) {
        PartialDate date = PartialDate.of(text);
        return date.isMoment() ? date.words() + ", " + clock(date, log, date.hasSeconds(), false) : date.words();
    }

    /** Above the times of a day: the day in the log's zone, or the month or year, on which it began; {@code date unknown}. */
    public String day(Occurred occurred) {
        PartialDate from = occurred.in(log).begins();
        return from == null ? undated(occurred) : words(occurred, from);
    }

    private static String words(Occurred occurred, PartialDate from) {
        return occurred.precision().isApproximate() ? "about " + from.words() : from.words();
    }

    /** {@code before August 2001}, {@code after Thu 5 Mar 2026, 15:00}: of a day, month or year the one that is not included; or that nothing is known. */
    private String undated(Occurred occurred) {
        PartialDate earliest = occurred.notBefore();
        PartialDate latest = occurred.notAfter();
        if (latest != null) {
            return "before " + bound(latest.next(), occurred);
        }
        return earliest == null ? "date unknown" : "after " + bound(earliest.previous(), occurred);
    }

    private String bound(PartialDate date, Occurred occurred) {
        return date.isMoment()
                ? date.words() + ", " + clock(date, occurred.zone(), date.hasSeconds(), isOfAnotherZone(occurred))
                : date.words();
    }

    /** The same for what stands above all entries of the day, the month or the year. */
    public String heading(Occurred occurred) {
        return switch (occurred.precision()) {
            case MONTH -> day(occurred) + ", day not known";
            case YEAR -> day(occurred) + ", month not known";
            case ABOUT_DAY, ABOUT_MONTH, ABOUT_YEAR -> English.capital(day(occurred));
            default -> occurred.isDated() ? day(occurred) : "Date unknown, in the order recorded";
        };
    }

    /**
     * Below {@link #day}: {@code 14:30}, {@code about 14:30}, {@code 14:30 +05:30}, {@code evening}, {@code 14:00 to 15:00}, {@code 22:00 to
     * Sat 21 Nov 2026, 01:00}, {@code to Thu 5 Nov 2026}; empty where the day is all there is. The day is said again where it was another one
     * in the zone of the time: {@code Wed 1 Jul 2026, 02:30 +05:30}. Of what is only known to be before or after something it says that.
     */
    public String time(Occurred occurred) {
        PartialDate from = occurred.begins();
        if (from == null) {
            return occurred.isOpen() ? undated(occurred) : "";
        }
        String time = clocks(occurred);
        boolean sameDay = !from.isMoment() || from.words().equals(day(occurred));
        return sameDay ? time : from.words() + ", " + time;
    }

    private String clocks(Occurred occurred) {
        PartialDate from = occurred.begins();
        PartialDate to = occurred.ends();
        if (from == null) {
            return "";
        }
        if (!from.isMoment()) {
            return to == null ? "" : "to " + to.words();
        }
        boolean other = isOfAnotherZone(occurred);
        DayPart part = namedPart(occurred);
        if (part != null) {
            return other ? part.word() + ' ' + LocalClock.text(from.moment().getOffset()) : part.word();
        }
        boolean seconds =
                occurred.precision() == Precision.SECOND || from.hasSeconds() || (to != null && to.hasSeconds());
        String start = (occurred.precision() == Precision.ABOUT ? "about " : "")
                + clock(from, occurred.zone(), seconds, other);
        if (to == null) {
            return start;
        }
        if (!to.isMoment()) {
            return start + " to " + to.words();
        }
        String end = clock(to, occurred.zone(), seconds, other);
        return start + " to " + (to.firstDay().equals(from.firstDay()) ? end : to.words() + ", " + end);
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

    private static String clock(PartialDate moment, ZoneId zone, boolean seconds, boolean withOffset) {
        return clock(moment.moment(), zone, seconds, withOffset);
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

    private static boolean hasClock(Occurred occurred) {
        PartialDate from = occurred.notBefore() == null ? occurred.notAfter() : occurred.notBefore();
        return from != null && from.isMoment();
    }

    /** The part of the day that it is, or null when it is none or has other bounds than the usual. */
    private static @Nullable DayPart namedPart(Occurred occurred) {
        PartialDate from = occurred.begins();
        PartialDate to = occurred.ends();
        if (occurred.precision() != Precision.PART_OF_DAY || from == null || to == null) {
            return null;
        }
        DayPart part = DayPart.startingAt(from.moment().toLocalTime());
        return part != null && part.to().equals(to.moment().toLocalTime()) ? part : null;
    }
}
