package daybook.log;

import java.util.EnumSet;
import java.util.Set;

/**
 * The entries that a reader is not given, whatever else was asked for.
 *
 * @param confidential whether entries that are marked confidential are kept back
 * @param elsewhere whether incidents and notes are kept back that are not known to belong to the place of work
 * @param types the types of entries that are kept back
 * @param steps the steps that are kept back
 */
public record KeptBack(boolean confidential, boolean elsewhere, Set<EntryType> types, Set<Step> steps) {

    /** Nothing is kept back. */
    public static final KeptBack NOTHING =
            new KeptBack(false, false, EnumSet.noneOf(EntryType.class), EnumSet.noneOf(Step.class));

    /** What is marked confidential is kept back, and nothing else. */
    public static final KeptBack CONFIDENTIAL =
            new KeptBack(true, false, EnumSet.noneOf(EntryType.class), EnumSet.noneOf(Step.class));

    /** Whether nothing is kept back. */
    public boolean isNothing() {
        return !confidential && !elsewhere && types.isEmpty() && steps.isEmpty();
    }

    /** Whether an entry is kept back, as it is or was. */
    public boolean keeps(Entry entry) {
        Facts facts = entry.facts();
        String word = facts.text(Fact.TYPE);
        EntryType type = word == null ? null : EntryType.of(word).orElse(null);
        String step = facts.text(Fact.STEP);
        return (confidential && facts.isTrue(Fact.CONFIDENTIAL))
                || (elsewhere && type != EntryType.STEP && !facts.says(Place.WORK))
                || (type != null && types.contains(type))
                || (step != null && Step.of(step).filter(steps::contains).isPresent());
    }

    /** Whether an incident may be kept back, so that the time between two others says nothing. */
    boolean keepsIncidents() {
        return elsewhere || types.contains(EntryType.INCIDENT);
    }
}
