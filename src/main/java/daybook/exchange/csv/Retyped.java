package daybook.exchange.csv;

import daybook.exchange.DateShape;
import java.util.Locale;

/**
 * The texts that a spreadsheet takes for a number, a date, a time, a fraction or a truth value, and writes back in another way:
 * {@code 0123} as 123, {@code 1/2} as 1 Feb, {@code 2026-03} as Mar-26, {@code true} as TRUE.
 *
 * <p>Says yes too often rather than too seldom: which of these a program re-types depends on its language and its settings. A whole
 * number of up to eleven digits comes back as it was and needs no care.
 */
final class Retyped {

    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 11;
    private static final String SIGNS = "-/.:,+%()' \u00a0\u202f";

    private Retyped() {}

    static boolean is(String text) {
        String cell = text.strip().toLowerCase(Locale.ROOT);
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return !cell.isEmpty() && isDigits(cell);
        }
        if (cell.equals("true") || cell.equals("false")) {
            return true;
        }
        if (isDigits(cell)) {
            boolean whole =
                    text.equals(cell) && text.length() <= MOST_DIGITS && (text.length() == 1 || text.charAt(0) != '0');
            return !whole;
        }
        return hasDigitAndNothingStrange(cell);
    }

    private static boolean hasDigitAndNothingStrange(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); ) {
            char c = cell.charAt(i);
            if (Character.isLetter(c)) {
                int from = i;
                while (i < cell.length() && Character.isLetter(cell.charAt(i))) {
                    i++;
                }
                if (!isWord(cell.substring(from, i)) || (from == 0 && i == 1)) {
                    return false;
                }
                continue;
            }
            boolean money = Character.getType(c) == Character.CURRENCY_SYMBOL;
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (!money && SIGNS.indexOf(c) < 0) {
                return false;
            }
            i++;
        }
        return digit;
    }

    /** A word that numbers, dates and times are written with. */
    private static boolean isWord(String word) {
        return switch (word) {
            case "e", "t", "z", "am", "pm", "a", "p", "utc", "gmt" -> true;
            case "gbp", "eur", "usd" -> true;
            case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun" -> true;
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            default -> DateShape.isMonth(word);
        };
    }

    private static boolean isDigits(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
