package daybook.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to be kept: its bytes, read once from the beginning to the end, and then what is known about it.
 *
 * <p>Both methods throw {@link DaybookException} when the file can't be read, or is not what it was when the reading began.
 */
public interface NewEvidence extends AutoCloseable {

    /** The next bytes into an array; how many, or -1 at the end. */
    int read(byte[] into, int from, int most);

    /** What is known about the file. Asked for once, after the last byte was read. */
    About about();

    /** The position that the file states, such as {@code 51.5007, -0.1246}, or null. Asked for after the last byte was read. */
    default @Nullable String position() {
        return null;
    }

    @Override
    void close();

    /**
     * What is known about a file beside its bytes.
     *
     * @param name as it was, without the folder
     * @param mediaType by content, such as {@code image/jpeg}
     * @param fileModified when it was last changed as the file system has it, {@code 2026-11-20T14:30:05.000Z}, or null
     * @param claimedTimes times that the file itself states, each as {@code where: what}
     * @param shows what it shows, in a person's words, or null
     * @param cameFrom where it came from, in a person's words, or null
     */
    record About(
            String name,
            String mediaType,
            @Nullable String fileModified,
            List<String> claimedTimes,
            @Nullable String shows,
            @Nullable String cameFrom) {

        /** What the file alone says. */
        public About(String name, String mediaType, @Nullable String fileModified, List<String> claimedTimes) {
            this(name, mediaType, fileModified, claimedTimes, null, null);
        }

        /** The same with a person's words. */
        public About told(@Nullable String newShows, @Nullable String newCameFrom) {
            return new About(name, mediaType, fileModified, claimedTimes, newShows, newCameFrom);
        }
    }
}
