package daybook.when;

import daybook.log.DateOrder;
import daybook.log.PartialDate;
import daybook.words.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the date of a sentence: figures, a date with the month as a word, or a weekday. */
final class CalendarParser {

    /** From 1900 to 1959 the figures of a year are those of a time too, and such a time is likelier. */
    private static final int FIRST_PLAIN_YEAR = 1960;

    private final GrammarSettings settings;
    private final Tokens tokens;
    private final int start;
    private boolean about;
    private boolean part;

    CalendarParser(GrammarSettings settings, Tokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        this.start = tokens.peek().start();
    }

    static boolean startsWith(Token token) {
        return token.isNumber()
                || (token.kind() == Token.Kind.WORD
                        && (Names.month(token.text()) != 0 || Names.weekday(token.text()) != null));
    }

    /** Whether the beginning, the middle or the end of a month or a year is named there: {@code early March}, {@code mid-2001}. */
    static boolean isPartOf(Tokens tokens, int ahead) {
        return partLength(tokens, ahead) > 0;
    }

    private static int partLength(Tokens tokens, int ahead) {
        int length = switch (tokens.peek(ahead).text()) {
            case "early", "mid", "late" -> 1;
            case "beginning", "start", "middle", "end" -> 2;
            default -> 0;
        };
        if (length == 2 && !tokens.peek(ahead + 1).isWord("of")) {
            return 0;
        }
        if (length == 1
                && (tokens.peek(ahead + 1).isSign('-') || tokens.peek(ahead + 1).isWord("in"))) {
            length = 2;
        }
        Token next = tokens.peek(ahead + length);
        return length > 0 && (Names.month(next.text()) != 0 || next.isNumber(4, 4)) ? length : 0;
    }

    /** Whether only a part of the month or the year was named, which the words say and a month does not. */
    boolean isPart() {
        return part;
    }

    /** @param marked whether the date is marked as about right */
    CalendarPart parse(boolean marked) throws NotUnderstood {
        int length = partLength(tokens, 0);
        part = length > 0;
        about = marked || part;
        tokens.skip(length);
        if (tokens.peek().isNumber()) {
            return fromNumber(null);
        }
        if (Names.month(tokens.peek().text()) != 0) {
            return fromMonthName(null);
        }
        return fromWeekday();
    }

    private CalendarPart fromWeekday() throws NotUnderstood {
        DayOfWeek weekday = Names.weekday(tokens.take().text());
        if (weekday == null) {
            throw new IllegalStateException("not at a weekday");
        }
        abbreviationDot();
        int comma = tokens.peek().isSign(',') ? 1 : 0;
        Token following = tokens.peek(comma);
        boolean number = following.isNumber() && !ClockParser.looksLikeClock(tokens, comma, true);
        if (!number && Names.month(following.text()) == 0) {
            return new CalendarPart.OnWeekday(weekday, place());
        }
        tokens.skip(comma);
        return number ? fromNumber(weekday) : fromMonthName(weekday);
    }

    private CalendarPart fromNumber(@Nullable DayOfWeek weekday) throws NotUnderstood {
        Token number = tokens.peek();
        Token sign = tokens.peek(1);
        Token second = tokens.peek(2);
        if (isSeparator(sign) && second.glued() && second.isNumber()) {
            return new FiguresParser(settings, tokens, start).parse(weekday);
        }
        if (number.isNumber(1, 2)) {
            return fromDay(weekday);
        }
        tokens.take();
        if (number.isNumber(4, 4) && weekday == null) {
            return year(number);
        }
        throw longNumber(number);
    }

    static boolean isSeparator(Token token) {
        return token.glued() && (token.isSign('-') || token.isSign('/') || token.isSign('.'));
    }

