package daybook.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each row of a file a digest by which it is known again.
 *
 * <p>It is taken over the cells alone, so that quoting, the separator and the line make no difference. Rows of one file that are
 * equal in every cell are separate entries (two silent calls on one day): the second and later ones are numbered, and so keep their
 * digests however often the file is imported and wherever they move in it.
 */
final class CsvDigest {

    private final MessageDigest sha256;
    private final Repeats repeats = new Repeats();

    CsvDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What {@link RowDigest} makes of SHA-256 over the cells, each preceded by its length in bytes. */
    String of(List<@Nullable String> cells) {
        byte[] digest = digest(cells, 0);
        int earlier = repeats.countAndAdd(digest);
        return RowDigest.of(earlier == 0 ? digest : digest(cells, earlier));
    }

    private byte[] digest(List<@Nullable String> cells, int earlier) {
        for (String cell : cells) {
            byte[] bytes = cell == null ? new byte[0] : cell.getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        }
        if (earlier > 0) {
            sha256.update(("#" + earlier).getBytes(StandardCharsets.US_ASCII));
        }
        return sha256.digest();
    }
}
