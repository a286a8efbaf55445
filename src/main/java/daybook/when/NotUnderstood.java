package daybook.when;

import java.util.List;

/**
 * Ends a reading early with the answer to give. Checked, so that none can escape from {@link TimeGrammar}; without a stack
 * trace, as it is no fault.
 */
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Understanding answer;

    private NotUnderstood(Understanding answer) {
        super("not understood", null, false, false);
        this.answer = answer;
    }

    static NotUnderstood refused(String reason, String hint) {
        return new NotUnderstood(new Understanding.Refused(reason, hint));
    }

    static NotUnderstood ambiguous(String reason, List<String> choices) {
        return new NotUnderstood(new Understanding.Ambiguous(reason, choices));
    }

    Understanding answer() {
        return answer;
    }
}
