package daybook.store.rows;

import daybook.log.DaybookException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Search words as typed, split into a query of SQLite's full-text index and the texts that need a scan. Nothing that a person types is
 * ever part of the index's own query language.
 *
 * <p>Every word must be found; a word also matches the beginning of a longer one, so that "gift" finds "gifts". Marks between words are
 * ignored. Two kinds of words are looked for in the text itself as well, because the index cuts text at blanks and marks: telephone
 * numbers, which may be written with other spacing, and words of scripts that put no blanks between words.
 *
 * @param index the query for all other words; empty when there are none
 * @param scanned the words that the index alone would miss
 */
record SearchWords(String index, List<Scanned> scanned) {

    /**
     * A word that is found by the index or by a scan.
     *
     * @param index the query of the index for it
     * @param needle what {@link TextScan} looks for
     */
    record Scanned(String index, String needle) {}

    /** Fewer digits are as likely part of a date or a price, and the index finds them as they are. */
    private static final int FEWEST_DIGITS = 5;

    /**
     * Parses what was typed.
     *
     * @throws DaybookException.Usage when there is no letter and no digit, which are all that the search looks at
     */
    static SearchWords parse(String words) {
        List<String> plain = new ArrayList<>();
        List<Scanned> scanned = new ArrayList<>();
        List<String> number = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(words);
        while (each.hasMoreTokens()) {
            String word = each.nextToken();
            if (TextScan.isPartOfNumber(word)) {
                number.add(word);
                continue;
            }
            addNumber(number, plain, scanned);
            if (TextScan.isWithoutBlanks(word)) {
                scanned.add(new Scanned(query(List.of(word)), word));
            } else {
                plain.add(word);
            }
        }
        addNumber(number, plain, scanned);
        String index = query(plain);
        if (index.isEmpty() && scanned.isEmpty()) {
            throw new DaybookException.Usage(
                    "There is no word to look for.", "the search looks at letters and digits; give at least one");
        }
        return new SearchWords(index, List.copyOf(scanned));
    }

    /** Adds a number that may have been typed in several groups, and forgets them. */
    private static void addNumber(List<String> groups, List<String> plain, List<Scanned> scanned) {
        String typed = String.join(" ", groups);
        if (TextScan.digits(typed) < FEWEST_DIGITS) {
            plain.addAll(groups);
        } else {
            scanned.add(new Scanned(query(groups), TextScan.number(typed)));
        }
        groups.clear();
    }

    private static String query(List<String> words) {
        StringBuilder query = new StringBuilder();
        for (String word : words) {
            if (isIndexed(word)) {
                query.append(query.isEmpty() ? "\"" : " AND \"")
                        .append(word.replace("\"", "\"\"").replace("\0", " "))
                        .append("\"*");
            }
        }
        return query.toString();
    }

    /** Whether a word holds a character that the index keeps: letters, numbers and those for private use. */
    private static boolean isIndexed(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c)
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER
                    || type == Character.PRIVATE_USE) {
                return true;
            }
        }
        return false;
    }
}
