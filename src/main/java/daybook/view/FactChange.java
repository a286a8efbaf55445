package daybook.view;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an entry that a correction changes, in words. All parts of when it happened are one change.
 *
 * @param label the fact's name in front of a value
 * @param before what it was; null when it was unknown
 * @param after what it becomes; null when it becomes unknown
 */
public record FactChange(
        String label, @Nullable String before, @Nullable String after) {

    /** Returns what differs between two states of an entry, in the order of the facts. */
    public static List<FactChange> between(Entry before, Entry after, Settings settings) {
        List<FactChange> changes = new ArrayList<>();
        boolean timed = false;
        for (Fact fact : changed(before, after)) {
            if (!fact.isOfOccurred()) {
                changes.add(new FactChange(fact.label(), value(before, fact), value(after, fact)));
            } else if (!timed) {
                timed = true;
                changes.add(occurred(before, after, settings));
            }
        }
        return changes;
    }

    /** Returns the facts that differ between two states of an entry, in their order. */
    public static List<Fact> changed(Entry before, Entry after) {
        List<Fact> changed = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (!Objects.equals(before.facts().value(fact), after.facts().value(fact))) {
                changed.add(fact);
            }
        }
        return changed;
    }

    private static FactChange occurred(Entry before, Entry after, Settings settings) {
        String was = EntryWords.occurredInFull(before, settings);
        String is = EntryWords.occurredInFull(after, settings);
        return was.equals(is)
                ? new FactChange(
                        Fact.OCCURRED_TYPED.label(),
                        value(before, Fact.OCCURRED_TYPED),
                        value(after, Fact.OCCURRED_TYPED))
                : new FactChange(Fact.OCCURRED_FROM.label(), was, is);
    }

    private static @Nullable String value(Entry entry, Fact fact) {
        return entry.facts().value(fact) == null ? null : EntryText.value(entry, fact);
    }
}
