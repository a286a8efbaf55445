package daybook.cli;

import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import java.io.IOException;

/** A question that is answered with yes or no, and with no by Enter alone. */
public final class Agreement {

    private static final int MOST_BYTES = 100;

    private Agreement() {}

    /** Whether somebody is there who can be asked. */
    public static boolean canAsk(Call call) {
        return call.terminal().inIsTerminal() && call.terminal().errIsTerminal() && !call.flag("--no-input");
    }

    /** Asks. */
    public static boolean given(Call call, String question) throws IOException {
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        InterruptedAnswer told = InterruptedAnswer.watch(call);
        try {
            return prompt.agrees(SafeText.of(question));
        } finally {
            told.forget();
        }
    }
}
