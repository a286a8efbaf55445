package daybook.cli;

import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.when.OccurredText;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes the stored forms of a date or a moment for a person. */
final class Dates {

    private Dates() {}

    /** Returns the day alone, or the month or year where that is all there is: a time of day may have been about, and is not said here. */
    static String day(String from) {
        return of(from.length() > "2026-11-20".length() ? from.substring(0, "2026-11-20".length()) : from);
    }

    /** Such as {@code Fri 20 Nov 2026, 14:30}, {@code November 2026} or {@code 2026}. */
    static String of(String from) {
        Precision precision = switch (from.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
        ZoneId zone = precision == Precision.MINUTE ? OffsetDateTime.parse(from).getOffset() : ZoneOffset.UTC;
        return OccurredText.plain(new Occurred(from, null, precision, zone, null));
    }
}
