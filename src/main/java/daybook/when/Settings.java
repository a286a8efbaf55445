package daybook.when;

import daybook.log.DateOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the words are understood against.
 *
 * @param now the present moment
 * @param zone the log's zone
 * @param order how the log reads figures
 * @param future whether the future is allowed; a weekday or a date without a year is then the next one, not the last
 */
record Settings(Instant now, ZoneId zone, DateOrder order, boolean future) {

    LocalDate today() {
        return today(zone);
    }

    LocalDate today(ZoneId elsewhere) {
        return LocalDate.ofInstant(now, elsewhere);
    }

    /** The accepted forms, for a hint. */
    String accepted() {
        String figures = order == DateOrder.DMY ? "20/11/2026" : "11/20/2026";
        String relative = future
                ? "20 Nov, today, tomorrow, friday, in 6 weeks, in 12 months"
                : "20 Nov, today, yesterday, friday, 3 days ago";
        String ranges = future ? "" : " Ranges: yesterday 14:00 to 15:00, 2026-11-01 to 2026-11-05.";
        return "Dates: 2026-11-20, 20 Nov 2026, " + figures + ", " + relative + ", 2026-11, 2026, unknown."
                + " Times: 14:30, 2.30pm, about 2pm, evening, 2 hours ago, now." + ranges;
    }
}
