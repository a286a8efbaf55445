package daybook.cli.command;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactFit;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.UnderstoodLater;
import daybook.words.English;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a correction does to one entry.
 *
 * @param before the entry as it is
 * @param changes the facts that get another value
 * @param cleared the facts that become unknown
 */
record EntryChanges(Entry before, Facts changes, Set<Fact> cleared) {

    /**
     * What the options of a correction ask for, the same for every entry.
     *
     * @param facts the facts that were given
     * @param cleared the facts that are to become unknown
     * @param note whether the entry is to become a note
     */
    record Wanted(Facts facts, Set<Fact> cleared, boolean note) {

        /** Returns which type the entries are to have, or null when each keeps its own. */
        @Nullable
        EntryType type() {
            boolean incident = facts.text(Fact.KIND) != null;
            boolean step = facts.text(Fact.STEP) != null;
            return incident ? EntryType.INCIDENT : step ? EntryType.STEP : note ? EntryType.NOTE : null;
        }

        /** Refuses two types at once, the same fact given and cleared, and nothing at all. */
        void check() {
            boolean kind = facts.text(Fact.KIND) != null;
            boolean step = facts.text(Fact.STEP) != null;
            if ((kind && step) || (note && (kind || step))) {
                throw new DaybookException.Usage(
                        "An entry is one thing: --kind makes it an incident, --step a step, --note a note.",
                        "give one of them");
            }
            for (Fact fact : cleared) {
                if (facts.value(fact) != null) {
                    throw Corrections.bothGivenAndCleared(fact.word());
                }
            }
            if (facts.known().isEmpty() && cleared.isEmpty() && !note) {
                throw new DaybookException.Usage(
                        "What is to be different is missing.", "such as --place home, or --clear value");
            }
        }
    }

    /**
     * Finds out what changes of an entry.
     *
     * @throws DaybookException.Usage when the entry cannot have that, with what to type instead
     */
    static EntryChanges of(Entry seen, Wanted wanted) {
        Facts changes = onlyDifferent(seen, typed(seen, wanted));
        Set<Fact> cleared = EnumSet.noneOf(Fact.class);
        cleared.addAll(wanted.cleared());
        cleared.addAll(leftOfType(changes));
        if (UnderstoodLater.is(seen.facts()) && changes.value(Fact.TYPE) != null && changes.value(Fact.TAGS) == null) {
            cleared.add(Fact.TAGS);
        }
        cleared.addAll(leftOfTime(seen, changes));
        cleared.removeIf(fact -> seen.facts().value(fact) == null);
        EntryChanges all = new EntryChanges(seen, changes, cleared);
        if (!all.isEmpty()) {
            all.check(wanted);
        }
        return all;
    }

    /** Whether nothing changes. */
    boolean isEmpty() {
        return changes.known().isEmpty() && cleared.isEmpty();
    }

    /** Returns the names of the facts that the record of it will have, in their order. */
    List<String> changed() {
        Set<Fact> all = EnumSet.noneOf(Fact.class);
        all.addAll(changes.known());
        all.addAll(cleared);
        return Corrections.words(all);
    }

    /** Returns the entry as it is to be. */
    Entry after() {
        Facts.Builder after = before.facts().toBuilder().setAll(changes);
        for (Fact fact : cleared) {
            after.set(fact, null);
        }
        return before.withFacts(after.build());
    }

    /** The facts with what the entry becomes; a note that an import did not understand loses the tag that says so. */
    private static Facts typed(Entry seen, Wanted wanted) {
        EntryType type = wanted.type();
        if (type == null || type == seen.type()) {
            return wanted.facts();
        }
        Facts.Builder decided = wanted.facts().toBuilder().set(Fact.TYPE, type.word());
        if (UnderstoodLater.is(seen.facts()) && wanted.facts().value(Fact.TAGS) == null) {
            decided.set(Fact.TAGS, UnderstoodLater.without(seen.facts().list(Fact.TAGS)));
        }
        return decided.build();
    }

