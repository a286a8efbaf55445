package daybook.store;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finder of the entries of this log that imported rows may be already: within the transaction that adds the others, or in a log that is
 * only read. Entries that were withdrawn are not found, because their rows may be imported again.
 */
public interface EntryLookup {

    /** Takes an entry as it is now. */
    @FunctionalInterface
    interface Visitor {
        void visit(long id, Facts facts);
    }

    /** An entry from which facts were removed, what it says and said before without them, and which they are. */
    record Redacted(long id, List<Facts> wordings, Set<Fact> removed) {}

    /** Returns for each row the number of its entry that is there already, imported from such a row or of this very log; 0 for the others. */
    long[] known(List<SourceRow> rows);

    /** Returns the entry of that record as it is now, or null. */
    @Nullable
    Entry entry(long id);

    /** Returns what an entry said first, and after each correction. What was redacted since is missing. */
    List<Facts> wordings(long id);

    /** Returns what entries say now, by the numbers of their records. */
    Map<Long, Facts> facts(Set<Long> ids);

    /**
     * Shows the entries that begin at one of these seconds since 1970.
     *
     * @param newest the newest record that is looked at
     */
    void beginning(Set<Long> seconds, long newest, Visitor visitor);

    /**
     * Shows the entries of which it is not known when they happened.
     *
     * @param newest the newest record that is looked at
     */
    void undated(long newest, Visitor visitor);

    /**
     * Returns the entries that were corrected.
     *
     * @param newest the newest record that is looked at
     */
    List<Long> amended(long newest);

    /**
     * Returns the entries from which facts were removed.
     *
     * @param newest the newest record that is looked at
     */
    List<Redacted> redacted(long newest);
}
