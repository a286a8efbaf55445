package daybook.when;

import daybook.words.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Refusals of words that are not in the grammar, with what to type instead where that is plain. */
final class GrammarAdvice {

    private static final String RANGE =
            "Write a range with \"to\": 2026-11-01 to 2026-11-05, or yesterday 14:00 to 15:00.";

    private GrammarAdvice() {}

    /**
     * The refusal of the next word.
     *
     * @param expected what should have stood there, or null
     */
    static NotUnderstood on(GrammarSettings settings, Tokens tokens, @Nullable String expected) {
        if (expected != null) {
            String found = tokens.atEnd() ? "Nothing" : tokens.quoteNext();
            return NotUnderstood.refused(
                    found + " was found where there should be " + expected + '.', settings.accepted());
        }
        String hint = settings.isUndated() ? null : vague(settings, tokens);
        if (hint == null) {
            hint = hint(settings, tokens);
        }
        if (tokens.atEnd()) {
            return NotUnderstood.refused(
                    tokens.quoteAll() + " ends where more was expected.", hint == null ? settings.accepted() : hint);
        }
        String understood =
                tokens.readTo() > tokens.start() ? tokens.quoteFrom(tokens.start()) + " was understood, but " : "";
        return NotUnderstood.refused(
                understood + tokens.quoteRest() + (understood.isEmpty() ? " is not understood." : " was not."),
                hint == null ? settings.accepted() : hint);
    }

    private static @Nullable String hint(GrammarSettings settings, Tokens tokens) {
        String word = tokens.peek().text();
        if (settings.isUndated() && (isCountInWords(word) || word.equals("fortnight"))) {
            return null;
        }
        return switch (word) {
            case "midnight" ->
                "Midnight belongs to two days. Write 00:00 with the date of the day that it begins"
                        + (settings.isUndated()
                                ? ": 2026-11-21 00:00."
                                : "; the last one was " + settings.today() + " 00:00.");
            case "until", "till" ->
                settings.future() ? "Write the date alone, or unknown if there is no end date." : RANGE;
            case "from", "between", "through", "and" -> settings.future() ? null : RANGE;
            case "the" -> "Leave out \"the\", or write the date: 20 Nov 2026.";
            case "at" -> "Write a time of day after it: yesterday at 14:30, or at 2pm.";
            case "on" -> "Write a date after it: 14:30 on 20 Nov.";
            case "since", "by" -> settings.future() ? "Write the date alone." : null;
            case "am", "pm" -> "Write am or pm after the time: 2.30pm.";
            case "approx",
                    "approximately",
                    "circa",
                    "c",
                    "ca",
                    "roughly",
                    "~",
                    "nearly",
                    "almost",
                    "maybe",
                    "probably" -> "Write about before a date or a time: about 5 March 2026, or about 14:30.";
            case "h", "hrs", "hours", "o'clock", "o\u2019clock", "ish" ->
                "Write the time as 14:30, 2.30pm or about 2pm.";
            case "n", "na", "none" -> "If nobody knows when it was, write unknown.";
            case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten" ->
                "Write a number with its unit and ago (3 days ago), or a time in figures (14:30).";
            case "fortnight" -> "Write 2 weeks ago, or the date.";
            case "lunchtime", "lunch", "dawn", "dusk", "breakfast", "teatime", "bedtime" ->
                "Write morning, afternoon, evening or night, or about 13:00.";
            case "early", "late", "mid" ->
                "Of a month or a year it can be written: early March 2026. Of a day write morning, evening, or about 18:30.";
            case "spring", "summer", "autumn", "winter" -> "Write the months, such as 2026-06 to 2026-08, or the year.";
            case "further", "indefinite", "indefinitely", "ongoing", "permanent" ->
                settings.future() ? "If there is no end date, leave it out or write unknown." : null;
            default ->
                isZone(word)
                        ? "Abbreviations of zones have several meanings. Write the offset (+01:00) or the zone (Europe/London)."
                        : null;
        };
    }

    private static boolean isZone(String word) {
        return switch (word) {
            case "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "eet", "eest", "wet", "west" ->
                true;
            case "ist", "aest", "aedt", "acst", "awst", "nzst", "nzdt", "hst", "akst", "jst", "msk", "sast" -> true;
            default -> false;
        };
    }

    /** What to write for words that name no day, with a span of days that they may mean; null for all others. */
    private static @Nullable String vague(GrammarSettings settings, Tokens tokens) {
        if (settings.future()) {
            return null;
        }
        LocalDate today = settings.today();
        String first = tokens.peek().text();
        String second = tokens.peek(1).text();
        boolean article = first.equals("a") || first.equals("the");
        String word = article ? second : first;
        String unit = tokens.peek(article ? 2 : 1).text();
        int days = switch (word) {
            case "other" -> article && unit.equals("day") ? 7 : 0;
            case "recently", "lately" -> 7;
            case "few", "couple", "several" -> 7;
            case "while" -> 30;
            case "weekend" -> 7;
            default -> 0;
        };
        if (days == 0) {
            return null;
        }
        if (word.equals("few") || word.equals("couple") || word.equals("several")) {
            int of = word.equals("couple") && unit.equals("of") ? 1 : 0;
            Unit counted = Unit.of(tokens.peek((article ? 2 : 1) + of).text());
            days = counted == Unit.WEEK ? 35 : counted == Unit.MONTH ? 150 : counted == Unit.DAY ? 7 : 0;
        }
        return days == 0
                ? null
                : "Write the days between which it was, such as " + today.minusDays(days) + " to " + today.minusDays(1)
                        + ", or unknown.";
    }

