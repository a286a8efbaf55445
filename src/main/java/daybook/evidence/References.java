package daybook.evidence;

import daybook.log.DaybookException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * References of exhibits such as {@code AB/1}: the initials of whoever produces it and a number, as police and courts in England and
 * Wales write them. None is made up for a file that was given none, because a reference may have been given to it elsewhere.
 */
public final class References {

    private static final int LONGEST = 40;
    private static final String PUNCTUATION = "/-._ ";

    private References() {}

    /**
     * A reference for each of some files: what was typed; for several files counted up from its number; where it ends in a slash or a
     * hyphen, with the next free number after it.
     *
     * @param taken the references that the log has
     * @throws DaybookException.Usage when one can't be a reference or is taken
     */
    public static List<String> of(String typed, int files, List<String> taken) {
        check(typed);
        Set<String> keys = new HashSet<>();
        for (String each : taken) {
            keys.add(key(each));
        }
        int digits = typed.length();
        while (digits > 0 && isDigit(typed.charAt(digits - 1))) {
            digits--;
        }
        String stem = typed.substring(0, digits);
        boolean open = typed.endsWith("/") || typed.endsWith("-");
        if (files > 1 && digits == typed.length() && !open) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\" is one reference for " + files + " files.",
                    "end it in a number to count up from, such as " + typed + "/1, or attach the files one by one");
        }
        long number = open ? 1 : digits == typed.length() ? 0 : number(typed, typed.substring(digits));
        List<String> references = new ArrayList<>();
        while (references.size() < files) {
            String next = open || !references.isEmpty() ? stem + number : typed;
            if (keys.add(key(next))) {
                references.add(next);
            } else if (!open) {
                throw new DaybookException.Usage(
                        "The reference " + next + " is taken.",
                        "choose another one; daybook evidence list shows those that are taken");
            }
            number++;
        }
        return references;
    }

    private static long number(String typed, String digits) {
        if (digits.length() > 9) {
            throw new DaybookException.Usage("The number in \"" + typed + "\" is too long.", null);
        }
        return Long.parseLong(digits);
    }

    private static void check(String typed) {
        boolean letter = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            letter = letter || isLetter;
            if (!isLetter && !isDigit(c) && PUNCTUATION.indexOf(c) < 0) {
                throw new DaybookException.Usage(
                        "\"" + typed + "\" holds a character that a reference does not have.",
                        "use letters, digits, blanks and / - . _ as in AB/1");
            }
        }
        // A number alone is the number of an entry.
        if (!letter || !typed.equals(typed.strip()) || typed.length() > LONGEST) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\" is not the reference of an exhibit.",
                    "begin with the initials of whoever produces it, as in AB/1; at most " + LONGEST + " characters");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Two references with the same key would be the same file name on some system. */
    public static String key(String reference) {
        return SafeNames.safe(reference).toLowerCase(Locale.ROOT);
    }
}
