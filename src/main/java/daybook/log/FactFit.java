package daybook.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of which facts an entry can have, by its type and by its kind or step. */
public final class FactFit {

    private FactFit() {}

    /** Whether an entry of that type can have a fact: a note has words, a time and tags, and what else happened is of an incident. */
    public static boolean fits(Fact fact, EntryType type) {
        return switch (fact) {
            case KIND -> type == EntryType.INCIDENT;
            case STEP, UNTIL -> type == EntryType.STEP;
            case OBJECTION, ABOUT -> type == EntryType.NOTE;
            case DESCRIPTION, CONFIDENTIAL, TAGS -> true;
            default ->
                fact.isOfStep()
                        ? type == EntryType.STEP
                        : type == EntryType.INCIDENT || !Fact.told().contains(fact);
        };
    }

    /** Returns the one kind or step to which a fact belongs, or null if there is no such one. */
    public static @Nullable Word only(Fact fact) {
        return switch (fact) {
            case WARNED_HOW, REMOVAL_RISK -> Step.WARNED;
            case ORDER_TYPE, CONDITIONS -> Step.ORDER;
            case CONTACT -> Kind.ADVANCE;
            default -> null;
        };
    }

    /** Returns the facts of an entry that its type, its kind or its step cannot have. Some imported files have such rows. */
    public static List<Fact> misplaced(Facts facts) {
        EntryType type = EntryType.of(facts.required(Fact.TYPE)).orElseThrow();
        List<Fact> misplaced = new ArrayList<>();
        for (Fact fact : facts.known()) {
            if (!fits(fact, type) || !isOfItsOnly(fact, facts)) {
                misplaced.add(fact);
            }
        }
        return misplaced;
    }

    /** Returns the fact that says a kind or a step. */
    static Fact saidBy(Word kindOrStep) {
        return kindOrStep instanceof Kind ? Fact.KIND : Fact.STEP;
    }

    /** Returns which entries alone have a fact that this one does not have: {@code which only the kind "advance" has}. */
    public static String elsewhere(Fact fact, EntryType type) {
        Word only = only(fact);
        return only == null || !fits(fact, type)
                ? (type == EntryType.INCIDENT ? "an " : "a ") + type.word() + " does not have"
                : "only the " + saidBy(only).word() + " \"" + only.word() + "\" has";
    }

    /** Whether a fact that belongs to one kind or step alone is of an entry of that one. */
    static boolean isOfItsOnly(Fact fact, Facts facts) {
        Word only = only(fact);
        return only == null || only.word().equals(facts.text(saidBy(only)));
    }
}
