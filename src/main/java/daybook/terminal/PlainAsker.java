package daybook.terminal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks by the terminal's own line editing: for terminals that cannot move their cursor. Ctrl-C ends the program there. */
public final class PlainAsker implements Asker {
    private final Prompt prompt;

    /** @param prompt asks single questions */
    public PlainAsker(Prompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public @Nullable String line(SafeText question, List<String> words) throws IOException {
        String typed = prompt.line(question);
        return typed == null ? null : typed.strip();
    }

    @Override
    public @Nullable String text(String before) throws IOException {
        return prompt.textOrEnd();
    }

    @Override
    public void close() {
        // The terminal was never changed.
    }
}
