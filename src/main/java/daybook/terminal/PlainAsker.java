package daybook.terminal;

import java.io.IOException;
import java.util.List;

/** Asks by the terminal's own line editing: for terminals that cannot move their cursor. Ctrl-C ends the program there. */
public final class PlainAsker implements Asker {
    private final Prompt prompt;

    /** @param prompt asks single questions */
    public PlainAsker(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public String line(SafeText question, List<String> words) throws IOException, GaveUpException {
        prompt.discardWaiting();
        String typed = prompt.line(question);
        if (typed == null) {
            throw new GaveUpException("");
        }
        return typed.strip();
    }

    @Override
    public String text(String before) throws IOException, GaveUpException {
        String typed = prompt.textOrEnd();
        if (typed == null) {
            throw new GaveUpException("");
        }
        return typed;
    }

    @Override
    public void close() {
        // The terminal was never changed.
    }
}
