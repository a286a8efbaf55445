package daybook.when;

/**
 * Checks that two cells of a spreadsheet each hold what their column says, before their words are read as one sentence.
 */
final class Cells {

    private Cells() {}

    /** Returns the time of day in words of the grammar, to be read after the date. */
    static String check(GrammarSettings settings, String date, String time) throws NotUnderstood {
        Tokens dateTokens = Lexer.read(date);
        Point day = Sentence.separator(dateTokens) < 0 ? new PointParser(settings, dateTokens).parse(false) : null;
        if (day == null || day.unknown() || day.clock() != null) {
            String what = day == null ? "a range" : day.unknown() ? "no known date" : "a time of its own";
            throw NotUnderstood.refused(
                    "The date " + Quote.of(date) + " has " + what + ", and there is the time " + Quote.of(time)
                            + " beside it.",
                    "Leave the time blank, or write one day as the date.");
        }
        String plain = new TimeCell(settings, time).plain(day.date() instanceof CalendarPart.WithoutYear);
        Tokens timeTokens = Lexer.read(plain);
        int to = Sentence.separator(timeTokens);
        if (to < 0) {
            time(settings, timeTokens, time);
        } else {
            time(settings, timeTokens.part(0, to), time);
            time(settings, timeTokens.part(to + 1, timeTokens.count()), time);
        }
        return plain;
    }

    private static void time(GrammarSettings settings, Tokens tokens, String cell) throws NotUnderstood {
        Point point = new PointParser(settings, tokens).parse(true);
        if (!point.unknown()
                && (point.date() != null
                        || (point.clock() != null && point.clock().isMoment()))) {
            throw NotUnderstood.refused(
                    "The time " + Quote.of(cell) + " is not only a time of day.",
                    "Write a time such as 14:30, 2.30pm or evening, or leave it blank.");
        }
    }
}
