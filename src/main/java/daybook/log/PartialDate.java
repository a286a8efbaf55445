package daybook.log;

import daybook.words.DateWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it is known: a year, a month, a day or a moment, with the text that the log keeps: {@code 2026}, {@code 2026-11},
 * {@code 2026-11-20} or {@code 2026-11-20T14:30:00+00:00} (always with seconds and a numeric offset).
 *
 * <p>A year, a month and a day have no zone; the zone says when they begin and end. Both their first and their last day are included. Their
 * start is included and their end is not: it is the first moment after them. A moment starts and ends at itself.
 *
 * <p>Not comparable, because a year is neither before nor after one of its months. Compare starts and ends of one zone; {@link TimelineOrder}
 * is the order for showing entries. Equal are those of equal text.
 *
 * <p>Read without a formatter and with few objects, because small commands pay for every class and rules read every entry of a log.
 */
public final class PartialDate {

    /** What is known of a date. */
    public enum Form {
        YEAR(Precision.YEAR),
        MONTH(Precision.MONTH),
        DAY(Precision.DAY),
        /** To the second at most: the text of a moment does not say whether it is known to the minute or the second. */
        MOMENT(Precision.SECOND);

        private final Precision precision;

        Form(Precision precision) {
            this.precision = precision;
        }

        /** Returns the precision of a time that has this form; for a moment, the finest that it can have. */
        public Precision precision() {
            return precision;
        }

        /** {@code day}, {@code month}, {@code year} or {@code moment}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int YEAR = "2026".length();
    private static final int MONTH = "2026-11".length();
    private static final int DAY = "2026-11-20".length();
    private static final int OFFSET = "2026-11-20T14:30:00".length();
    private static final int MOMENT = "2026-11-20T14:30:00+00:00".length();

    /** In minutes: no zone is further from UTC than 18 hours. */
    private static final int MOST_OFFSET = 18 * 60;

    private final String text;
    private final Form form;
    private final LocalDate firstDay;
    private final int secondOfDay;
    private final int offsetSeconds;

    private PartialDate(String text, Form form, LocalDate firstDay, int secondOfDay, int offsetSeconds) {
        this.text = text;
        this.form = form;
        this.firstDay = firstDay;
        this.secondOfDay = secondOfDay;
        this.offsetSeconds = offsetSeconds;
    }

    /**
     * Reads the text of a date.
     *
     * @throws DateTimeException when it is in no form of the four, or there is no such day or moment
     */
    public static PartialDate of(String text) {
        int length = text.length();
        if (length > DAY) {
            return readMoment(text);
        }
        boolean month = length >= MONTH && text.charAt(YEAR) == '-';
        boolean day = month && length == DAY && text.charAt(MONTH) == '-';
        if (length != YEAR && !(month && length == MONTH) && !day) {
            throw new DateTimeException("not in the form 2026-11-20, 2026-11 or 2026: " + text);
        }
        return new PartialDate(text, day ? Form.DAY : month ? Form.MONTH : Form.YEAR, readDay(text), 0, 0);
    }

    /** Reads the text of a date; returns null for null and for any text that {@link #of} refuses. */
    public static @Nullable PartialDate orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return of(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    public static PartialDate year(int year) {
        String text = pad(new StringBuilder(YEAR), year, YEAR).toString();
        return new PartialDate(text, Form.YEAR, LocalDate.of(year, 1, 1), 0, 0);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.toString(), Form.MONTH, month.atDay(1), 0, 0);
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day.toString(), Form.DAY, day, 0, 0);
    }

    public static PartialDate moment(OffsetDateTime moment) {
        StringBuilder text = new StringBuilder(MOMENT);
        pad(text, moment.getYear(), 4).append('-');
        pad(text, moment.getMonthValue(), 2).append('-');
        pad(text, moment.getDayOfMonth(), 2).append('T');
        pad(text, moment.getHour(), 2).append(':');
        pad(text, moment.getMinute(), 2).append(':');
        pad(text, moment.getSecond(), 2).append(numeric(moment.getOffset()));
        return new PartialDate(
                text.toString(),
                Form.MOMENT,
                moment.toLocalDate(),
                moment.toLocalTime().toSecondOfDay(),
                moment.getOffset().getTotalSeconds());
    }

    /** Returns the text that the log keeps. */
    public String text() {
        return text;
    }

    /** Returns the text of the day, the month or the year, without a time of day. */
    public String dayText() {
        return isMoment() ? text.substring(0, DAY) : text;
    }

    public Form form() {
        return form;
    }

    /** Whether a time of day is known. */
    public boolean isMoment() {
        return form == Form.MOMENT;
    }

    /** Returns the first day that it can be, as written. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Returns the last day that it can be, as written; that day is included. */
    public LocalDate lastDay() {
        return switch (form) {
            case YEAR -> LocalDate.of(firstDay.getYear(), 12, 31);
            case MONTH -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
            case DAY, MOMENT -> firstDay;
        };
    }

