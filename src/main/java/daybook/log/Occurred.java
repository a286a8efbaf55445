package daybook.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something occurred, as exactly as it is known and no more.
 *
 * <p>{@code from} and {@code to} are text whose form says what is known: {@code 2026-11-20T14:30:00+00:00} a moment
 * (always with seconds and a numeric offset), {@code 2026-11-20} a date, {@code 2026-11} a month, {@code 2026} a year.
 * A date has no time of day and does not move when the zone changes. {@code to} is present for a range and for a part
 * of a day only.
 *
 * @param from the start, or null when unknown
 * @param to the end: included for dates, months and years; the end moment for moments; null when there is only a start
 * @param precision how exactly it is known
 * @param zone the zone in which the words were understood
 * @param typed the words as typed, or null when nobody typed any (the default, today)
 */
public record Occurred(
        @Nullable String from,
        @Nullable String to,
        Precision precision,
        ZoneId zone,
        @Nullable String typed) {

    private static final int DATE = "2026-11-20".length();

    private static final int TIME = "2026-11-20T14:30:00".length();

    private static final int MOMENT = "2026-11-20T14:30:00+00:00".length();

    /** In minutes: no zone is further from UTC than 18 hours. */
    private static final int MOST_OFFSET = 18 * 60;

    public Occurred {
        if ((from == null) != (precision == Precision.UNKNOWN)) {
            throw new IllegalArgumentException("a start is missing exactly when the precision is unknown");
        }
        if (to != null && precision != Precision.RANGE && precision != Precision.PART_OF_DAY) {
            throw new IllegalArgumentException("only a range and a part of a day have an end");
        }
    }

    /** A date that nobody knows. */
    public static Occurred unknown(ZoneId zone, @Nullable String typed) {
        return new Occurred(null, null, Precision.UNKNOWN, zone, typed);
    }

    /**
     * The first moment of it, for putting entries in order; null when unknown. A date begins at the start of that day
     * in the zone.
     */
    public @Nullable Instant start() {
        return from == null ? null : startOf(from, zone);
    }

    /** The first moment after it; for a moment, that moment itself. Null when unknown. */
    public @Nullable Instant end() {
        if (from == null) {
            return null;
        }
        return endOf(to == null ? from : to, zone);
    }

    private static Instant startOf(String text, ZoneId zone) {
        return text.length() > 10
                ? moment(text)
                : firstDay(text).atStartOfDay(zone).toInstant();
    }

    private static Instant endOf(String text, ZoneId zone) {
        return switch (text.length()) {
            case 4 -> firstDay(text).plusYears(1).atStartOfDay(zone).toInstant();
            case 7 -> firstDay(text).plusMonths(1).atStartOfDay(zone).toInstant();
            case 10 -> firstDay(text).plusDays(1).atStartOfDay(zone).toInstant();
            default -> moment(text);
        };
    }

    /**
     * The same time by the clocks of that zone: a moment stays the moment that it is, and a date stays the date that was written. Days,
     * spans and gaps of a log are counted in its own zone, whatever zone an entry was written in.
     */
    public Occurred in(ZoneId other) {
        String newFrom = from == null ? null : moved(from, other);
        String newTo = to == null ? null : moved(to, other);
        boolean same = zone.equals(other) && Objects.equals(newFrom, from) && Objects.equals(newTo, to);
        return same ? this : new Occurred(newFrom, newTo, precision, other, typed);
    }

    private static String moved(String text, ZoneId zone) {
        if (text.length() <= DATE) {
            return text;
        }
        Instant moment = moment(text);
        ZoneOffset offset = zone.getRules().getOffset(moment);
        return text.startsWith(numeric(offset), TIME) ? text : formatMoment(moment.atOffset(offset));
    }

    /** The same without the words. */
    public Occurred untyped() {
        return typed == null ? this : new Occurred(from, to, precision, zone, null);
    }

    /** The first day on which it can have been, as written; null when unknown. */
    public @Nullable LocalDate firstDay() {
        return from == null ? null : firstDay(from.length() > DATE ? from.substring(0, DATE) : from);
    }

    /** The last day on which it can have been; a night belongs to the day on which it began. Null when unknown. */
    public @Nullable LocalDate lastDay() {
        String last = to == null || precision == Precision.PART_OF_DAY ? from : to;
        return last == null ? null : lastDay(last);
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> firstDay(text).plusYears(1).minusDays(1);
            case 7 -> firstDay(text).plusMonths(1).minusDays(1);
            case 10 -> firstDay(text);
            default -> firstDay(text.substring(0, DATE));
        };
    }

    /** The instant of a moment, without the objects on the way to it, because rules ask for it for every entry of a log. */
    private static Instant moment(String text) {
        if (text.length() != MOMENT || text.charAt(22) != ':' || !hasMarks(text)) {
            return parseMoment(text).toInstant();
        }
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        int offset = digits(text, 20, 22) * 60 + digits(text, 23, 25);
        boolean negative = text.charAt(19) == '-';
        boolean plain = hour < 24
                && minute < 60
                && second < 60
                && offset <= MOST_OFFSET
                && text.charAt(23) < '6'
                && !(negative && offset == 0);
        if (!plain) {
            return parseMoment(text).toInstant();
        }
        LocalDate day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400L
                + hour * 3600L
                + minute * 60L
                + second
                - (negative ? -offset : offset) * 60L);
    }

    private static boolean hasMarks(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.charAt(19) == '+' || text.charAt(19) == '-');
    }

    /**
     * The first day of a date, a month or a year in the form of {@code from}.
     *
     * @throws DateTimeException when it is in another form, or there is no such day
     */
    public static LocalDate firstDay(String text) {
        int length = text.length();
        boolean form = (length == 4 || (length == 7 && text.charAt(4) == '-'))
                || (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-');
        if (!form) {
            throw new DateTimeException("not in the form 2026-11-20, 2026-11 or 2026: " + text);
        }
        return LocalDate.of(
                digits(text, 0, 4), length > 4 ? digits(text, 5, 7) : 1, length > 7 ? digits(text, 8, 10) : 1);
    }

    /**
     * The moment of that text in the form of {@code from}. Read without a formatter, which would cost every small
     * command its share of the start.
     *
     * @throws DateTimeException when it is in another form, or there is no such moment
     */
    public static OffsetDateTime parseMoment(String text) {
        boolean form = text.length() >= 25
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.charAt(19) == '+' || text.charAt(19) == '-');
        if (form) {
            LocalTime clock = LocalTime.of(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19));
            String written = text.substring(19);
            ZoneOffset offset = ZoneOffset.of(written);
            if (written.equals(numeric(offset))) {
                return OffsetDateTime.of(firstDay(text.substring(0, 10)), clock, offset);
            }
        }
        throw new DateTimeException("not in the form 2026-11-20T14:30:00+00:00: " + text);
    }

    private static String numeric(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("not digits where digits should be: " + text);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** A moment in the one form used everywhere: seconds always, the offset always numeric. */
    public static String formatMoment(OffsetDateTime time) {
        StringBuilder out = new StringBuilder(25);
        pad(out, time.getYear(), 4).append('-');
        pad(out, time.getMonthValue(), 2).append('-');
        pad(out, time.getDayOfMonth(), 2).append('T');
        pad(out, time.getHour(), 2).append(':');
        pad(out, time.getMinute(), 2).append(':');
        pad(out, time.getSecond(), 2);
        return out.append(numeric(time.getOffset())).toString();
    }

    private static StringBuilder pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        return out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
