package daybook.exchange.csv;

import daybook.log.Fact;
import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The column by which a file that was open in a spreadsheet says which of its cells the spreadsheet changed.
 *
 * <p>Of each cell that an import takes it has 24 bits of SHA-256, made with a salt. It is made of the cells of its own row in the same
 * file and of nothing else: of what is withheld from the file it says only that there is nothing.
 */
final class RowCheck {

    /** The heading. */
    static final String COLUMN = "row_check";

    /** What it says of an entry that was imported from a row before: made anew by each log. */
    private static final List<String> MADE_ANEW = List.of(
            CsvColumns.REVISION,
            CsvColumns.LATE,
            CsvColumns.DELAY_SECONDS,
            CsvColumns.EVIDENCE,
            CsvColumns.AMENDMENTS,
            CsvColumns.SOURCE_IMPORT,
            CsvColumns.ORIGIN_LOG,
            CsvColumns.ORIGIN_LABEL,
            CsvColumns.ORIGIN_ID);

    /** The columns that it speaks of, in this order. */
    private static final List<String> CHECKED = checked();

    /** The version, a letter first so that no spreadsheet takes it for a number. */
    private static final String BEGINNING = "r1.";

    private static final int SALT = 8;
    private static final int EACH = 4;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final MessageDigest sha256 = Sha256.digest();

    private static List<String> checked() {
        List<String> checked = new ArrayList<>(CsvColumns.ALL);
        checked.removeAll(MADE_ANEW);
        checked.removeIf(column -> Fact.of(column).filter(Fact::isOfThisLog).isPresent());
        return List.copyOf(checked);
    }

    /**
     * The cell for a row.
     *
     * @param hash of the entry; its beginning is the salt
     * @param cells the row's cells as they were before anything was made harmless, by their columns; null for an empty one
     */
    String of(String hash, Function<String, @Nullable String> cells) {
        String salt = hash.substring(0, SALT);
        StringBuilder check = new StringBuilder(BEGINNING).append(salt).append('.');
        for (String column : CHECKED) {
            check.append(digest(salt, column, cells.apply(column)));
        }
        return check.toString();
    }

    /**
     * The columns whose cells are not what the file was made with; null when the check itself is not what it was.
     *
     * @param check the cell of this column
     */
    @Nullable
    List<String> changed(String check, Function<String, @Nullable String> cells) {
        int begin = BEGINNING.length() + SALT + 1;
        if (!check.startsWith(BEGINNING) || check.length() != begin + EACH * CHECKED.size()) {
            return null;
        }
        String salt = check.substring(BEGINNING.length(), begin - 1);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < CHECKED.size(); i++) {
            String column = CHECKED.get(i);
            int at = begin + EACH * i;
            if (!check.startsWith(digest(salt, column, cells.apply(column)), at)) {
                changed.add(column);
            }
        }
        return changed;
    }

    private String digest(String salt, String column, @Nullable String cell) {
        String text = salt + '/' + column + (cell == null ? "-" : '+' + cell);
        byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        return BASE64URL.encodeToString(Arrays.copyOf(digest, 3));
    }
}
