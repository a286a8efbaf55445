package daybook.cli;

import daybook.log.DaybookException;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import java.io.IOException;

/** The question before something that one would not do by mistake: it is answered by typing a number or a code again. */
public final class TypedAgain {

    private static final int MOST_BYTES = 100;

    private TypedAgain() {}

    /** Whether somebody is there who can be asked, and {@code --yes} was not given. */
    public static boolean asks(Call call) {
        return !call.flag("--yes") && call.terminal().inIsTerminal() && !call.flag("--no-input");
    }

    /**
     * Asks, where somebody can be asked.
     *
     * @param again what has to be typed
     * @param question what is going to be done, without "Type … to go on"
     * @param undone what was not done, for the message when something else is typed
     * @throws DaybookException.Usage when something else is typed
     */
    public static void confirm(Call call, String again, String question, String undone) throws IOException {
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        String typed;
        InterruptedAnswer told = InterruptedAnswer.watch(call);
        try {
            typed = prompt.line(SafeText.of(question + " Type " + again + " to go on: "));
        } finally {
            told.forget();
        }
        if (typed == null || !typed.strip().equals(again)) {
            throw new DaybookException.Usage(again + " was not typed, so " + undone + ".", null);
        }
    }
}
