package daybook.editor;

import daybook.terminal.Asker;
import daybook.terminal.SafeText;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jspecify.annotations.Nullable;

/** Asks with line editing, completion and pasting of several lines. Reads standard input, writes standard error. */
public final class LineEditor implements Asker {

    private final PosixSysTerminal terminal;
    private final Lines lines;
    private volatile boolean interrupted;
    private List<String> words = List.of();

    /**
     * Takes the terminal over.
     *
     * @param type the terminal's type, from {@code TERM}
     * @throws IOException where standard input is no terminal that {@code stty} can set
     */
    public LineEditor(String type) throws IOException {
        terminal = new PosixSysTerminal("daybook", type, new Tty(), StandardCharsets.UTF_8, true, this::between);
        // From now on and not question by question: what is typed between two would be taken by the terminal's own
        // editing, and a
        // Ctrl-D there be lost.
        raw();
        lines = new Lines(terminal);
        lines.setCompleter((reader, typed, candidates) -> {
            for (String each : words) {
                candidates.add(new Candidate(each));
            }
        });
    }

    private void raw() throws IOException {
        try {
            terminal.enterRawMode();
        } catch (IOError e) {
            if (!interrupted) {
                close();
                throw new IOException(e.getCause());
            }
            // Ctrl-C ended stty as well; the first question says so.
        }
    }

    /** Ctrl-C while no answer is being typed counts for the next question. */
    private void between(Signal signal) {
        if (signal == Signal.INT) {
            interrupted = true;
        }
    }

    @Override
    public @Nullable String line(SafeText question, List<String> offered) throws IOException {
        words = offered;
        try {
            return interrupted ? null : lines.line(question + " ").strip();
        } catch (UserInterruptException | EndOfFileException e) {
            return null;
        } catch (IOError e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public @Nullable String text(String before) throws IOException {
        words = List.of();
        try {
            return interrupted ? null : lines.text(before);
        } catch (UserInterruptException | EndOfFileException e) {
            return null;
        } catch (IOError e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException | IOError e) {
            // The terminal is gone, and its settings with it.
        }
    }
}