    /** What has become another type is no kind of incident, or no step, any more. */
    private static Set<Fact> leftOfType(Facts changes) {
        String type = changes.text(Fact.TYPE);
        Set<Fact> left = EnumSet.noneOf(Fact.class);
        if (type != null && !type.equals(EntryType.INCIDENT.word())) {
            left.add(Fact.KIND);
        }
        if (type != null && !type.equals(EntryType.STEP.word())) {
            left.add(Fact.STEP);
        }
        return left;
    }

    /** A time is one thing: either all of its facts are recorded anew or none. */
    private static Facts onlyDifferent(Entry seen, Facts changes) {
        Facts.Builder different = Facts.builder();
        Occurred occurred = changes.occurred();
        if (occurred != null && !occurred.equals(seen.facts().occurred())) {
            different.occurred(occurred);
        }
        for (Fact fact : changes.known()) {
            if (!fact.isOfOccurred()
                    && !Objects.equals(changes.value(fact), seen.facts().value(fact))) {
                different.set(fact, changes.value(fact));
            }
        }
        return different.build();
    }

    /** The facts of the time before that the new one does not have: an unknown time has no start, a minute no end. */
    private static Set<Fact> leftOfTime(Entry seen, Facts changes) {
        Set<Fact> left = EnumSet.noneOf(Fact.class);
        if (changes.value(Fact.OCCURRED_PRECISION) != null) {
            for (Fact fact : List.of(Fact.OCCURRED_FROM, Fact.OCCURRED_TO, Fact.OCCURRED_TYPED)) {
                if (changes.value(fact) == null && seen.facts().value(fact) != null) {
                    left.add(fact);
                }
            }
        }
        return left;
    }

    private void check(Wanted wanted) {
        Facts after = after().facts();
        EntryType type = after().type();
        if (type != EntryType.NOTE && after.value(Fact.SUBJECT) == null) {
            throw new DaybookException.Usage("An incident and a step need a subject.", "name it with --subject CODE");
        }
        Set<Fact> misplaced = new LinkedHashSet<>(FactFit.misplaced(after));
        // What an import put where it does not belong may stay, and be corrected.
        misplaced.removeAll(FactFit.misplaced(before.facts()));
        if (!misplaced.isEmpty()) {
            throw refused(misplaced, wanted, type);
        }
        String text = after.text(Fact.DESCRIPTION);
        if (type != EntryType.STEP && (text == null || text.isBlank())) {
            throw new DaybookException.Usage(
                    "Entry " + before.number() + " has no text, which "
                            + (type == EntryType.NOTE ? "a note" : "an incident") + " needs.",
                    "say what happened with -m \"…\"");
        }
    }

    private DaybookException.Usage refused(Set<Fact> misplaced, Wanted wanted, EntryType type) {
        for (Fact fact : misplaced) {
            if (wanted.facts().value(fact) != null) {
                String option = fact == Fact.UNTIL ? "--until" : String.valueOf(fact.option());
                return new DaybookException.Usage(
                        option + " gives " + fact.phrase() + ", which " + FactFit.elsewhere(fact, type) + "; entry "
                                + before.number() + " is " + what() + ".",
                        "leave " + option + " out" + instead(fact));
            }
        }
        List<String> labels = new ArrayList<>();
        StringBuilder clear = new StringBuilder();
        for (Fact fact : misplaced) {
            labels.add('"' + fact.label() + '"');
            clear.append(" --clear ").append(fact.word());
        }
        return new DaybookException.Usage(
                "Entry " + before.number() + " has " + English.list(labels) + ", which "
                        + FactFit.elsewhere(misplaced.iterator().next(), type) + ".",
                "to make that unknown, add" + clear + "; the first wording stays readable");
    }

    /** Returns what the entry is to be, for a sentence. */
    private String what() {
        Facts after = after().facts();
        String kind = after.text(Fact.KIND);
        String step = after.text(Fact.STEP);
        return kind != null ? "the kind \"" + kind + '"' : step != null ? "the step \"" + step + '"' : "a note";
    }

    private static String instead(Fact fact) {
        if (fact.isOfNote()) {
            return ", or write a note of its own: daybook note " + fact.option();
        }
        if (FactFit.fits(fact, EntryType.STEP)) {
            return ", or make the entry a step with --step STEP";
        }
        return FactFit.only(fact) == null ? ", or make the entry an incident with --kind KIND" : "";
    }
}
