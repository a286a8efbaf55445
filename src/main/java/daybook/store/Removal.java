package daybook.store;

import daybook.log.Evidence;
import daybook.log.Fact;
import java.util.List;
import java.util.Set;

/**
 * What a redaction is to remove for good.
 *
 * @param facts of the entry and of its amendments
 * @param bytes the exhibits whose bytes go; all that share the same bytes have to be among them, those of other entries included
 * @param described the exhibits of which {@code descriptions} go
 * @param descriptions names out of {@link #DESCRIPTIONS}
 */
public record Removal(Set<Fact> facts, List<Evidence> bytes, List<Evidence> described, Set<String> descriptions) {

    /**
     * What is recorded about an exhibit's file and may go. Its reference, type, size and SHA-256 stay: without them nobody could tell
     * what was removed, nor show that a file that turns up later is or is not the same.
     */
    public static final List<String> DESCRIPTIONS = List.of(
            AttachRecord.NAME,
            AttachRecord.FILE_MODIFIED,
            AttachRecord.CLAIMED_TIMES,
            AttachRecord.SHOWS,
            AttachRecord.CAME_FROM);

    /** Facts of an entry alone. */
    public static Removal of(Set<Fact> facts) {
        return new Removal(facts, List.of(), List.of(), Set.of());
    }
}
