package daybook.when;

import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import java.time.LocalDate;

/** One reading of one text: a time alone, a range of two, or what is only before or after one. */
final class Sentence {

    private final GrammarSettings settings;
    private final String typed;

    Sentence(GrammarSettings settings, String typed) {
        this.settings = settings;
        this.typed = typed;
    }

    Occurred read() throws NotUnderstood {
        String words = Forms.plain(settings, typed);
        Occurred read = read(words);
        return words.equals(typed) ? read : new Occurred(read.from(), read.to(), read.precision(), read.zone(), typed);
    }

    private Occurred read(String words) throws NotUnderstood {
        Tokens tokens = Lexer.read(words);
        if (tokens.count() == 0) {
            throw NotUnderstood.refused(
                    "There is no date: nothing was typed.",
                    "If nobody knows when it was, write unknown. " + settings.accepted());
        }
        if (Bounds.startsWith(tokens)) {
            refuseRange(tokens);
            return new Bounds(settings, words).read(tokens);
        }
        if (!settings.future()
                && (tokens.get(0).isWord("since") || tokens.get(0).isWord("by"))) {
            throw new Bounds(settings, words).sinceOrBy(tokens);
        }
        int week = week(tokens);
        if (week > 0) {
            refuseRange(tokens);
            return week(words, tokens, week);
        }
        boolean between = tokens.get(0).isWord("between");
        int begin = between || tokens.get(0).isWord("from") ? 1 : 0;
        int to = separator(tokens, begin, between);
        if (to < 0) {
            return alone(words, new PointParser(settings, tokens).parse(false));
        }
        refuseRange(tokens);
        Tokens before = tokens.part(begin, to);
        Tokens after = tokens.part(to + 1, tokens.count());
        return new RangeResolver(settings, words)
                .resolve(new PointParser(settings, before).parse(false), new PointParser(settings, after).parse(false));
    }

    private void refuseRange(Tokens tokens) throws NotUnderstood {
        if (settings.future()) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " is a range, and an end is one time.", "Write the end alone: 2027-05-20.");
        }
    }

    private Occurred alone(String words, Point point) throws NotUnderstood {
        if (point.unknown()) {
            return Occurred.unknown(settings.zone(), words);
        }
        settings.check(point, false);
        Piece piece = new Resolver(settings, words).resolve(point, null);
        Future.check(settings, point, piece);
        return piece.occurred(words);
    }

    /** How many tokens say that a week begins or ends: {@code w/c}, {@code week commencing}; 0 for none. */
    private static int week(Tokens tokens) {
        if (tokens.get(0).text().equals("w/c") || tokens.get(0).text().equals("w/e")) {
            return 1;
        }
        String second = tokens.peek(1).text();
        boolean begins = switch (second) {
            case "commencing", "beginning", "starting", "ending" -> true;
            default -> false;
        };
        return tokens.get(0).isWord("week") && begins ? 2 : 0;
    }

    /** The seven days from that one on, or up to it, as far as they have come. */
    private Occurred week(String words, Tokens tokens, int from) throws NotUnderstood {
        Point point = new PointParser(settings, tokens.part(from, tokens.count())).parse(false);
        settings.check(point, false);
        Piece piece = point.unknown() ? null : new Resolver(settings, words).resolve(point, null);
        boolean ends = tokens.get(from - 1).text().startsWith("e")
                || tokens.get(0).text().equals("w/e");
        LocalDate day = piece == null || piece.days() == null || point.about()
                ? null
                : piece.days().day();
        if (piece == null || day == null) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " does not name the day on which the week begins or ends.",
                    "Write that day, such as w/c 2 Nov 2026, or the days: 2026-11-02 to 2026-11-08.");
        }
        Future.check(settings, point, piece);
        LocalDate today = settings.realToday(piece.zone());
        LocalDate first = ends ? day.minusDays(6) : day;
        LocalDate last = first.plusDays(6).isAfter(today) ? today : first.plusDays(6);
        return new Occurred(first.toString(), PartialDate.day(last).text(), Precision.RANGE, piece.zone(), words);
    }

    /** Where the word or the dash is that joins two times, or -1. */
    static int separator(Tokens tokens) throws NotUnderstood {
        return separator(tokens, 0, false);
    }

    private static int separator(Tokens tokens, int begin, boolean between) throws NotUnderstood {
        int found = -1;
        for (int i = begin; i < tokens.count(); i++) {
            if (!isSeparator(tokens, i, between)) {
                continue;
            }
            if (found >= 0) {
                throw tokens.get(i).isSign('-') && tokens.get(found).isSign('-')
                        ? NotUnderstood.refused(
                                tokens.quoteAll() + " is not understood as a date.",
                                "Write a date without spaces: 20-11-2026 or 2026-11-20.")
                        : NotUnderstood.refused(
                                tokens.quoteAll() + " has more than one \"to\".",
                                "Write one range: 2026-11-01 to 2026-11-05.");
            }
            if (i == begin || i == tokens.count() - 1) {
                throw NotUnderstood.refused(
                        tokens.quoteAll() + " is a range without its " + (i == begin ? "start." : "end."),
                        "Write both: 2026-11-01 to 2026-11-05, or yesterday 14:00 to 15:00.");
            }
            found = i;
        }
        return found;
    }

    private static boolean isSeparator(Tokens tokens, int index, boolean between) {
        Token token = tokens.get(index);
        boolean blankAfter =
                index + 1 < tokens.count() && !tokens.get(index + 1).glued();
        boolean dash = (token.isSign('\u2013') || (token.isSign('-') && index > 0)) && !token.glued() && blankAfter;
        return dash
                || switch (token.text()) {
                    case "to" -> true;
                    case "until", "till", "through" -> index > 0 && token.kind() == Token.Kind.WORD;
                    case "and" -> between;
                    default -> false;
                };
    }
}
