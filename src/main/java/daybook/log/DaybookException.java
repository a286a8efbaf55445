package daybook.log;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that a person can understand: what, why, and what to do next.
 *
 * <p>The message says what was and what was not understood or saved; the hint what to type instead. Neither is made safe for a
 * terminal: whoever prints them does that.
 */
public abstract sealed class DaybookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    private DaybookException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do next, or null when the message says it all. */
    public @Nullable String hint() {
        return hint;
    }

    /** The message that is always there. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The same error with one more sentence, which says what became of what was to be done. */
    public DaybookException adding(String sentence) {
        String more = message().contains(sentence) ? message() : message() + " " + sentence;
        if (this instanceof Usage) {
            return new Usage(more, hint);
        } else if (this instanceof NotFound) {
            return new NotFound(more, hint);
        } else if (this instanceof NoLog) {
            return new NoLog(more, hint);
        } else if (this instanceof Busy) {
            return new Busy(more, hint);
        } else if (this instanceof NewerFormat) {
            return new NewerFormat(more, hint);
        } else if (this instanceof DoesNotVerify) {
            return new DoesNotVerify(more, hint);
        } else if (this instanceof Interrupted) {
            return new Interrupted(more);
        }
        return new Failed(more, hint, this);
    }

    /** An option, a value or a date that is not understood. Nothing was saved. */
    public static final class Usage extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Usage(String message, @Nullable String hint) {
            super(message, hint, null);
        }
    }

    /** There is no such entry, subject or evidence. */
    public static final class NotFound extends DaybookException {
        private static final long serialVersionUID = 1L;

        public NotFound(String message, @Nullable String hint) {
            super(message, hint, null);
        }
    }

    /** No log at that path, or the file is not a daybook log. */
    public static final class NoLog extends DaybookException {
        private static final long serialVersionUID = 1L;

        public NoLog(String message, @Nullable String hint) {
            super(message, hint, null);
        }
    }

    /** Another process held the log too long. Nothing was saved. */
    public static final class Busy extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Busy(String message, @Nullable String hint) {
            super(message, hint, null);
        }
    }

    /** The log was made by a newer daybook. */
    public static final class NewerFormat extends DaybookException {
        private static final long serialVersionUID = 1L;

        public NewerFormat(String message, @Nullable String hint) {
            super(message, hint, null);
        }
    }

    /** The chain, the commitments or the projection do not hold. */
    public static final class DoesNotVerify extends DaybookException {
        private static final long serialVersionUID = 1L;

        public DoesNotVerify(String message, @Nullable String hint) {
            super(message, hint, null);
        }
    }

    /** Anything else: a disk, a permission, a fault. The message says what was and what was not saved. */
    public static final class Failed extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Failed(String message, @Nullable String hint, @Nullable Throwable cause) {
            super(message, hint, cause);
        }
    }

    /** The person stopped it. Nothing was saved unless it said so. */
    public static final class Interrupted extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Interrupted(String message) {
            super(message, null, null);
        }
    }
}
