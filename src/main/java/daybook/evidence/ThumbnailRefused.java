package daybook.evidence;

/** A picture that is not made small, and why, in words for a sentence. */
public final class ThumbnailRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ThumbnailRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, without a full stop. */
    public String reason() {
        return reason;
    }
}
