package daybook.view;

import daybook.ledger.ClockStep;
import daybook.ledger.ClockSteps;
import daybook.when.OccurredText;
import daybook.words.English;
import java.time.ZoneId;

/** Sentences about a computer's clock that went back. */
public final class ClockText {

    private ClockText() {}

    /** Where it went back, what the records made meanwhile count as; for a chain in which it did. */
    public static String wentBack(ClockSteps found, ZoneId zone) {
        ClockStep first = found.steps().get(0);
        int more = found.steps().size() - 1;
        return "went back before record " + first.seq() + ", from " + OccurredText.recorded(first.before(), zone)
                + " to " + OccurredText.recorded(first.recorded(), zone)
                + English.moreTimes(more) + ". "
                + (found.behind() == 1
                        ? "One record was made while it was behind; daybook treats it as made after the records before it."
                        : found.behind()
                                + " records were made while it was behind; daybook treats them as made after the"
                                + " records before them.");
    }
}
