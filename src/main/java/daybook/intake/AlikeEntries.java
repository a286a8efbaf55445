package daybook.intake;

import daybook.log.Entry;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.store.EntryLookup;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries that say the same as rows of a file, now or before they were corrected. Each is the entry of one row only: of three rows
 * that say the same as two entries, one is new.
 *
 * <p>Every entry is read once at most, and only where rows begin at the same moment, so that it takes no longer for many rows than they
 * are many.
 */
final class AlikeEntries {

    private final long newest;
    private final EntryChains chains = new EntryChains();
    private final Set<Long> loaded = new HashSet<>();
    private final BitSet taken = new BitSet();
    private boolean undatedLoaded;
    private boolean amendedLoaded;
    private List<EntryLookup.Redacted> redacted = List.of();

    /** @param newest the newest record before the import: rows of one file are never taken for one another */
    AlikeEntries(long newest) {
        this.newest = newest;
    }

    /** Says that an entry is that of a row, and so of no other. */
    void take(long id) {
        if (id <= newest) {
            taken.set((int) id);
        }
    }

    /** Reads the entries that rows with these facts may be. */
    void load(EntryLookup log, List<Facts> rows) {
        Set<Long> seconds = new HashSet<>();
        boolean undated = false;
        for (Facts each : rows) {
            Long second = begins(each);
            if (second == null) {
                undated = true;
            } else if (!loaded.contains(second)) {
                seconds.add(second);
            }
        }
        if (!seconds.isEmpty()) {
            log.beginning(seconds, newest, this::add);
            loaded.addAll(seconds);
        }
        if (undated && !undatedLoaded) {
            log.undated(newest, this::add);
            undatedLoaded = true;
        }
        if (!amendedLoaded && !rows.isEmpty()) {
            for (Long id : log.amended(newest)) {
                for (Facts wording : log.wordings(id)) {
                    add(id, wording);
                }
            }
            redacted = log.redacted(newest);
            amendedLoaded = true;
        }
    }

    private void add(long id, Facts facts) {
        chains.add(SameFacts.hash(facts), (int) id);
    }

    private static @Nullable Long begins(Facts facts) {
        Occurred occurred = facts.occurred();
        Instant start = occurred == null ? null : occurred.start();
        return start == null ? null : (Long) start.getEpochSecond();
    }

    /** The entry that says the same as a row and is not that of another, or null; it is that of this row from now on. */
    @Nullable
    Entry find(EntryLookup log, Facts row) {
        long hash = SameFacts.hash(row);
        for (int id = chains.poll(hash); id != 0; id = chains.poll(hash)) {
            Entry entry = taken.get(id) ? null : log.entry(id);
            if (entry != null && says(log, entry, row)) {
                taken.set(id);
                return entry;
            }
        }
        return null;
    }

    /**
     * The entry that says the same as a row apart from what was removed from it, and is not that of another row, or null; it is that of this
     * row from now on. To enter the row would bring back what was removed.
     */
    @Nullable
    Entry findRedacted(EntryLookup log, Facts row) {
        for (EntryLookup.Redacted each : redacted) {
            if (!taken.get((int) each.id()) && isSameApart(each, row)) {
                taken.set((int) each.id());
                return log.entry(each.id());
            }
        }
        return null;
    }

    private static boolean isSameApart(EntryLookup.Redacted entry, Facts row) {
        for (Facts wording : entry.wordings()) {
            if (entry.removed().containsAll(SameFacts.different(wording, row))) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(EntryLookup log, Entry entry, Facts row) {
        if (SameFacts.different(entry.facts(), row).isEmpty()) {
            return true;
        }
        if (entry.revision() > 1) {
            for (Facts wording : log.wordings(entry.id())) {
                if (SameFacts.different(wording, row).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
