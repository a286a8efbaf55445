package daybook.when;

import java.time.DayOfWeek;

/**
 * A rewriter of people's own forms into words of the grammar, for those that can only mean one thing: {@code on 5th March}, {@code two days
 * ago}, {@code 1430 hrs}, {@code 2pm-ish}. What it does not know it leaves as it is.
 */
final class Forms {

    private final Tokens tokens;
    private final Rewrite rewrite;
    private int at;
    private boolean changed;
    private boolean about;
    private String bound = "";

    private Forms(String source, Tokens tokens) {
        this.tokens = tokens;
        this.rewrite = new Rewrite(source);
    }

    /** Returns the words in which the grammar knows what was typed; what was typed where nothing has to change. */
    static String plain(GrammarSettings settings, String typed) throws NotUnderstood {
        String spoken = new SpokenTime(settings, typed).plain();
        String words = words(spoken == null ? typed : spoken);
        return SharedEnds.plain(settings, words);
    }

    private static String words(String source) throws NotUnderstood {
        Forms forms = new Forms(source, Lexer.read(source));
        while (forms.at < forms.tokens.count()) {
            int taken = forms.one();
            forms.changed |= taken > 0;
            forms.at += Math.max(1, taken);
        }
        return forms.changed ? forms.bound + (forms.about ? "about " : "") + forms.rewrite.text() : source;
    }

    private Token token(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.count() ? tokens.get(index) : new Token(Token.Kind.END, "", 0, 0, false);
    }

    /** Whether the words of one time begin here. */
    private boolean begins() {
        return at == 0
                || switch (token(-1).text()) {
                    case "to", "and", "before", "after", "between", "from", "until", "till", "about" -> true;
                    default -> false;
                };
    }

    private int replace(int count, String text) {
        rewrite.replace(token(0).start(), token(count - 1).end(), text);
        return count;
    }

    /** Rewrites what begins here; returns how many tokens that was, 0 for none. */
    private int one() throws NotUnderstood {
        Token token = token(0);
        if (token.isNumber()) {
            return ofHours();
        }
        String word = token.text();
        int count = Names.number(word);
        if (count > 0 && Unit.of(token(1).text()) != null) {
            return replace(1, Integer.toString(count));
        }
        DayOfWeek weekday = Names.weekday(word);
        if (weekday != null && token(1).isWord("last")) {
            return replace(2, "last " + word);
        }
        return switch (word) {
            case "on", "at", "the" -> left();
            case "in", "during", "some", "sometime" -> within();
            case "before", "after" -> bound();
            case "day" -> isNext("before", "yesterday") ? replace(3, "2 days ago") : 0;
            case "night" -> isNext("before", "last") ? replace(3, "2 days ago night") : 0;
            case "half" -> isNext("an", "hour") ? replace(3, "30 minutes") : 0;
            case "fortnight" -> token(1).isWord("ago") ? replace(1, at == 0 ? "2 weeks" : "weeks") : 0;
            case "a", "one" -> token(1).isWord("fortnight") && token(2).isWord("ago") ? replace(2, "2 weeks") : 0;
            case "just" -> token(1).isWord("now") ? replace(2, "0 minutes ago") : 0;
            case "right" -> token(1).isWord("now") ? replace(2, "now") : 0;
            case "earlier" -> token(1).isWord("today") ? replace(2, "today") : 0;
            case "c", "ca", "circa", "approx", "approximately", "roughly", "~" -> roughly();
            case "or" -> isLast(2) && (token(1).isWord("so") || token(1).isWord("thereabouts")) ? behind(2) : 0;
            case "-", "ish", "amish", "pmish" -> ish();
            default -> 0;
        };
    }

    private boolean isNext(String first, String second) {
        return token(1).isWord(first) && token(2).isWord(second);
    }

    private boolean isLast(int count) {
        return at + count == tokens.count();
    }

    /** {@code on}, {@code at} and {@code the} before what they do not change. */
    private int left() {
        Token next = token(1);
        boolean date = CalendarParser.startsWith(next);
        if (token(0).isWord("on") && begins() && (date || next.isWord("the"))) {
            return replace(1, "");
        }
        if (token(0).isWord("at") && begins()) {
            Tokens rest = tokens.part(at + 1, tokens.count());
            return ClockParser.startsWith(rest, true) ? replace(1, "") : 0;
        }
        boolean ordinal = next.isNumber(1, 2) && CalendarParser.isOrdinal(token(2).text());
        boolean dayBefore = (next.isWord("day") || next.isWord("night")) && token(2).isWord("before");
        return token(0).isWord("the") && (ordinal || dayBefore) ? replace(1, "") : 0;
    }

