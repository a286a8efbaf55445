package daybook.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the clock went back in a chain. That breaks nothing: the order of the records comes from the chain.
 *
 * @param steps each record whose recording time is before that of the record before it
 * @param behind how many records have a recording time before the highest one before them
 */
public record ClockSteps(List<ClockStep> steps, long behind) {

    /** In a chain whose recording times never go backwards. */
    public static final ClockSteps NONE = new ClockSteps(List.of(), 0);

    /** Those of this part of a chain and of the next. */
    public ClockSteps and(ClockSteps next) {
        List<ClockStep> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return new ClockSteps(all, behind + next.behind);
    }
}