    /** The refusal of {@code about} with a date that has a time of day, or as the end of an order. */
    static NotUnderstood aboutWhat(GrammarSettings settings, Tokens tokens, boolean time) {
        return time
                ? NotUnderstood.refused(
                        tokens.quoteAll() + " does not say whether the day or the time is about right.",
                        "Write about before the time (20 Nov 2026 about 14:30), or the day alone: about 20 Nov 2026.")
                : NotUnderstood.refused(
                        tokens.quoteAll() + " is only about right, and an end is one day.",
                        "Write the day on which it ends.");
    }

    private static boolean isCountInWords(String word) {
        return switch (word) {
            case "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "few" ->
                true;
            default -> false;
        };
    }

    /** The refusal of a hyphen or a dash without blanks that may stand for "to". */
    static NotUnderstood hyphen(Tokens tokens) {
        if (tokens.readTo() <= tokens.start()) {
            return NotUnderstood.refused(
                    tokens.quoteAll() + " starts with a hyphen.", "If nobody knows when it was, write unknown.");
        }
        if (!tokens.peek(1).isNumber()) {
            return NotUnderstood.refused(
                    tokens.quoteAll() + " is not understood as a date.",
                    "Write year, month, day (2026-11-20), the month as a word (20 Nov 2026), or a range with \"to\".");
        }
        return NotUnderstood.refused(
                tokens.quoteFrom(tokens.start()) + " was understood, but the hyphen in " + tokens.quoteAll()
                        + " can mean \"to\" or the sign of an offset.",
                "For a range write " + Quote.of(with(tokens, " to ")) + ". For an offset: "
                        + Quote.of(with(tokens, " -")) + '.');
    }

    /** What was typed with something in place of the next sign. */
    private static String with(Tokens tokens, String text) {
        Token sign = tokens.peek();
        return new Rewrite(tokens.source())
                .replace(sign.start(), sign.end(), text)
                .text();
    }

    /** Refuses four digits after a date that are a time without its colon. */
    static void timeWithoutColon(Tokens tokens) throws NotUnderstood {
        Token token = tokens.peek();
        if (token.isNumber(3, 4) && token.value() / 100 < 24 && token.value() % 100 < 60) {
            String time = DateWords.time(token.value() / 100, token.value() % 100);
            throw NotUnderstood.refused(
                    Quote.of(token.text()) + " was not understood after a date.",
                    "If it is a time, write it with a colon: " + time + '.');
        }
    }

    /** The refusal of {@code last week} and its like. */
    static NotUnderstood period(GrammarSettings settings, Tokens tokens) {
        LocalDate today = settings.today();
        int sign = tokens.peek().isWord("last") ? -1 : tokens.peek().isWord("next") ? 1 : 0;
        Unit unit = Unit.of(tokens.peek(1).text());
        String quoted =
                Quote.of(tokens.source(), tokens.peek().start(), tokens.peek(1).end());
        if (settings.isUndated()) {
            return FileDates.relative(quoted);
        }
        if (unit == Unit.WEEK) {
            LocalDate monday = today.plusDays(7L * sign - today.getDayOfWeek().getValue() + 1);
            LocalDate last = sign == 0 && !settings.future() ? today : monday.plusDays(6);
            return NotUnderstood.refused(
                    quoted + " is not understood: weeks begin on different days.",
                    settings.future()
                            ? "Write the date: " + last + '.'
                            : "Write the days: " + monday + " to " + last + '.');
        }
        if (unit == Unit.MONTH) {
            return NotUnderstood.refused(
                    quoted + " is not understood.", "Write the month: " + YearMonth.from(today.plusMonths(sign)) + '.');
        }
        if (unit == Unit.YEAR) {
            return NotUnderstood.refused(
                    quoted + " is not understood.", "Write the year: " + (today.getYear() + sign) + '.');
        }
        if (tokens.peek(1).isWord("weekend") && sign < 0) {
            LocalDate sunday = Weekdays.before(today, DayOfWeek.SUNDAY);
            return NotUnderstood.refused(
                    quoted + " is not understood: it can be one or the other.",
                    "Write the days: " + sunday.minusDays(1) + " to " + sunday + '.');
        }
        if (Names.weekday(tokens.peek(1).text()) != null) {
            return NotUnderstood.refused(quoted + " is not understood.", "Write the weekday alone, or the date.");
        }
        return NotUnderstood.refused(quoted + " is not understood.", settings.accepted());
    }

    /** The refusal of {@code 3 days}, which does not say from when. */
    static NotUnderstood countAlone(GrammarSettings settings, String quoted, int count, Unit unit) {
        String reason = quoted + " does not say from when it counts.";
        if (settings.isUndated()) {
            return NotUnderstood.refused(reason, settings.accepted());
        }
        if (!settings.future()) {
            return NotUnderstood.refused(reason, "Write it with ago (3 days ago, 2 hours ago), or write the date.");
        }
        LocalDate today = settings.today();
        LocalDate end = switch (unit) {
            case MONTH -> today.plusMonths(count);
            case YEAR -> today.plusYears(count);
            case WEEK -> today.plusWeeks(count);
            case DAY -> today.plusDays(count);
            case HOUR, MINUTE -> today;
        };
        return NotUnderstood.refused(
                reason,
                "To count from today, write in before it"
                        + (end.equals(today) ? "" : " (that is " + DateWords.dateWithWeekday(end) + ')')
                        + "; otherwise write the date.");
    }
}
