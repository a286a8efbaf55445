package daybook.log;

import daybook.words.Excerpt;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many acts one entry stands for: {@code 40}, {@code at least 100}, {@code about 20}.
 *
 * @param number one or more
 */
public record Times(int number, Sense sense) {

    /** How exactly the number is known. */
    public enum Sense {
        EXACT(""),
        AT_LEAST("at least "),
        ABOUT("about ");

        private final String before;

        Sense(String before) {
            this.before = before;
        }
    }

    /** One act, exactly, as an entry that says nothing else stands for. */
    public static final Times ONE = new Times(1, Sense.EXACT);

    private static final int MOST_DIGITS = 6;
    private static final int MOST_SHOWN = 60;

    /** Returns how many acts an entry stands for: one when it does not say, or not in one of the three forms. */
    public static Times of(Facts facts) {
        String text = facts.text(Fact.TIMES);
        if (text == null) {
            return ONE;
        }
        try {
            return read(text);
        } catch (DaybookException.Usage e) {
            return ONE;
        }
    }

    /**
     * Reads a number of acts.
     *
     * @throws DaybookException.Usage when it is not in one of the three forms, or below 1
     */
    public static Times read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Sense sense = Sense.EXACT;
        for (Sense each : Sense.values()) {
            if (each != Sense.EXACT && text.startsWith(each.before)) {
                sense = each;
            }
        }
        String digits = text.substring(sense.before.length()).strip();
        if (!isNumber(digits)) {
            throw new DaybookException.Usage(
                    "\"" + Excerpt.of(typed, MOST_SHOWN) + "\" is not a number of times.", hint(text));
        }
        int number = Integer.parseInt(digits);
        if (number < 1) {
            throw new DaybookException.Usage(
                    "An entry stands for one act or more, not for " + number + ".",
                    "write it like 40, at least 100 or about 20; leave it out when unknown");
        }
        return new Times(number, sense);
    }

    private static boolean isNumber(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    }

    /** What to type instead; the likeliest form where there is one. */
    private static String hint(String text) {
        String number = firstNumber(text);
        String all = "write it like 40, at least 100 or about 20; leave it out when unknown";
        if (number == null || number.length() > MOST_DIGITS || Integer.parseInt(number) < 1) {
            return all;
        }
        if (text.startsWith("~")
                || text.startsWith("circa")
                || text.startsWith("around")
                || text.startsWith("roughly")) {
            return "did you mean about " + number + "? " + all;
        }
        if (text.startsWith("over") || text.startsWith("more than") || text.endsWith("+")) {
            return "did you mean at least " + number + "? " + all;
        }
        return all;
    }

    private static @Nullable String firstNumber(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) < '0' || text.charAt(from) > '9')) {
            from++;
        }
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return from == to ? null : text.substring(from, to);
    }

    /** The text that is kept and shown, such as {@code at least 100}. */
    public String text() {
        return sense.before + number;
    }
}
