package daybook.exchange.csv;

import daybook.log.DaybookException;
import daybook.log.Times;
import java.util.List;
import java.util.Locale;

/** Reads how many acts a row stands for, in the forms that people write into a sheet: {@code 40}, {@code 100+}, {@code x3}, {@code twice}. */
final class TimesCell {

    private static final List<String> WORDS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ABOUT =
            List.of("approximately ", "approx. ", "approx ", "around ", "roughly ", "circa ", "c. ", "~ ", "~");

    private TimesCell() {}

    /**
     * Reads a cell.
     *
     * @throws DaybookException.Usage when it is no number of times, or can mean several
     */
    static String read(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        String plain = plain(text);
        try {
            return Times.read(plain).text();
        } catch (DaybookException.Usage e) {
            throw plain.equals(text) ? e : refused(cell.strip(), e);
        }
    }

    private static DaybookException.Usage refused(String cell, DaybookException.Usage read) {
        return new DaybookException.Usage("\"" + cell + "\" is not a number of times.", read.hint());
    }

    private static String plain(String text) {
        if (text.equals("once")) {
            return "1";
        }
        if (text.equals("twice")) {
            return "2";
        }
        for (String word : ABOUT) {
            if (text.startsWith(word)) {
                return "about " + number(text.substring(word.length()).strip());
            }
        }
        for (String word : List.of("about ", "at least ")) {
            if (text.startsWith(word)) {
                return word + number(text.substring(word.length()).strip());
            }
        }
        String number = number(text);
        return number.endsWith("+")
                ? "at least " + number.substring(0, number.length() - 1).strip()
                : number;
    }

    /** A number without the sign or the word for times; a word for a number as its figures. */
    private static String number(String text) {
        String number = text;
        for (String word : List.of("times", "time", "x", "\u00D7")) {
            if (number.endsWith(word)) {
                number = number.substring(0, number.length() - word.length()).strip();
                break;
            }
        }
        if (number.equals(text) && (text.startsWith("x") || text.startsWith("\u00D7"))) {
            number = text.substring(1).strip();
        }
        int word = WORDS.indexOf(number);
        return word > 0 ? Integer.toString(word) : number;
    }
}
