package daybook.store;

import daybook.log.DaybookException;
import java.util.StringTokenizer;

/** Words to find as a query of SQLite's full-text search, of whose language nothing a person types is ever part. */
final class SearchWords {

    private SearchWords() {}

    /**
     * Every word has to be there; a word matches its beginning, so that "gift" finds "gifts". Marks between words are left out.
     *
     * @throws DaybookException.Usage when there is no letter and no digit, which are all that the search looks at
     */
    static String all(String words) {
        StringBuilder query = new StringBuilder();
        StringTokenizer each = new StringTokenizer(words);
        while (each.hasMoreTokens()) {
            String word = each.nextToken();
            if (isSearched(word)) {
                query.append(query.isEmpty() ? "\"" : " AND \"")
                        .append(word.replace("\"", "\"\"").replace("\0", " "))
                        .append("\"*");
            }
        }
        if (query.isEmpty()) {
            throw new DaybookException.Usage(
                    "There is no word to look for.", "the search looks at letters and digits; give at least one");
        }
        return query.toString();
    }

    /** Whether a word holds a character that the index keeps: letters, numbers and those for private use. */
    private static boolean isSearched(String word) {
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
