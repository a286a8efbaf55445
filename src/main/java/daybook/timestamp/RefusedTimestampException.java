package daybook.timestamp;

/** A response, a token or a certificate file is not what it has to be. The message says why, in a sentence without its full stop. */
public class RefusedTimestampException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedTimestampException(String reason) {
        super(reason);
    }

    RefusedTimestampException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Whether nothing is wrong but that no certificate that was given leads to it. */
    public boolean isUntrusted() {
        return false;
    }

    /** Nothing is wrong with it that is known; it is only not known whose it is. */
    static RefusedTimestampException untrusted(String reason, Throwable cause) {
        return new Untrusted(reason, cause);
    }

    private static final class Untrusted extends RefusedTimestampException {

        private static final long serialVersionUID = 1L;

        Untrusted(String reason, Throwable cause) {
            super(reason, cause);
        }

        @Override
        public boolean isUntrusted() {
            return true;
        }
    }

    /** The message, which is always there. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
