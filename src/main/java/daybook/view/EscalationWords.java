package daybook.view;

import daybook.escalation.Escalation;
import daybook.when.OccurredText;

/** Sentences about a result of the rules that every view of it shares. */
public final class EscalationWords {

    private EscalationWords() {}

    /** Which version of the rules was applied, and when. */
    public static String version(Escalation escalation) {
        return "Rules version " + escalation.rulesVersion() + ", applied on "
                + OccurredText.date(escalation.asOf()) + ". " + escalation.law();
    }
}
