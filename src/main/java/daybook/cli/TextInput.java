package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import daybook.terminal.StrictUtf8;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gets an entry's text: from -m, from standard input, or from the person at the terminal. */
public final class TextInput {

    private static final int MOST_BYTES = 4 * FactCheck.LONGEST;

    private TextInput() {}

    /**
     * The text; null when there is none.
     *
     * @param dash whether a hyphen asks for standard input
     */
    public static @Nullable String read(Call call, boolean dash, String question) throws IOException {
        String given = call.option("--message");
        if (given != null && dash) {
            throw new DaybookException.Usage(
                    "The text is given twice: with -m, and with - for standard input.", "leave one of them out");
        }
        if (given != null && !given.equals("-")) {
            return blankToNull(given);
        }
        if (given != null || dash || !call.terminal().inIsTerminal()) {
            return blankToNull(
                    withoutLastBreak(StrictUtf8.readAll(call.terminal().in(), MOST_BYTES)));
        }
        if (call.flag("--no-input")) {
            return null;
        }
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        InterruptedAnswer told = InterruptedAnswer.watch(call);
        try {
            return blankToNull(prompt.text(SafeText.of(question)));
        } finally {
            told.forget();
        }
    }

    /** A command such as echo ends its output with a line break that nobody typed. */
    private static String withoutLastBreak(String text) {
        if (text.endsWith("\r\n")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
