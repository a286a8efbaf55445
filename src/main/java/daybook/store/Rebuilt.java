package daybook.store;

import daybook.ledger.Head;
import java.nio.file.Path;
import java.util.List;

/**
 * A log that was built anew from its evidence.
 *
 * @param head where the chain ends
 * @param entries how many entries are shown now
 * @param kept the file with the log as it was before
 * @param unrecorded the numbers of the records that its rows named and that are not there, at most a hundred: the end of the chain was cut off, or
 *     the rows were added
 */
public record Rebuilt(Head head, long entries, Path kept, List<Long> unrecorded) {

    public Rebuilt {
        unrecorded = List.copyOf(unrecorded);
    }
}
