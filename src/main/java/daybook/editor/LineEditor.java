package daybook.editor;

import daybook.terminal.Asker;
import daybook.terminal.GaveUpException;
import daybook.terminal.SafeText;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
    private volatile @Nullable Thread asking;
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

    /** Ctrl-C while JLine does not listen counts for the question that is about to be shown, or for the next. */
    private void between(Signal signal) {
        if (signal == Signal.INT) {
            interrupted = true;
            Thread waiting = asking;
            if (waiting != null) {
                waiting.interrupt();
            }
        }
    }

    @Override
    public String line(SafeText question, List<String> offered) throws IOException, GaveUpException {
        words = offered;
        while (true) {
            String typed = asked(() -> lines.line(question + " "));
            if (!lines.severalLines()) {
                return typed.strip();
            }
            terminal.writer().println("  Several lines came at once. This question takes one; please type it again.");
            terminal.writer().flush();
        }
    }

    @Override
    public String text(String before) throws IOException, GaveUpException {
        words = List.of();
        return asked(() -> lines.text(before));
    }

    private String asked(Supplier<String> question) throws IOException, GaveUpException {
        asking = Thread.currentThread();
        try {
            if (!interrupted) {
                String typed = question.get();
                if (!interrupted) {
                    return typed;
                }
            }
            throw new UserInterruptException("");
        } catch (UserInterruptException e) {
            interrupted = false;
            throw new GaveUpException(Objects.requireNonNullElse(e.getPartialLine(), ""));
        } catch (EndOfFileException e) {
            throw new GaveUpException("");
        } catch (IOError e) {
            if (interrupted) {
                interrupted = false;
                throw new GaveUpException("");
            }
            throw new IOException(e.getCause());
        } finally {
            asking = null;
            // Meant for the reading alone.
            Thread.interrupted();
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
