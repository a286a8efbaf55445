package daybook.intake;

import daybook.log.Entry;
import daybook.log.Facts;
import daybook.store.EntryLookup;
import daybook.store.SourceRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rows of a file are entries already: those that were imported before, in whatever shape, and those that say the same in
 * every fact as an entry that somebody typed. What the latter are, only the user can know.
 */
final class KnownRows {

    private final Rereading rereading;
    private final @Nullable AlikeEntries alike;
    private final ImportListener listener;
    private final List<String> said = new ArrayList<>();
    private long there;
    private long left;
    private long removed;

    /**
     * @param rereading hears of the rows that were imported before
     * @param alike the entries that rows may be the same as, or null when rows are only known by their digests
     */
    KnownRows(Rereading rereading, @Nullable AlikeEntries alike, ImportListener listener) {
        this.rereading = rereading;
        this.alike = alike;
        this.listener = listener;
    }

    /** The places of the rows that are not entered. */
    BitSet of(EntryLookup log, List<ReadRow.Ready> rows) {
        BitSet known = imported(log, rows);
        if (alike != null) {
            alike(log, rows, known, alike);
        }
        return known;
    }

    private BitSet imported(EntryLookup log, List<ReadRow.Ready> rows) {
        List<SourceRow> sources = new ArrayList<>(rows.size());
        for (ReadRow.Ready each : rows) {
            sources.add(each.source());
        }
        long[] ids = log.known(sources);
        Set<Long> compared = new HashSet<>();
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != 0 && rows.get(i).facts() != null) {
                compared.add(ids[i]);
            }
        }
        Map<Long, Facts> entries = compared.isEmpty() ? Map.of() : log.facts(compared);
        BitSet known = new BitSet(rows.size());
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == 0) {
                continue;
            }
            known.set(i);
            there++;
            Facts then = entries.get(ids[i]);
            Facts now = rows.get(i).facts();
            if (then != null && now != null && !SameFacts.different(then, now).isEmpty()) {
                rereading.compare(log, rows.get(i).origin(), ids[i], now);
            }
            if (alike != null) {
                alike.take(ids[i]);
            }
        }
        return known;
    }

    private void alike(EntryLookup log, List<ReadRow.Ready> rows, BitSet known, AlikeEntries entries) {
        List<Facts> open = new ArrayList<>();
        for (int i = known.nextClearBit(0); i < rows.size(); i = known.nextClearBit(i + 1)) {
            Facts facts = rows.get(i).facts();
            if (facts != null) {
                open.add(facts);
            }
        }
        entries.load(log, open);
        for (int i = known.nextClearBit(0); i < rows.size(); i = known.nextClearBit(i + 1)) {
            Facts facts = rows.get(i).facts();
            Entry entry = facts == null ? null : entries.find(log, facts);
            if (entry == null) {
                Entry redacted = facts == null ? null : entries.findRedacted(log, facts);
                if (redacted != null) {
                    known.set(i);
                    removed++;
                    said.add(rows.get(i).origin().text()
                            + ": apart from what a redaction removed, it says the same as #" + redacted.number() + ".");
                }
                continue;
            }
            known.set(i);
            if (entry.importId() != null) {
                there++;
            } else {
                left++;
                said.add(rows.get(i).origin().text() + ": it says the same as #" + entry.number()
                        + ", which was not imported.");
            }
        }
    }

    /** Tells of the entries that are read otherwise now and of the rows that are left out, since this was called last. */
    void tell() {
        for (String each : rereading.said()) {
            listener.differs(each);
        }
        for (String each : said) {
            listener.leftOut(each);
        }
        said.clear();
    }

    /** Returns what became of all rows. */
    ImportCounts counts(long entered, long refused, boolean unchanged) {
        return new ImportCounts(
                entered, there, left, removed, refused, rereading.amended(), rereading.left(), unchanged);
    }
}