    /** Returns the day, or null when only the month or the year is known. */
    public @Nullable LocalDate day() {
        return form == Form.YEAR || form == Form.MONTH ? null : firstDay;
    }

    /** Returns the month, or null when only the year is known. */
    public @Nullable YearMonth month() {
        return form == Form.YEAR ? null : YearMonth.from(firstDay);
    }

    /** Returns the day, month or year after it; for a moment, the moment itself. */
    public PartialDate next() {
        return moved(1);
    }

    /** Returns the day, month or year before it; for a moment, the moment itself. */
    public PartialDate previous() {
        return moved(-1);
    }

    private PartialDate moved(int by) {
        return switch (form) {
            case YEAR -> year(firstDay.getYear() + by);
            case MONTH -> month(YearMonth.from(firstDay).plusMonths(by));
            case DAY -> day(firstDay.plusDays(by));
            case MOMENT -> this;
        };
    }

    /** Returns the first moment that it can be, which is included; a date begins at the start of its first day in that zone. */
    public Instant start(ZoneId zone) {
        return isMoment() ? instant() : firstDay.atStartOfDay(zone).toInstant();
    }

    /** Returns the first moment after it, in that zone; for a moment, that moment itself. */
    public Instant end(ZoneId zone) {
        return isMoment() ? instant() : lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Instant instant() {
        return Instant.ofEpochSecond(firstDay.toEpochDay() * 86_400L + secondOfDay - offsetSeconds);
    }

    /**
     * Returns the moment, with its offset as written.
     *
     * @throws IllegalStateException when no time of day is known
     */
    public OffsetDateTime moment() {
        if (!isMoment()) {
            throw new IllegalStateException("no time of day is known: " + text);
        }
        return OffsetDateTime.of(
                LocalDateTime.of(firstDay, LocalTime.ofSecondOfDay(secondOfDay)),
                ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    /** Whether it is a moment that is not at the beginning of a minute. */
    public boolean hasSeconds() {
        return secondOfDay % 60 != 0;
    }

    /** Returns the same date by the clocks of that zone: a moment gets the offset of the zone; any other date has no zone and is kept. */
    public PartialDate in(ZoneId zone) {
        if (!isMoment()) {
            return this;
        }
        Instant instant = instant();
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return offset.getTotalSeconds() == offsetSeconds ? this : moment(instant.atOffset(offset));
    }

    /** {@code Fri 20 Nov 2026}, {@code November 2026} or {@code 2026}; of a moment its day. */
    public String words() {
        return switch (form) {
            case YEAR -> Integer.toString(firstDay.getYear());
            case MONTH -> DateWords.month(firstDay.getMonthValue()) + ' ' + firstDay.getYear();
            case DAY, MOMENT -> DateWords.dateWithWeekday(firstDay);
        };
    }

    /** {@code 20 Nov 2026}, {@code Nov 2026} or {@code 2026}; of a moment its day. */
    public String shortWords() {
        return switch (form) {
            case YEAR -> Integer.toString(firstDay.getYear());
            case MONTH -> DateWords.shortMonth(firstDay.getMonthValue()) + ' ' + firstDay.getYear();
            case DAY, MOMENT -> DateWords.date(firstDay);
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static PartialDate readMoment(String text) {
        if (text.length() < MOMENT || !hasMarks(text)) {
            throw notAMoment(text);
        }
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            throw notAMoment(text);
        }
        return new PartialDate(text, Form.MOMENT, readDay(text), hour * 3600 + minute * 60 + second, readOffset(text));
    }

    private static boolean hasMarks(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.charAt(OFFSET) == '+' || text.charAt(OFFSET) == '-');
    }

    /** Reads the day that the text begins with; a month and a year begin on their first. */
    private static LocalDate readDay(String text) {
        return LocalDate.of(
                digits(text, 0, YEAR),
                text.length() >= MONTH ? digits(text, 5, 7) : 1,
                text.length() >= DAY ? digits(text, 8, 10) : 1);
    }

    private static int readOffset(String text) {
        if (text.length() != MOMENT || text.charAt(22) != ':') {
            // Offsets with seconds are of long ago, before zones.
            String written = text.substring(OFFSET);
            ZoneOffset offset = ZoneOffset.of(written);
            if (!written.equals(numeric(offset))) {
                throw notAMoment(text);
            }
            return offset.getTotalSeconds();
        }
        int minutes = digits(text, 23, 25);
        int all = digits(text, 20, 22) * 60 + minutes;
        boolean negative = text.charAt(OFFSET) == '-';
        if (minutes > 59 || all > MOST_OFFSET || (negative && all == 0)) {
            throw notAMoment(text);
        }
        return (negative ? -all : all) * 60;
    }

    private static DateTimeException notAMoment(String text) {
        return new DateTimeException("not in the form 2026-11-20T14:30:00+00:00: " + text);
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

    private static StringBuilder pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        return out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
