package daybook.draft;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writer of dates as letters have them: {@code 2 November 2026}, never with a time of day. */
final class LetterDate {

    private LetterDate() {}

    /** Returns the date in words, such as {@code about 2 November 2026} or {@code from 1 November 2026 to 5 November 2026}; null when undated. */
    static @Nullable String of(Occurred occurred, ZoneId zone) {
        Occurred here = occurred.in(zone);
        PartialDate from = here.begins();
        if (from == null) {
            return null;
        }
        PartialDate to = here.precision() == Precision.PART_OF_DAY ? null : here.ends();
        String begin = of(from);
        if (to == null || of(to).equals(begin)) {
            return here.precision().isApproximate() ? "about " + begin : begin;
        }
        return "from " + begin + " to " + of(to);
    }

    /** Returns the same for a date alone. */
    static String of(PartialDate date) {
        return switch (date.form()) {
            case DAY, MOMENT -> of(date.firstDay());
            case MONTH, YEAR -> date.words();
        };
    }

    static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + DateWords.month(day.getMonthValue()) + " " + day.getYear();
    }
}
