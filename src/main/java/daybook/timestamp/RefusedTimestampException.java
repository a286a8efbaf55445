package daybook.timestamp;

/** A response, a token or a certificate file is not what it has to be. The message says why, in a sentence without its full stop. */
public final class RefusedTimestampException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedTimestampException(String reason) {
        super(reason);
    }

    RefusedTimestampException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The message, which is always there. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
