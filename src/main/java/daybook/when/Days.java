package daybook.when;

import daybook.log.DateOrder;
import daybook.log.PartialDate;
import daybook.words.DateWords;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days, months and years that exist, and why others do not. */
final class Days {

    /** Older than anybody who can be in a log: an earlier year is a slip. */
    static final int FIRST_YEAR = 1900;

    private Days() {}

    /** That day, or null when the month is shorter. */
    static @Nullable LocalDate orNull(int year, int month, int day) {
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    static LocalDate day(int year, int month, int day, String quoted) throws NotUnderstood {
        year(year, quoted);
        month(month, quoted);
        LocalDate date = day == 0 ? null : orNull(year, month, day);
        if (date != null) {
            return date;
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        String leap = month == 2 && day == 29 ? ", as " + year + " is not a leap year" : "";
        throw NotUnderstood.refused(
                quoted + " does not exist: " + DateWords.month(month) + ' ' + year + " has " + length + " days" + leap
                        + '.',
                "Check the day and the month, or write the month alone: "
                        + PartialDate.month(YearMonth.of(year, month)).text()
                        + '.');
    }

    /** A day and a month without a year: 29 Feb is one. */
    static void dayOfMonth(int month, int day, String quoted) throws NotUnderstood {
        if (day == 0 || orNull(2000, month, day) == null) {
            int length = YearMonth.of(2000, month).lengthOfMonth();
            throw NotUnderstood.refused(
                    quoted + " does not exist: " + DateWords.month(month) + " has " + (month == 2 ? "28 or " : "")
                            + length + " days.",
                    "Check the day and the month, or write the month alone with its year: "
                            + DateWords.shortMonth(month) + " 2026.");
        }
    }

    static void month(int month, String quoted) throws NotUnderstood {
        if (month < 1 || month > 12) {
            throw NotUnderstood.refused(
                    quoted + " is not a date: there is no month " + month + '.',
                    "Write year, month, day (2026-11-20), or the month as a word (20 Nov 2026).");
        }
    }

    static int year(int year, String quoted) throws NotUnderstood {
        if (year < FIRST_YEAR) {
            throw NotUnderstood.refused(
                    quoted + " has the year " + year + ", and years before " + FIRST_YEAR + " are taken for a slip.",
                    year % 100 < 60 && year / 100 < 24
                            ? "If " + year + " is a time, write " + DateWords.time(year / 100, year % 100)
                                    + ". If it is a year, check it."
                            : "Check the year.");
        }
        return year;
    }

    /** Three figures with the year last, in the log's order and in no other. */
    static LocalDate figures(int first, int second, int year, DateOrder order, String quoted) throws NotUnderstood {
        int day = order == DateOrder.DMY ? first : second;
        int month = order == DateOrder.DMY ? second : first;
        if (month > 12 && month <= 31 && day >= 1 && day <= 12) {
            String reads = order == DateOrder.DMY ? "the day first" : "the month first";
            String other = order == DateOrder.DMY ? "the month first" : "the day first";
            throw NotUnderstood.refused(
                    quoted + " is not a date here: this log reads " + reads + ", and there is no month " + month
                            + ". It would be one with " + other + ", but the order is never changed by guessing.",
                    "Write year, month, day (2026-11-20), or the month as a word (20 Nov 2026).");
        }
        return day(year, month, day, quoted);
    }

    /** The refusal of the number by which a spreadsheet keeps a date. */
    static NotUnderstood serial(Token number, String quoted) {
        LocalDate date = LocalDate.of(1899, 12, 30).plusDays(number.value());
        LocalDate other = LocalDate.of(1904, 1, 1).plusDays(number.value());
        return NotUnderstood.refused(
                quoted + " is not a date. It may be the number by which a spreadsheet keeps " + DateWords.date(date)
                        + ", or " + DateWords.date(other) + " in a workbook that counts from 1904.",
                "Show the column as a date in the spreadsheet and save it again, or write the day, such as " + date
                        + '.');
    }
}
