package daybook.escalation;

/**
 * What a log sets for the rules.
 *
 * @param thresholds the numbers that are daybook's own or the log's
 * @param jurisdiction where the log is kept
 */
public record RuleSettings(Thresholds thresholds, Jurisdiction jurisdiction) {

    /** What holds when a log sets nothing. */
    public static final RuleSettings DEFAULT = new RuleSettings(Thresholds.DEFAULT, Jurisdiction.standard());
}
