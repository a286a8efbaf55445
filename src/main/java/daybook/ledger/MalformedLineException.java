package daybook.ledger;

/** A chain line or a disclosure is not in the form that daybook writes: somebody or something changed it. */
public final class MalformedLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedLineException(String message) {
        super(message);
    }
}
