package daybook.view;

import daybook.escalation.Escalation;
import daybook.when.OccurredText;
import daybook.words.DateWords;
import java.time.LocalDate;

/** Sentences about a result of the rules that every view of it shares. */
public final class EscalationWords {

    private EscalationWords() {}

    /** The same in a line. */
    public static String versionInShort(Escalation escalation) {
        LocalDate checked = escalation.jurisdiction().lawChecked();
        return "Rules version " + escalation.rulesVersion() + ", "
                + (checked == null ? "no law cited" : "law as checked on " + DateWords.date(checked)) + ", applied on "
                + DateWords.date(escalation.asOf()) + ".";
    }

    /** Which version of the rules was applied, and when. */
    public static String version(Escalation escalation) {
        return "Rules version " + escalation.rulesVersion() + ", applied on " + OccurredText.date(escalation.asOf())
                + ". " + escalation.law();
    }
}
