package daybook.people;

import daybook.people.Mention.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that a log has of people, looked for as they are and word by word. */
public final class KnownNames {

    /** A shorter word of a name, such as an initial, is in too many other words. */
    private static final int LEAST = 3;

    private static final WordList TITLES = WordList.of("titles");
    private static final WordList NOT_NAMES = WordList.of("not-names");

    /** Whole names and identifiers, in small letters. */
    private final Map<String, Why> whole = new LinkedHashMap<>();

    /** The digits of identifiers that are telephone numbers. */
    private final Map<String, Why> digits = new LinkedHashMap<>();

    /** The words of names, as they are written. */
    private final Map<String, Why> words = new LinkedHashMap<>();

    /** Adds a name: it is found in small letters and capitals as well, its words only where they begin with a capital. */
    public KnownNames name(Why why, String name) {
        identifier(why, name);
        for (TextWord each : TextWord.of(name)) {
            TextWord word = each.bare();
            if (word.word().length() >= LEAST
                    && word.isCapital()
                    && !TITLES.has(word.word())
                    && !NOT_NAMES.has(word.word())) {
                words.putIfAbsent(small(word.word()), why);
            }
        }
        return this;
    }

    /** Adds something that is found as it is, such as an address or a number. */
    public KnownNames identifier(Why why, String identifier) {
        String text = small(identifier.strip());
        if (!text.isEmpty()) {
            whole.putIfAbsent(text, why);
        }
        String number = digits(text);
        if (number.length() >= ContactFinder.LEAST && number.length() >= text.length() - 6) {
            digits.putIfAbsent(number, why);
        }
        return this;
    }

    List<Mention> in(String text, List<TextWord> tokens) {
        List<Mention> found = new ArrayList<>();
        String small = small(text);
        // Where small letters are of another length, the places would be others.
        for (Map.Entry<String, Why> each : small.length() == text.length()
                ? whole.entrySet()
                : Map.<String, Why>of().entrySet()) {
            String name = each.getKey();
            for (int at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
                if (isWhole(small, at, at + name.length())) {
                    found.add(new Mention(each.getValue(), at, at + name.length()));
                }
            }
        }
        for (TextWord each : tokens) {
            TextWord token = each.bare();
            Why why = token.isCapital() ? words.get(small(token.word())) : null;
            if (why != null) {
                found.add(new Mention(why, token.from(), token.to()));
            }
        }
        return found;
    }

    /** Returns whose number it is, or the kind of an unknown one. */
    Why ofNumber(String number) {
        return digits.getOrDefault(digits(number), Why.PHONE);
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean before = from == 0
                || !Character.isLetterOrDigit(text.charAt(from))
                || !Character.isLetterOrDigit(text.charAt(from - 1));
        boolean after = to == text.length()
                || !Character.isLetterOrDigit(text.charAt(to - 1))
                || !Character.isLetterOrDigit(text.charAt(to));
        return before && after;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
