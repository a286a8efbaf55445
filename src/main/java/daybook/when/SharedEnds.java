package daybook.when;

/**
 * A rewriter of ranges whose ends share what is written once: {@code 2-3pm}, {@code 1 to 5 Nov 2026}, {@code Jan to Mar 2008}. Each end gets
 * the half of the day, the month or the year that is written behind the other.
 */
final class SharedEnds {

    private final Tokens tokens;
    private final Rewrite rewrite;
    private boolean changed;

    private SharedEnds(String source, Tokens tokens) {
        this.tokens = tokens;
        this.rewrite = new Rewrite(source);
    }

    static String plain(GrammarSettings settings, String source) throws NotUnderstood {
        SharedEnds ends = new SharedEnds(source, Lexer.read(source));
        if (ends.tokens.count() < 3) {
            return source;
        }
        for (int at = 0; at < ends.tokens.count() && !ends.changed; at++) {
            ends.times(settings, at);
            if (!ends.changed && (at == 0 || ends.isBeginning(at - 1))) {
                ends.days(at);
                ends.months(at);
            }
        }
        return ends.changed ? ends.rewrite.text() : source;
    }

    private Token token(int index) {
        return index < tokens.count() ? tokens.get(index) : new Token(Token.Kind.END, "", 0, 0, false);
    }

    private boolean isBeginning(int index) {
        return token(index).isWord("from") || token(index).isWord("between");
    }

    private boolean isSeparator(int index) {
        Token token = token(index);
        return token.isWord("to")
                || token.isSign('-')
                || token.isSign('\u2013')
                || token.isWord("until")
                || token.isWord("till")
                || (token.isWord("and") && token(0).isWord("between"));
    }

    private void replace(int from, int to, String text) {
        int start = isBeginning(from - 1 < 0 ? tokens.count() : from - 1) ? from - 1 : from;
        rewrite.replace(token(start).start(), token(to - 1).end(), text);
        changed = true;
    }

    /** {@code 2-3pm}, {@code 2.30 to 3pm}, {@code 14:00-15:00}. */
    private void times(GrammarSettings settings, int at) throws NotUnderstood {
        TimeCell.End first = TimeCell.end(tokens, at);
        int sign = first == null ? 0 : at + first.tokens();
        TimeCell.End last = first != null && isSeparator(sign) ? TimeCell.end(tokens, sign + 1) : null;
        if (first == null
                || last == null
                || token(at).isNumber(4, 4)
                || token(sign + 1).isNumber(4, 4)) {
            return;
        }
        boolean half = first.afternoon() != null || last.afternoon() != null;
        boolean glued =
                token(sign).glued() && token(sign + 1).glued() && !token(sign).isWord("to");
        if (!half && (!glued || !first.minutes() || !last.minutes() || last.hour() <= 14)) {
            return;
        }
        if (half && first.afternoon() != null && last.afternoon() != null && !glued) {
            return;
        }
        int end = sign + 1 + last.tokens();
        String span = new TimeCell(
                        settings,
                        tokens.source()
                                .substring(token(at).start(), token(end - 1).end()))
                .span(first, last);
        if (span != null) {
            replace(at, end, span);
        }
    }

    /** {@code 1 to 5 Nov 2026}, {@code 5th-7th of November}. */
    private void days(int at) {
        int sign = day(at);
        int end = sign > 0 && isSeparator(sign) ? day(sign + 1) : 0;
        int month = end > 0 && token(end).isWord("of") ? end + 1 : end;
        if (end == 0 || Names.month(token(month).text()) == 0) {
            return;
        }
        int year = token(month + 1).isNumber(4, 4)
                        && !ClockParser.looksLikeClock(tokens.part(month + 1, tokens.count()), 0, true)
                ? month + 1
                : -1;
        String rest =
                ' ' + token(month).text() + (year < 0 ? "" : ' ' + token(year).text());
        replace(
                at,
                (year < 0 ? month : year) + 1,
                token(at).text() + rest + " to " + token(sign + 1).text() + rest);
    }

    /** The index behind a day of the month; 0 when there is none. */
    private int day(int at) {
        if (!token(at).isNumber(1, 2)) {
            return 0;
        }
        return token(at + 1).glued() && CalendarParser.isOrdinal(token(at + 1).text()) ? at + 2 : at + 1;
    }

    /** {@code Jan to Mar 2008}. */
    private void months(int at) {
        boolean both = Names.month(token(at).text()) != 0
                && isSeparator(at + 1)
                && Names.month(token(at + 2).text()) != 0
                && token(at + 3).isNumber(4, 4);
        if (both) {
            String year = token(at + 3).text();
            replace(
                    at,
                    at + 4,
                    token(at).text() + ' ' + year + " to " + token(at + 2).text() + ' ' + year);
        }
    }
}
