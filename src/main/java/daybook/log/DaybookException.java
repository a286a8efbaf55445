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

    private final String reason;
    private final @Nullable String hint;
    private final transient @Nullable Saved saved;

    private DaybookException(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
        super(saved == null ? reason : reason + " " + saved.sentence(), cause);
        this.reason = reason;
        this.hint = hint;
        this.saved = saved;
    }

    /** What to do next, or null when the message says it all. */
    public @Nullable String hint() {
        return hint;
    }

    /** The message that is always there: the reason, and what became of what was to be saved where that is known here. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What went wrong. */
    public String reason() {
        return reason;
    }

    /** What became of what was to be saved; null where only the command knows. */
    public @Nullable Saved saved() {
        return saved;
    }

    /** Returns the same error for a caller who knows what became of what was to be saved. */
    public abstract DaybookException with(Saved outcome);

    /** Returns the same error with an outcome for where the one who threw it knew none. */
    public DaybookException otherwise(Saved outcome) {
        return saved == null ? with(outcome) : this;
    }

    /** An option, a value or a date that is not understood. Nothing was saved. */
    public static final class Usage extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Usage(String reason, @Nullable String hint) {
            this(reason, hint, null, null);
        }

        private Usage(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public Usage with(Saved outcome) {
            return new Usage(reason(), hint(), outcome, this);
        }
    }

    /** There is no such entry, subject or evidence. */
    public static final class NotFound extends DaybookException {
        private static final long serialVersionUID = 1L;

        public NotFound(String reason, @Nullable String hint) {
            this(reason, hint, null, null);
        }

        private NotFound(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public NotFound with(Saved outcome) {
            return new NotFound(reason(), hint(), outcome, this);
        }
    }

    /** No log at that path, or the file is not a daybook log. */
    public static final class NoLog extends DaybookException {
        private static final long serialVersionUID = 1L;

        public NoLog(String reason, @Nullable String hint) {
            this(reason, hint, null, null);
        }

        private NoLog(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public NoLog with(Saved outcome) {
            return new NoLog(reason(), hint(), outcome, this);
        }
    }

    /** Another process held the log too long. Nothing was saved. */
    public static final class Busy extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Busy(String reason, @Nullable String hint) {
            this(reason, hint, null, null);
        }

        private Busy(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public Busy with(Saved outcome) {
            return new Busy(reason(), hint(), outcome, this);
        }
    }

    /** The log was made by a newer daybook. */
    public static final class NewerFormat extends DaybookException {
        private static final long serialVersionUID = 1L;

        public NewerFormat(String reason, @Nullable String hint) {
            this(reason, hint, null, null);
        }

        private NewerFormat(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public NewerFormat with(Saved outcome) {
            return new NewerFormat(reason(), hint(), outcome, this);
        }
    }

    /** The chain, the commitments or the projection do not hold. */
    public static final class DoesNotVerify extends DaybookException {
        private static final long serialVersionUID = 1L;

        public DoesNotVerify(String reason, @Nullable String hint) {
            this(reason, hint, null, null);
        }

        private DoesNotVerify(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public DoesNotVerify with(Saved outcome) {
            return new DoesNotVerify(reason(), hint(), outcome, this);
        }
    }

    /** Anything else: a disk, a permission, a fault. The message says what was and what was not saved. */
    public static final class Failed extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Failed(String reason, @Nullable String hint, @Nullable Throwable cause) {
            this(reason, hint, null, cause);
        }

        private Failed(String reason, @Nullable String hint, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, hint, saved, cause);
        }

        @Override
        public Failed with(Saved outcome) {
            return new Failed(reason(), hint(), outcome, this);
        }
    }

    /** The person stopped it. Nothing was saved unless it said so. */
    public static final class Interrupted extends DaybookException {
        private static final long serialVersionUID = 1L;

        public Interrupted(String reason) {
            this(reason, null, null);
        }

        private Interrupted(String reason, @Nullable Saved saved, @Nullable Throwable cause) {
            super(reason, null, saved, cause);
        }

        @Override
        public Interrupted with(Saved outcome) {
            return new Interrupted(reason(), outcome, this);
        }
    }
}
