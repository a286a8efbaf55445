package daybook.cli;

import daybook.ledger.JsonText;
import daybook.log.DaybookException;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The one place where an error is told: to a person in two lines, to a program as one JSON object. */
final class ErrorReport {

    private static final String NOTHING_SAVED = "Nothing was saved.";

    private final Terminal terminal;
    private final @Nullable String command;
    private final boolean json;

    ErrorReport(Terminal terminal, @Nullable String command, boolean json) {
        this.terminal = terminal;
        this.command = command;
        this.json = json;
    }

    ExitStatus report(DaybookException e, boolean saves) {
        ExitStatus status = ExitStatus.of(e);
        String message = e.message();
        boolean refused = status == ExitStatus.USAGE || status == ExitStatus.NOT_FOUND || status == ExitStatus.NO_LOG;
        if (saves && refused && !message.contains(NOTHING_SAVED)) {
            message = message + " " + NOTHING_SAVED;
        }
        if (json) {
            writeExactly(json(status, message, e.hint()));
        } else {
            Output err = terminal.err();
            err.print(Style.ERROR, SafeText.of(command == null ? "daybook: " : "daybook " + command + ": "));
            err.line(SafeText.of(message));
            if (e.hint() != null) {
                err.line(SafeText.of("  " + e.hint()));
            }
        }
        return status;
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
