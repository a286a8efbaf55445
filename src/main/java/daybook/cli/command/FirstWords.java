package daybook.cli.command;

import daybook.cli.Call;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.terminal.Style;

/**
 * The advice on what to write, given when a log is made and before its first entry. It is for a person, on standard error: a script, and
 * whoever said {@code --quiet}, is not told.
 */
final class FirstWords {

    private static final String ADVICE =
            "Write down what was said and done, not clinical facts. Anything here may one day be read by the other side.";

    /** A log with more records has had its first entry long ago, or many subjects. */
    private static final int FEW_RECORDS = 50;

    private FirstWords() {}

    /** Says it to a person. */
    static void say(Call call) {
        if (call.terminal().errIsTerminal() && !call.quiet()) {
            call.terminal()
                    .err()
                    .paragraph(Style.DIM, SafeText.of(ADVICE), call.terminal().width(), 0);
        }
    }

    /** Says it to a person while the log has no entry. */
    static void sayOnce(Call call, LogStore log) {
        if (call.terminal().errIsTerminal()
                && !call.quiet()
                && log.head().records() < FEW_RECORDS
                && log.entryCount() == 0) {
            say(call);
        }
    }
}
