package daybook.exchange;

import daybook.log.DaybookException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads recording times out of files, which other programs may have written in forms of their own. */
public final class EntryMoment {

    private EntryMoment() {}

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
}