    /** {@code yesterday after 4pm}: the word goes before the date. */
    private int bound() {
        boolean behindDate = at > 0 && !begins() && !Bounds.startsWith(tokens);
        if (!behindDate || !ClockParser.startsWith(tokens.part(at + 1, tokens.count()), true)) {
            return 0;
        }
        bound = token(0).text() + ' ';
        return replace(1, "");
    }

    /** {@code in March 2026}, {@code some time in 2001}. */
    private int within() {
        int in = token(0).isWord("some") && token(1).isWord("time") ? 2 : token(0).isWord("sometime") ? 1 : 0;
        boolean named = token(in).isWord("in") || token(in).isWord("during");
        Token next = token(in + 1);
        boolean period = Names.month(next.text()) != 0 || next.isNumber(4, 4);
        return named && period && begins() ? replace(in + 1, "") : 0;
    }

    /** {@code 1430 hrs}, {@code 14:30 hrs}, {@code 14h30}. */
    private int ofHours() {
        Token number = token(0);
        Token word = token(1);
        boolean hours = word.isWord("hrs") || word.isWord("hours") || word.isWord("h") || word.isWord("hr");
        if (!hours || token(2).isWord("ago")) {
            return 0;
        }
        Token sign = token(-1);
        if (number.isNumber(2, 2) && number.glued() && (sign.isSign(':') || sign.isSign('.')) && sign.glued()) {
            return replace(2, number.text());
        }
        if (number.isNumber(4, 4) || number.isNumber(3, 3)) {
            int hour = number.value() / 100;
            return replace(
                    2,
                    (hour < 10 ? "0" : "") + hour + ":"
                            + number.text().substring(number.text().length() - 2));
        }
        boolean french = word.isWord("h") && word.glued() && token(2).glued() && token(2).isNumber(2, 2);
        return french ? replace(3, number.text() + ":" + token(2).text()) : 0;
    }

    /** {@code c. 2001}, {@code approx 5 March}, {@code 5 March approx}. */
    private int roughly() {
        int dot = token(1).isSign('.') ? 1 : 0;
        if (isLast(dot + 1) && at > 0) {
            return behind(dot + 1);
        }
        boolean follows =
                CalendarParser.startsWith(token(dot + 1)) || token(dot + 1).isWord("noon");
        return follows ? replace(dot + 1, "about ") : 0;
    }

    /** Words behind a time that say that it is about right. */
    private int behind(int count) {
        about = !tokens.get(0).isWord("about") && !tokens.get(0).isWord("around");
        return replace(count, "");
    }

    /** {@code 2pm-ish}, {@code 2pmish}, {@code 14:30ish}, at the end. */
    private int ish() throws NotUnderstood {
        if (token(0).text().length() == "pmish".length() && isLast(1)) {
            at++;
            aboutTime();
            at--;
            return replace(1, token(0).text().substring(0, 2));
        }
        int hyphen = token(0).isSign('-') ? 1 : 0;
        Token hour = token(-1);
        boolean bare = hour.isNumber(1, 2) && !hour.glued() && hour.value() >= 1 && hour.value() <= 12;
        if (bare && token(hyphen).isWord("ish") && isLast(hyphen + 1)) {
            String about = tokens.source().substring(0, hour.start()) + "about " + hour.value();
            throw NotUnderstood.refused(
                    Quote.of(hour.text() + "ish") + " does not say whether it was before or after noon.",
                    "Write \"" + about + "am\" or \"" + about + "pm\".");
        }
        if (!token(hyphen).isWord("ish") || !isLast(hyphen + 1) || !endsWithTime()) {
            return 0;
        }
        aboutTime();
        return replace(hyphen + 1, "");
    }

    /** Puts {@code about} before the time of day that ends here. */
    private void aboutTime() {
        int start =
                token(-1).isNumber() || token(-1).isWord("noon") || token(-1).isWord("midday") ? -1 : -2;
        if (token(start - 1).isSign(':') || token(start - 1).isSign('.')) {
            start -= 2;
        }
        if (!token(start - 1).isWord("about") && !token(start - 1).isWord("around")) {
            rewrite.insert(token(start).start(), "about ");
        }
    }

    private boolean endsWithTime() {
        Token last = token(-1);
        return last.isWord("am")
                || last.isWord("pm")
                || last.isWord("noon")
                || last.isWord("midday")
                || (last.isNumber(2, 2)
                        && last.glued()
                        && (token(-2).isSign(':') || token(-2).isSign('.')));
    }
}
