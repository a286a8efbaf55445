package daybook.cli.command;

import daybook.cli.Call;
import daybook.log.DaybookException;
import daybook.log.PartialDate;
import daybook.log.Settings;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parser of the day after which a log is reviewed: a date to come, or a period from today such as {@code 2 years}. */
final class ReviewDay {

    private static final String FORMS =
            "a date such as 20 Nov 2028, a month or a year, whose last day counts, or a period from today such as \"2 years\"";
    private static final int MOST_DIGITS = 4;
    private static final int MOST_YEARS = 100;

    private ReviewDay() {}

    /**
     * Reads the words as a day in the form {@code 2028-11-20}.
     *
     * @throws DaybookException.Usage when they are not understood, or are not a day to come within a hundred years
     */
    static String read(Call call, Settings settings, String typed) {
        LocalDate today = LocalDate.ofInstant(call.now(), settings.zone());
        LocalDate day = period(typed, today);
        if (day == null) {
            day = date(call, settings, typed);
        }
        if (!day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new DaybookException.Usage(
                    "A review is set for a day to come, within " + MOST_YEARS + " years, not " + day + ".", FORMS);
        }
        return day.toString();
    }

    private static LocalDate date(Call call, Settings settings, String typed) {
        try {
            return PartialDate.of(call.times(settings).readUntil(typed)).lastDay();
        } catch (DaybookException.Usage e) {
            throw new DaybookException.Usage(e.message(), FORMS);
        }
    }

    /** Returns the day at the end of a period from today, or null when the words are not a period. */
    private static @Nullable LocalDate period(String typed, LocalDate today) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        int blank = words.indexOf(' ');
        if (blank < 1 || blank > MOST_DIGITS) {
            return null;
        }
        for (int i = 0; i < blank; i++) {
            if (words.charAt(i) < '0' || words.charAt(i) > '9') {
                return null;
            }
        }
        int number = Integer.parseInt(words, 0, blank, 10);
        return switch (words.substring(blank + 1).strip()) {
            case "day", "days" -> today.plusDays(number);
            case "week", "weeks" -> today.plusWeeks(number);
            case "month", "months" -> today.plusMonths(number);
            case "year", "years" -> today.plusYears(number);
            default -> null;
        };
    }
}
