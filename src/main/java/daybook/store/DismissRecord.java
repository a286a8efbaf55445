package daybook.store;

import daybook.ledger.RecordKind;
import java.util.List;

/**
 * The record that a flag was put aside.
 *
 * @param rule the rule whose flag it is
 * @param subject whom the flag is about
 * @param entries the entries that the flag named, as ranges
 * @param matters what else it named
 */
public record DismissRecord(String rule, String subject, List<String> entries, List<String> matters) {

    private static final String RULE = "rule";
    private static final String SUBJECT = "subject";
    private static final String RULES_VERSION = "rules_version";
    private static final String SAID = "said";
    private static final String ENTRIES = "entries";
    private static final String MATTERS = "matters";

    /**
     * Returns what the record is to say.
     *
     * @param rulesVersion of the rules that raised the flag
     * @param said why the flag was raised, as it was shown
     */
    public RecordFacts facts(String rulesVersion, String said) {
        return RecordFacts.of(RecordKind.DISMISS)
                .with(RULE, rule)
                .with(SUBJECT, subject)
                .with(RULES_VERSION, rulesVersion)
                .with(SAID, said)
                .with(ENTRIES, entries)
                .withAny(MATTERS, matters);
    }

    /** Reads a record back; what it does not say is empty. */
    public static DismissRecord of(Event event) {
        return new DismissRecord(
                event.textOrEmpty(RULE), event.textOrEmpty(SUBJECT), event.list(ENTRIES), event.list(MATTERS));
    }
}
