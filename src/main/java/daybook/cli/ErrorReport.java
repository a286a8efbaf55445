package daybook.cli;

import daybook.exchange.json.JsonOutput;
import daybook.ledger.JsonText;
import daybook.log.DaybookException;
import daybook.store.Shown;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one place where an error is told: to a person in two lines, to a program as one JSON object. */
final class ErrorReport {

    private static final int HANGING = 2;

    /** What is shown otherwise than it was recorded is told in so many sentences; verify tells where it begins. */
    private static final int MOST_DIFFERENCES = 10;

    private final Terminal terminal;
    private final @Nullable String command;
    private final boolean json;
    private final SavedSoFar outcome;

    ErrorReport(Terminal terminal, @Nullable String command, boolean json, SavedSoFar outcome) {
        this.terminal = terminal;
        this.command = command;
        this.json = json;
        this.outcome = outcome;
    }

    /**
     * Tells an error and says with which status to exit.
     *
     * @param saves whether the command is one that saves, so that the message has to say what was saved
     */
    ExitStatus report(DaybookException e, boolean saves) {
        ExitStatus status = ExitStatus.of(e);
        if (outcome.saved() != null && status != ExitStatus.INTERRUPTED) {
            // Every other status promises that nothing was saved.
            status = ExitStatus.FAILED;
        }
        String message = outcome.told(e, saves);
        tell(status, message, e.hint());
        return status;
    }

    private void tell(ExitStatus status, String message, @Nullable String hint) {
        if (json) {
            writeExactly(JsonOutput.visible(json(status, message, hint)));
        } else {
            print(message, hint);
        }
    }

    /**
     * Tells what the command showed otherwise than it was recorded.
     *
     * @return the status to exit with
     */
    ExitStatus compared(ExitStatus status) {
        Shown shown = outcome.shown();
        if (shown == null || shown.differences().isEmpty()) {
            return status;
        }
        List<String> all = shown.differences();
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_DIFFERENCES, all.size()); i++) {
            message.append(i == 0 ? "" : " ").append(all.get(i));
        }
        if (all.size() > MOST_DIFFERENCES) {
            message.append(" And ").append(all.size() - MOST_DIFFERENCES).append(" more.");
        }
        tell(
                ExitStatus.DOES_NOT_VERIFY,
                message.toString(),
                shown.isEvidence()
                        ? "keep the file as it is and run daybook verify"
                        : "run daybook verify; daybook rebuild makes what is shown anew from what was recorded");
        return ExitStatus.DOES_NOT_VERIFY;
    }

    /** For a person the lines break at words; in a file or a pipe each stays whole, for programs that look for words in it. */
    private void print(String message, @Nullable String hint) {
        Output err = terminal.err();
        SafeText name = SafeText.of(command == null ? "daybook: " : "daybook " + command + ": ");
        if (!terminal.errIsTerminal()) {
            err.print(Style.ERROR, name);
            err.line(SafeText.of(message));
            if (hint != null) {
                err.line(SafeText.of("  " + hint));
            }
            return;
        }
        err.labelled(Style.ERROR, name, SafeText.of(message), terminal.width(), HANGING);
        if (hint != null) {
            err.paragraph(Style.PLAIN, SafeText.of(hint), terminal.width(), HANGING);
        }
    }

    private void writeExactly(String line) {
        try {
            OutputStream err = terminal.err().data();
            err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException broken) {
            // There is nowhere left to tell it; the status still does.
        }
    }

    /** One object in one line. */
    private static String json(ExitStatus status, String message, @Nullable String hint) {
        StringBuilder out = new StringBuilder("{\"error\":{\"code\":").append(status.code());
        out.append(",\"kind\":");
        JsonText.string(out, status.word());
        out.append(",\"message\":");
        JsonText.string(out, message);
        out.append(",\"hint\":");
        if (hint == null) {
            out.append("null");
        } else {
            JsonText.string(out, hint);
        }
        return out.append("}}").toString();
    }
}
