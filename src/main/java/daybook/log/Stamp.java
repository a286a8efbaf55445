package daybook.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The one form of a recording time: {@code 2026-11-22T05:24:32.123Z}, always UTC, always three digits of a second.
 *
 * <p>Written by hand because {@link Instant#toString()} varies in length with the value.
 */
public final class Stamp {

    private static final int LENGTH = "2026-11-22T05:24:32.123Z".length();

    private Stamp() {}

    /** The stamp of an instant; what is finer than a millisecond is dropped. */
    public static String format(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new DateTimeException("no stamp for the year " + time.getYear());
        }
        StringBuilder out = new StringBuilder(LENGTH);
        digits(out, time.getYear(), 4).append('-');
        digits(out, time.getMonthValue(), 2).append('-');
        digits(out, time.getDayOfMonth(), 2).append('T');
        digits(out, time.getHour(), 2).append(':');
        digits(out, time.getMinute(), 2).append(':');
        digits(out, time.getSecond(), 2).append('.');
        return digits(out, time.getNano() / 1_000_000, 3).append('Z').toString();
    }

    /**
     * The instant of a stamp.
     *
     * @throws DateTimeException if the text is not exactly in this form
     */
    public static Instant parse(String stamp) {
        // Read without a formatter, which would cost every small command its share of the start.
        if (stamp.length() != LENGTH || !hasMarks(stamp)) {
            throw malformed(stamp);
        }
        return LocalDateTime.of(
                        number(stamp, 0, 4),
                        number(stamp, 5, 7),
                        number(stamp, 8, 10),
                        number(stamp, 11, 13),
                        number(stamp, 14, 16),
                        number(stamp, 17, 19),
                        number(stamp, 20, 23) * 1_000_000)
                .toInstant(ZoneOffset.UTC);
    }

    private static boolean hasMarks(String stamp) {
        return stamp.charAt(4) == '-'
                && stamp.charAt(7) == '-'
                && stamp.charAt(10) == 'T'
                && stamp.charAt(13) == ':'
                && stamp.charAt(16) == ':'
                && stamp.charAt(19) == '.'
                && stamp.charAt(23) == 'Z';
    }

    private static int number(String stamp, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = stamp.charAt(i);
            if (c < '0' || c > '9') {
                throw malformed(stamp);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static DateTimeException malformed(String stamp) {
        return new DateTimeException("not in the form 2026-11-22T05:24:32.123Z: " + stamp);
    }

    private static StringBuilder digits(StringBuilder out, int number, int width) {
        int place = 1;
        for (int i = 1; i < width; i++) {
            place *= 10;
        }
        for (; place > 0; place /= 10) {
            out.append((char) ('0' + number / place % 10));
        }
        return out;
    }
}
