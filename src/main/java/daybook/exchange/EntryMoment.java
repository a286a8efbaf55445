package daybook.exchange;

import daybook.log.DaybookException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A recording time in files: always UTC, always three digits of a second, such as {@code 2026-11-22T05:24:32.123Z}. */
public final class EntryMoment {

    private EntryMoment() {}

    /** That form of a moment; what is finer than a millisecond is cut off. */
    public static String format(Instant moment) {
        OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(24);
        pad(out, time.getYear(), 4).append('-');
        pad(out, time.getMonthValue(), 2).append('-');
        pad(out, time.getDayOfMonth(), 2).append('T');
        pad(out, time.getHour(), 2).append(':');
        pad(out, time.getMinute(), 2).append(':');
        pad(out, time.getSecond(), 2).append('.');
        return pad(out, time.getNano() / 1_000_000, 3).append('Z').toString();
    }

    /**
     * The moment of a text in that form, or with another offset, or with more or fewer digits of a second.
     *
     * @throws DaybookException.Usage for anything else
     */
    public static Instant read(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 0 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeException notATime) {
            // said below
        }
        throw new DaybookException.Usage(
                "This is not a recording time.", "write it like 2026-11-22T05:24:32.123Z, or leave it out");
    }

    private static StringBuilder pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            out.append('0');
        }
        return out.append(digits);
    }
}
