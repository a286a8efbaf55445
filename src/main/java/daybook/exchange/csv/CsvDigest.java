package daybook.exchange.csv;

import daybook.exchange.Repeats;
import daybook.exchange.RowDigest;
import daybook.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a file a digest by which it is known again.
 *
 * <p>It is taken over what the row says and not over how the file lays it out: headings with their cells, in the order of the headings,
 * without blanks at either end and without empty cells. A column that is moved, added without text, or taken out where it was empty
 * makes no difference, nor do quoting, the separator, the encoding and the line. Rows of one file that say the same are separate entries
 * (two silent calls on one day): the second and later ones are numbered, and so keep their digests however often the file is imported and
 * wherever they move in it.
 */
final class CsvDigest {

    private static final String ROW_CHECK = HeadingNames.fold(RowCheck.COLUMN);

    private final MessageDigest sha256 = Sha256.digest();
    private final Repeats repeats = new Repeats();
    private final String[] headings;
    private final Integer[] order;

    CsvDigest(List<HeadingUse> columns) {
        headings = new String[columns.size()];
        order = new Integer[columns.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = HeadingNames.fold(columns.get(i).heading());
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparing((Integer column) -> headings[column]));
    }

    /** What {@link RowDigest} makes of SHA-256 over the row. */
    String of(List<@Nullable String> cells) {
        byte[] digest = digest(cells, 0);
        int earlier = repeats.countAndAdd(digest);
        return RowDigest.of(earlier == 0 ? digest : digest(cells, earlier));
    }

    private byte[] digest(List<@Nullable String> cells, int earlier) {
        for (int column : order) {
            String cell = cells.get(column);
            String text = cell == null ? "" : cell.strip();
            if (!text.isEmpty() && !headings[column].equals(ROW_CHECK)) {
                add(headings[column]);
                add(text);
            }
        }
        if (earlier > 0) {
            sha256.update(("#" + earlier).getBytes(StandardCharsets.US_ASCII));
        }
        return sha256.digest();
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(bytes);
    }
}
