package daybook.bundle;

import daybook.ledger.Head;
import java.util.List;

/**
 * What a bundle holds, once it is written.
 *
 * @param head where the chain in it ends
 * @param entries how many entries were given
 * @param numbers their numbers in short, such as {@code 1-12}
 * @param allEntries how many the log has
 * @param facts how many facts were given
 * @param exhibits how many exhibits the entries have
 * @param files how many of them have their bytes in it
 * @param corrections how many corrections are in it with their reason, as it was written
 * @param positions how many of the exhibits whose bytes are in it say where they were taken
 * @param withheld the names of all that was left out of the entries
 * @param tagManifest SHA-256 of {@link BundleFiles#TAG_MANIFEST}, which covers every other file
 */
public record BundleMade(
        Head head,
        long entries,
        List<String> numbers,
        long allEntries,
        long facts,
        int exhibits,
        int files,
        long corrections,
        int positions,
        List<String> withheld,
        String tagManifest) {}
