package daybook.words;

import java.util.List;

/** Builder of the small phrases that sentences share: a number with its noun, a list, a capital. */
public final class English {

    private English() {}

    /** Returns the number with its noun: {@code 1 entry}, {@code 3 entries}, {@code 0 entries}. */
    public static String count(long number, String one, String many) {
        return number + " " + oneOrMany(number, one, many);
    }

    /** Returns the number with a noun whose plural adds an s: {@code 1 day}, {@code 41 days}. */
    public static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    public static String days(long number) {
        return count(number, "day");
    }

    public static String entries(long number) {
        return count(number, "entry", "entries");
    }

    /** Returns {@code no incident}, {@code 1 incident} or {@code 3 incidents}. */
    public static String incidents(long number) {
        return number == 0 ? "no incident" : count(number, "incident");
    }

    /** Returns the word that agrees with the number, such as {@code is} for 1 and {@code are} for any other. */
    public static String oneOrMany(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** Returns the end of a sentence about something that happened once, for how often it happened besides; empty for never. */
    public static String moreTimes(int more) {
        return more == 0 ? "" : more == 1 ? ", and once more" : ", and " + more + " more times";
    }

    /** Joins items as in a sentence: {@code a}, {@code a and b}, {@code a, b and c}; empty for none. */
    public static String list(List<String> items) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : i == items.size() - 1 ? " and " : ", ").append(items.get(i));
        }
        return out.toString();
    }

    /** Returns the words with a capital at the beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns the words as they are in the middle of a sentence, with a small letter at the beginning. */
    public static String small(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Returns {@code an} or {@code a} with a blank, as the first letter of the noun asks for. */
    public static String article(String noun) {
        return !noun.isEmpty() && "aeiouAEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }

    /** Returns the words as a sentence: with a capital and a full stop. */
    public static String sentence(String words) {
        return capital(words) + ".";
    }
}
