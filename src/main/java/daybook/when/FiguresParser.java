package daybook.when;

import daybook.log.DateOrder;
import daybook.log.PartialDate;
import daybook.words.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in figures with the same sign between them and no blanks: {@code 2026-11-20}, {@code 20/11/2026},
 * {@code 2026-11}.
 */
final class FiguresParser {

    private final GrammarSettings settings;
    private final Tokens tokens;
    private final int start;

    FiguresParser(GrammarSettings settings, Tokens tokens, int start) {
        this.settings = settings;
        this.tokens = tokens;
        this.start = start;
    }

    CalendarPart parse(@Nullable DayOfWeek weekday) throws NotUnderstood {
        Token first = tokens.take();
        Token sign = tokens.take();
        Token second = tokens.take();
        boolean three = CalendarParser.isSeparator(tokens.peek())
                && tokens.peek(1).glued()
                && tokens.peek(1).isNumber();
        if (!three) {
            return two(first, sign, second, weekday);
        }
        boolean same = tokens.peek().text().equals(sign.text());
        tokens.take();
        Token third = tokens.take();
        if (same && first.isNumber(4, 4) && second.isNumber(1, 2) && third.isNumber(1, 2)) {
            LocalDate date = Days.day(first.value(), second.value(), third.value(), tokens.quoteFrom(start));
            return new CalendarPart.Written(PartialDate.day(date), weekday);
        }
        if (same && first.isNumber(1, 2) && second.isNumber(1, 2) && third.isNumber(4, 4)) {
            LocalDate date = Days.figures(
                    first.value(), second.value(), third.value(), settings.order(), tokens.quoteFrom(start));
            return new CalendarPart.Written(PartialDate.day(date), weekday);
        }
        if (same && first.isNumber(1, 2) && second.isNumber(1, 2) && third.isNumber(2, 2)) {
            String quoted = tokens.quoteFrom(start);
            int year = settings.shortYear(third, quoted);
            LocalDate date = Days.figures(first.value(), second.value(), year, settings.order(), quoted);
            return new CalendarPart.Written(PartialDate.day(date), weekday);
        }
        throw NotUnderstood.refused(
                tokens.quoteFrom(start) + " is not understood as a date in figures.", settings.accepted());
    }

    private CalendarPart two(Token first, Token sign, Token second, @Nullable DayOfWeek weekday) throws NotUnderstood {
        String quoted = tokens.quoteFrom(start);
        if (first.isNumber(4, 4) && second.isNumber(1, 2) && !sign.isSign('.') && weekday == null) {
            int year = Days.year(first.value(), quoted);
            Days.month(second.value(), quoted);
            return new CalendarPart.Written(PartialDate.month(YearMonth.of(year, second.value())), null);
        }
        if (sign.isSign('.') && first.isNumber(5, 5)) {
            throw Days.serial(first, quoted);
        }
        if (sign.isSign('.') && first.isNumber(1, 2) && second.isNumber(2, 2)) {
            throw timeOrDate(first, second, quoted);
        }
        if (first.isNumber(1, 2) && second.isNumber(4, 4)) {
            throw NotUnderstood.refused(
                    quoted + " looks like a month and a year in figures.",
                    "Write a month as 2026-11 or Nov 2026, and a day as 20 Nov 2026.");
        }
        if (first.isNumber(1, 2) && second.isNumber(1, 2) && sign.isSign('/')) {
            return withoutYear(first.value(), second.value(), quoted, weekday);
        }
        boolean hours = first.value() >= 1 && first.value() <= 12 && second.value() >= 1 && second.value() <= 12;
        if (sign.isSign('-') && first.isNumber(1, 2) && second.isNumber(1, 2) && hours && !settings.isUndated()) {
            throw NotUnderstood.refused(
                    quoted + " can be hours or a date without its year.",
                    "For hours write " + quoted.replace("\"", "") + "am or " + quoted.replace("\"", "")
                            + "pm, and a date as 20 Nov.");
        }
        if (first.isNumber(1, 2) && second.isNumber(1, 2)) {
            throw NotUnderstood.refused(
                    quoted + " has no year.",
                    settings.isUndated()
                            ? "Add the year with four digits."
                            : "Write the month as a word (20 Nov), or add the year with four digits.");
        }
        throw NotUnderstood.refused(quoted + " is not understood as a date in figures.", settings.accepted());
    }

    /** {@code 20/11}: the day and the month in the order of the log. */
    private CalendarPart withoutYear(int first, int second, String quoted, @Nullable DayOfWeek weekday)
            throws NotUnderstood {
        boolean dayFirst = settings.order() == DateOrder.DMY;
        int day = dayFirst ? first : second;
        int month = dayFirst ? second : first;
        if (month > 12 && month <= 31 && day >= 1 && day <= 12) {
            throw NotUnderstood.refused(
                    quoted + " is not a date here: this log reads " + (dayFirst ? "the day" : "the month")
                            + " first, and there is no month " + month + '.',
                    "Write the month as a word: " + month + ' ' + DateWords.shortMonth(day) + '.');
        }
        Days.month(month, quoted);
        Days.dayOfMonth(month, day, quoted);
        return new CalendarPart.WithoutYear(
                month, day, weekday, new CalendarPart.Place(tokens.source(), start, tokens.readTo()));
    }

    private NotUnderstood timeOrDate(Token first, Token second, String quoted) {
        int day = settings.order() == DateOrder.DMY ? first.value() : second.value();
        int month = settings.order() == DateOrder.DMY ? second.value() : first.value();
        boolean date = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        boolean time = first.value() < 24 && second.value() < 60;
        String times = first.value() >= 1 && first.value() <= 12
                ? first.value() + "." + second.text() + "am or " + first.value() + '.' + second.text() + "pm"
                : DateWords.time(first.value() % 24, second.value() % 60);
        if (time && !date && first.value() >= 1 && first.value() <= 12) {
            return NotUnderstood.refused(
                    quoted + " does not say whether it was before or after noon.", "Write " + times + '.');
        }
        String dates = date ? day + " " + DateWords.shortMonth(month) : "20 Nov";
        return NotUnderstood.refused(
                quoted
                        + (time
                                ? " can be a time or a day and a month."
                                : " is not a time, and a date without its year."),
                time
                        ? "Write " + times + " for the time, and " + dates + " for the date."
                        : "Write the day as " + dates + '.');
    }
}
