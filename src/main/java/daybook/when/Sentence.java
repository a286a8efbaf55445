package daybook.when;

import daybook.log.Occurred;

/** One reading of one text: a time alone, or a range of two. */
final class Sentence {

    private final GrammarSettings settings;
    private final String typed;

    Sentence(GrammarSettings settings, String typed) {
        this.settings = settings;
        this.typed = typed;
    }

    Occurred read() throws NotUnderstood {
        Tokens tokens = Lexer.read(typed);
        if (tokens.count() == 0) {
            throw NotUnderstood.refused(
                    "There is no date: nothing was typed.",
                    "If nobody knows when it was, write unknown. " + settings.accepted());
        }
        int to = separator(tokens);
        if (to < 0) {
            return alone(new PointParser(settings, tokens).parse(false));
        }
        if (settings.future()) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " is a range, and an end is one time.", "Write the end alone: 2027-05-20.");
        }
        Tokens before = tokens.part(0, to);
        Tokens after = tokens.part(to + 1, tokens.count());
        return new RangeResolver(settings, typed)
                .resolve(new PointParser(settings, before).parse(false), new PointParser(settings, after).parse(false));
    }

    private Occurred alone(Point point) throws NotUnderstood {
        if (point.unknown()) {
            return Occurred.unknown(settings.zone(), typed);
        }
        settings.check(point, false);
        Piece piece = new Resolver(settings, typed).resolve(point, null);
        Future.check(settings, point, piece);
        return piece.occurred(typed);
    }

    /** Where the word or the dash stands that joins two times, or -1. */
    static int separator(Tokens tokens) throws NotUnderstood {
        int found = -1;
        for (int i = 0; i < tokens.count(); i++) {
            if (!isSeparator(tokens, i)) {
                continue;
            }
            if (found >= 0) {
                throw NotUnderstood.refused(
                        tokens.quoteAll() + " has more than one \"to\".", "Write one range: 2026-11-01 to 2026-11-05.");
            }
            if (i == 0 || i == tokens.count() - 1) {
                throw NotUnderstood.refused(
                        tokens.quoteAll() + " is a range without its " + (i == 0 ? "start." : "end."),
                        "Write both: 2026-11-01 to 2026-11-05, or yesterday 14:00 to 15:00.");
            }
            found = i;
        }
        return found;
    }

    private static boolean isSeparator(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean blankAfter =
                index + 1 < tokens.count() && !tokens.get(index + 1).glued();
        return token.isWord("to") || (token.isSign('\u2013') && !token.glued() && blankAfter);
    }
}
