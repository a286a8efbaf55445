package daybook.when;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads words that count from now: {@code today}, {@code last night}, {@code 3 days ago}, {@code 2 hours ago},
 * {@code in 12 months}.
 */
final class RelativeParser {

    private final GrammarSettings settings;
    private final Tokens tokens;
    private final int start;
    private @Nullable CalendarPart date;
    private @Nullable ClockPart clock;
    private boolean about;

    RelativeParser(GrammarSettings settings, Tokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        this.start = tokens.peek().start();
    }

    @Nullable
    CalendarPart date() {
        return date;
    }

    @Nullable
    ClockPart clock() {
        return clock;
    }

    /** Whether it counts weeks, months or years back, which nobody does to the day. */
    boolean isAbout() {
        return about;
    }

    /** Whether there were such words; if not, none is taken. */
    boolean parse() throws NotUnderstood {
        switch (tokens.peek().text()) {
            case "now" -> {
                tokens.take();
                clock = new ClockPart.Now();
            }
            case "today" -> day(0, null);
            case "yesterday" -> day(-1, null);
            case "tomorrow" -> day(1, null);
            case "tonight" -> day(0, DayPart.NIGHT);
            case "this" -> thisPart();
            case "last", "next" -> another();
            case "in" -> ahead();
            default -> {
                return ago();
            }
        }
        return true;
    }

    /** Whether a number of minutes or hours stands there; {@code about} before it changes nothing. */
    static boolean isShortCount(Tokens tokens, int ahead) {
        Unit unit = Unit.of(tokens.peek(ahead + 1).text());
        return isCount(tokens.peek(ahead)) && (unit == Unit.MINUTE || unit == Unit.HOUR);
    }

    /** Whether a count of some unit stands there, such as {@code 3 days}. */
    static boolean isCount(Tokens tokens, int ahead) {
        return isCount(tokens.peek(ahead)) && Unit.of(tokens.peek(ahead + 1).text()) != null;
    }

    private void day(int fromToday, @Nullable DayPart part) {
        tokens.take();
        date = new CalendarPart.FromToday(0, fromToday);
        if (part != null) {
            clock = new ClockPart.PartOfDay(part);
        }
    }

    private void thisPart() throws NotUnderstood {
        DayPart part = DayPart.of(tokens.peek(1).text());
        if (part == null) {
            throw GrammarAdvice.period(settings, tokens);
        }
        tokens.take();
        day(0, part);
    }

    private void another() throws NotUnderstood {
        boolean next = tokens.peek().isWord("next");
        if (!next && tokens.peek(1).isWord("night")) {
            tokens.take();
            day(-1, DayPart.NIGHT);
            return;
        }
        DayOfWeek weekday = Names.weekday(tokens.peek(1).text());
        if (weekday == null) {
            throw GrammarAdvice.period(settings, tokens);
        }
        tokens.skip(2);
        date = new CalendarPart.OfAnotherWeek(weekday, next, tokens.source(), start, tokens.readTo());
    }

    private void ahead() throws NotUnderstood {
        tokens.take();
        Unit unit = Unit.of(tokens.peek(1).text());
        if (!isCount(tokens.peek()) || unit == null) {
            throw GrammarAdvice.on(settings, tokens, "a number of days, weeks, months or years after \"in\"");
        }
        int count = count(tokens.take());
        tokens.take();
        switch (unit) {
            case MINUTE -> clock = new ClockPart.Ago(-count);
            case HOUR -> clock = new ClockPart.Ago(-60L * count);
            case DAY -> date = new CalendarPart.FromToday(0, count);
            case WEEK -> date = new CalendarPart.FromToday(0, 7 * count);
            case MONTH -> date = new CalendarPart.FromToday(count, 0);
            case YEAR -> date = new CalendarPart.FromToday(12 * count, 0);
        }
    }

    private boolean ago() throws NotUnderstood {
        Unit unit = Unit.of(tokens.peek(1).text());
        if (unit == null || !isCount(tokens.peek())) {
            return false;
        }
        int count = count(tokens.peek());
        tokens.skip(2);
        if (!tokens.takeWord("ago")) {
            throw GrammarAdvice.countAlone(settings, tokens.quoteFrom(start), count, unit);
        }
        switch (unit) {
            case MINUTE -> clock = new ClockPart.Ago(count);
            case HOUR -> clock = new ClockPart.Ago(60L * count);
            case DAY -> date = new CalendarPart.FromToday(0, -count);
            case WEEK -> date = new CalendarPart.FromToday(0, -7 * count);
            case MONTH -> date = new CalendarPart.PeriodAgo(count, false);
            case YEAR -> date = new CalendarPart.PeriodAgo(count, true);
        }
        about = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        return true;
    }

    private static boolean isCount(Token token) {
        return token.isNumber() || token.isWord("a") || token.isWord("an");
    }

    private int count(Token token) throws NotUnderstood {
        if (token.isWord("a") || token.isWord("an")) {
            return 1;
        }
        if (!token.isNumber(1, 4)) {
            throw NotUnderstood.refused(
                    Quote.of(token.text()) + " is too large a number to count from today.",
                    "Write the date: 2026-11-20.");
        }
        return token.value();
    }
}
