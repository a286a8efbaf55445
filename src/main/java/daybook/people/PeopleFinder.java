package daybook.people;

import daybook.people.Mention.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finder of people whom a text may name: those that a log knows, a title with a name, relatives, and what reaches a person. It is a
 * heuristic: what it finds need not be a person, and what it does not find may be one.
 */
public final class PeopleFinder {

    private static final WordList TITLES = WordList.of("titles");
    private static final WordList RELATIONS = WordList.of("relations");
    private static final WordList BEFORE_RELATIONS = WordList.of("before-relations");
    private static final WordList STREETS = WordList.of("streets");
    private static final WordList NOT_NAMES = WordList.of("not-names");
    private static final List<String> OWNERS = List.of("my", "our", "your", "his", "her", "their");

    /** How many words a name has at most: Dr Mary Jane Smith-Jones. */
    private static final int NAMES = 4;

    /** How many words a street has before what it is called: Old Mill House Lane. */
    private static final int OF_STREET = 3;

    private final KnownNames known;

    /** Looks for these names besides. */
    public PeopleFinder(KnownNames known) {
        this.known = known;
    }

    /** Returns what may name a person, in the order of the text; none overlaps another. */
    public List<Mention> in(String text) {
        List<TextWord> tokens = TextWord.of(text);
        List<Mention> all = new ArrayList<>(known.in(text, tokens));
        all.addAll(ContactFinder.in(text, known));
        for (int i = 0; i < tokens.size(); i++) {
            titled(text, tokens, i, all);
            related(text, tokens, i, all);
            addressed(text, tokens, i, all);
        }
        return apart(all);
    }

    /** A longer mention says more than a shorter one within it. */
    private static List<Mention> apart(List<Mention> all) {
        all.sort(Comparator.<Mention>comparingInt(each -> each.from() - each.to())
                .thenComparing(Mention::why));
        List<Mention> apart = new ArrayList<>();
        for (Mention each : all) {
            if (apart.stream().noneMatch(each::overlaps)) {
                apart.add(each);
            }
        }
        apart.sort(Comparator.comparingInt(Mention::from));
        return apart;
    }

    private static void titled(String text, List<TextWord> tokens, int at, List<Mention> found) {
        TextWord title = tokens.get(at);
        if (!TITLES.has(title.word()) || at + 1 == tokens.size()) {
            return;
        }
        TextWord next = tokens.get(at + 1);
        if (!isNextTo(text, title, next, true)) {
            return;
        }
        int last = next.isNumber() && TITLES.marks(title.word()) ? at + 1 : lastOfName(text, tokens, at + 1, true);
        if (last > at) {
            found.add(
                    new Mention(Why.TITLE, title.from(), tokens.get(last).bare().to()));
        }
    }

    /** Returns the last word of a name that begins there; the one before where none does. */
    private static int lastOfName(String text, List<TextWord> tokens, int first, boolean initials) {
        int last = first - 1;
        while (last + 1 < tokens.size() && last - first + 2 <= NAMES) {
            TextWord next = tokens.get(last + 1);
            boolean isName = next.isCapital()
                    && !TITLES.has(next.word())
                    && (!NOT_NAMES.has(next.bare().word()) || (initials && last < first && isInitial(next)))
                    && (last < first || isNextTo(text, tokens.get(last), next, isInitial(tokens.get(last))));
            if (!isName) {
                return last;
            }
            last++;
            if (next.isOwner()) {
                return last;
            }
        }
        return last;
    }

    private static boolean isInitial(TextWord token) {
        return token.word().length() == 1 && token.isCapital() && !token.word().equals("I");
    }

    private static void related(String text, List<TextWord> tokens, int at, List<Mention> found) {
        TextWord owner = tokens.get(at);
        if (!OWNERS.contains(owner.word().toLowerCase(Locale.ROOT)) && !isOwner(owner)) {
            return;
        }
        int i = at + 1;
        while (i < tokens.size()
                && BEFORE_RELATIONS.has(tokens.get(i).word())
                && isNextTo(text, tokens.get(i - 1), tokens.get(i), false)) {
            i++;
        }
        if (i == tokens.size() || !isNextTo(text, tokens.get(i - 1), tokens.get(i), false)) {
            return;
        }
        TextWord relation = tokens.get(i);
        if (RELATIONS.has(relation.bare().word())) {
            int last = i + 1 < tokens.size() && isNextTo(text, relation, tokens.get(i + 1), false)
                    ? lastOfName(text, tokens, i + 1, false)
                    : i;
            found.add(new Mention(
                    Why.RELATION, owner.from(), tokens.get(last).bare().to()));
        }
    }

    private static boolean isOwner(TextWord token) {
        return token.isCapital()
                && token.isOwner()
                && !NOT_NAMES.has(token.bare().word());
    }

    private static void addressed(String text, List<TextWord> tokens, int at, List<Mention> found) {
        TextWord number = tokens.get(at);
        boolean isNumber =
                Character.isDigit(number.word().charAt(0)) && number.word().length() <= 5;
        for (int i = at + 1; isNumber && i < tokens.size() && i <= at + OF_STREET + 1; i++) {
            TextWord next = tokens.get(i);
            if (!next.isCapital() || !isNextTo(text, tokens.get(i - 1), next, false)) {
                return;
            }
            if (i > at + 1 && STREETS.has(next.word())) {
                found.add(new Mention(Why.ADDRESS, number.from(), next.to()));
                return;
            }
        }
    }

    /** Whether nothing but blanks is between two words, or a full stop after an abbreviation. */
    private static boolean isNextTo(String text, TextWord one, TextWord other, boolean stop) {
        int from = one.to();
        if (stop && from < other.from() && text.charAt(from) == '.') {
            from++;
        }
        for (int i = from; i < other.from(); i++) {
            if (!Character.isSpaceChar(text.charAt(i)) || text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }
}
