package daybook.exchange;

import java.util.Locale;

/** The look of a cell that says a date and nothing else; whether the date is understood is not asked. */
public final class DateShape {

    private static final int LONGEST = 40;

    private DateShape() {}

    /** Whether a cell looks like a date, with or without a time: {@code 02/03/2026 09:15}, {@code 2 Mar}, {@code 2026-03-02T09:15Z}. */
    public static boolean fits(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean month = false;
        boolean number = false;
        int signs = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int from = i;
            if (Character.isLetter(c)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                String word = text.substring(from, i);
                boolean isMonth = isMonth(word);
                if (!isMonth && !isOther(word)) {
                    return false;
                }
                month |= isMonth;
                continue;
            }
            if (c >= '0' && c <= '9') {
                number = true;
                boolean parted = from >= 2 && isSign(text.charAt(from - 1)) && isDigit(text.charAt(from - 2));
                signs += parted ? 1 : 0;
            } else if ("-/.:,+' ".indexOf(c) < 0) {
                return false;
            }
            i++;
        }
        return number && (month || signs >= 2);
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isMonth(String word) {
        return switch (word) {
            case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" -> true;
            case "january", "february", "march", "april", "june", "july", "august" -> true;
            case "september", "october", "november", "december" -> true;
            default -> false;
        };
    }

    private static boolean isOther(String word) {
        return switch (word) {
            case "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun" -> true;
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
            case "st", "nd", "rd", "th", "of", "at", "t", "z", "am", "pm", "utc", "gmt", "bst" -> true;
            default -> false;
        };
    }
}
