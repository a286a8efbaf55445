package daybook.preview;

import daybook.handover.Handover;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.store.LogStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finder of the fact of an entry that words belong to, for an entry as its reader gets to see it. */
final class EntryFacts {

    private final LogStore log;
    private final Handover handover;
    private @Nullable Entry last;

    EntryFacts(LogStore log, Handover handover) {
        this.log = log;
        this.handover = handover;
    }

    /**
     * Returns what a fact is called that has these words; null where the entry has none such now.
     *
     * @param near where several have them, the one whose name is in this text
     */
    @Nullable
    String called(long number, String words, String near) {
        Entry entry = last;
        if (entry == null || entry.number() != number) {
            Entry found = log.numbered(number);
            entry = found == null ? null : handover.given(found);
            last = entry;
        }
        if (entry == null) {
            return null;
        }
        String called = null;
        for (Fact fact : entry.facts().known()) {
            Object value = entry.facts().value(fact);
            if (words.equals(value) || (value instanceof List<?> items && items.contains(words))) {
                if (near.contains(fact.label())) {
                    return fact.label();
                }
                called = called == null ? fact.label() : called;
            }
        }
        return called;
    }
}
