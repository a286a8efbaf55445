package daybook.cli;

import daybook.log.Saved;
import daybook.terminal.Output;
import daybook.terminal.SafeText;

/** Says in a line of its own that nothing was saved, where Ctrl-C ends the program while a person answers a question. */
public final class InterruptedAnswer {

    /** The message at the end of a dialogue that was interrupted. */
    public static final String STOPPED = "Interrupted.";

    private final Thread told;

    private InterruptedAnswer(Thread told) {
        this.told = told;
    }

    /** Begins to watch, until {@link #forget}. */
    public static InterruptedAnswer watch(Call call) {
        Output err = call.terminal().err();
        Thread told = new Thread(() -> {
            err.line();
            err.line(SafeText.of(call.name() + ": " + STOPPED + " " + Saved.NOTHING.sentence()));
        });
        Runtime.getRuntime().addShutdownHook(told);
        return new InterruptedAnswer(told);
    }

    /** The question was answered. */
    public void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(told);
        } catch (IllegalStateException e) {
            // The program is being stopped: the thread is telling it already.
        }
    }
}
