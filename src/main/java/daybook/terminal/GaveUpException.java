package daybook.terminal;

/** Thrown when the person answers a question with Ctrl-C or Ctrl-D. */
public final class GaveUpException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String typed;

    /** @param typed what had been typed of the answer, empty when nothing or when it cannot be known */
    public GaveUpException(String typed) {
        this.typed = typed;
    }

    /** Returns what had been typed of the answer. */
    public String typed() {
        return typed;
    }
}