    private CalendarPart year(Token number) throws NotUnderstood {
        int year = Days.year(number.value(), Quote.of(number.text()));
        if (year < FIRST_PLAIN_YEAR) {
            throw NotUnderstood.refused(
                    number.text() + " can be a year or a time.",
                    "Write " + DateWords.time(year / 100, year % 100) + " for the time, or " + year + "-01 to " + year
                            + "-12 for the year.");
        }
        if (Names.month(tokens.peek().text()) != 0) {
            tokens.take();
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " has the year before the month.",
                    "Write 2026-11-20 or 20 Nov 2026, or the month alone: 2026-11 or Nov 2026.");
        }
        return new CalendarPart.Written(PartialDate.year(year), null);
    }

    private NotUnderstood longNumber(Token number) {
        String quoted = Quote.of(number.text());
        if (number.isNumber(8, 8)) {
            return NotUnderstood.refused(
                    quoted + " is a number of eight digits.", "Write a date with its hyphens: 2026-11-20.");
        }
        if (number.isNumber(5, 5)) {
            return Days.serial(number, quoted);
        }
        return NotUnderstood.refused(quoted + " is not understood as a date.", settings.accepted());
    }

    /** {@code 20 Nov}, {@code 20th of November 2026}, {@code 20-Nov-2026}. */
    private CalendarPart fromDay(@Nullable DayOfWeek weekday) throws NotUnderstood {
        int day = tokens.take().value();
        if (tokens.peek().glued() && isOrdinal(tokens.peek().text())) {
            tokens.take();
            tokens.takeWord("of");
        } else if (isSeparator(tokens.peek()) && Names.month(tokens.peek(1).text()) != 0) {
            tokens.take();
        }
        int month = Names.month(tokens.peek().text());
        if (month == 0) {
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " has no month that is understood"
                            + (tokens.atEnd() ? "." : ": " + tokens.quoteNext() + " is not one."),
                    tokens.atEnd()
                            ? "Write the day with its month (20 Nov 2026), in a range at both ends, and a time as"
                                    + " 14:30 or 2pm."
                            : settings.accepted());
        }
        tokens.take();
        abbreviationDot();
        return withYear(month, day, weekday);
    }

    /** {@code Nov 2026}, {@code November 20, 2026}. */
    private CalendarPart fromMonthName(@Nullable DayOfWeek weekday) throws NotUnderstood {
        int month = Names.month(tokens.take().text());
        abbreviationDot();
        Token number = tokens.peek();
        if (number.isNumber(4, 4) && weekday == null) {
            tokens.take();
            int year = Days.year(number.value(), tokens.quoteFrom(start));
            return new CalendarPart.Written(PartialDate.month(YearMonth.of(year, month)), null);
        }
        if (!number.isNumber(1, 2) || ClockParser.looksLikeClock(tokens, 0, false)) {
            if (weekday != null) {
                throw NotUnderstood.refused(
                        tokens.quoteFrom(start) + " has a weekday and a month, but no day of the month.",
                        "Write the day too, such as 20 Nov 2026, or the month alone: Nov 2026.");
            }
            if (about) {
                return new CalendarPart.MonthWithoutYear(month, tokens.quoteFrom(start));
            }
            throw monthAlone(month);
        }
        int day = tokens.take().value();
        if (tokens.peek().glued() && isOrdinal(tokens.peek().text())) {
            tokens.take();
        } else if (settings.order() == DateOrder.DMY && !yearFollows()) {
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " can be a day or a year.",
                    "Write the day first (" + day + ' ' + DateWords.shortMonth(month)
                            + "), or the year with four digits (" + DateWords.shortMonth(month) + " 2026).");
        }
        return withYear(month, day, weekday);
    }

    private NotUnderstood monthAlone(int month) {
        LocalDate today = settings.today();
        boolean earlier = month > today.getMonthValue();
        int year = today.getYear() + (earlier && !settings.future() ? -1 : !earlier && settings.future() ? 1 : 0);
        return NotUnderstood.refused(
                tokens.quoteFrom(start) + " is a month without its year.",
                "Write the year too, such as " + DateWords.shortMonth(month) + ' ' + year + ", or a day, such as 20 "
                        + DateWords.shortMonth(month) + '.');
    }

    private boolean yearFollows() {
        int comma = tokens.peek().isSign(',') ? 1 : 0;
        return tokens.peek(comma).isNumber(4, 4) && !ClockParser.looksLikeClock(tokens, comma, true);
    }

    private CalendarPart withYear(int month, int day, @Nullable DayOfWeek weekday) throws NotUnderstood {
        if (isApostrophe(tokens.peek())
                && tokens.peek(1).glued()
                && tokens.peek(1).isNumber(2, 2)) {
            tokens.take();
        }
        int gap = tokens.peek().isSign(',') || CalendarParser.isSeparator(tokens.peek()) ? 1 : 0;
        Token number = tokens.peek(gap);
        if (yearFollows() || (gap == 1 && number.glued() && number.isNumber(4, 4))) {
            tokens.skip(gap + 1);
            LocalDate date = Days.day(number.value(), month, day, tokens.quoteFrom(start));
            return new CalendarPart.Written(PartialDate.day(date), weekday);
        }
        if (number.isNumber(2, 2) && !ClockParser.looksLikeClock(tokens, gap, true) && !isCount(tokens.peek(gap + 1))) {
            tokens.skip(gap + 1);
            String quoted = tokens.quoteFrom(start);
            LocalDate date = Days.day(settings.shortYear(number, quoted), month, day, quoted);
            return new CalendarPart.Written(PartialDate.day(date), weekday);
        }
        Days.dayOfMonth(month, day, tokens.quoteFrom(start));
        return new CalendarPart.WithoutYear(month, day, weekday, place());
    }

    private CalendarPart.Place place() {
        return new CalendarPart.Place(tokens.source(), start, tokens.readTo());
    }

    private static boolean isApostrophe(Token token) {
        return token.isSign('\'') || token.isSign('\u2019');
    }

    /** A unit of time after a number: the number is then no year. */
    private static boolean isCount(Token token) {
        return Unit.of(token.text()) != null;
    }

    /** The dot of {@code Nov.}. */
    private void abbreviationDot() {
        if (!tokens.peek(1).glued() || !tokens.peek(1).isNumber()) {
            tokens.takeGluedSign('.');
        }
    }

    static boolean isOrdinal(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }
}
