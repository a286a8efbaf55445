package daybook.when;

import daybook.log.PartialDate;
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
            throw NotUnderstood.refused(
                    quoted + " can be a time or a day and a month.",
                    "Write a time with a colon (14:30) or with am or pm (2.30pm), and a date as 20 Nov.");
        }
        if (first.isNumber(1, 2) && second.isNumber(4, 4)) {
            throw NotUnderstood.refused(
                    quoted + " looks like a month and a year in figures.",
                    "Write a month as 2026-11 or Nov 2026, and a day as 20 Nov 2026.");
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
}
