package daybook.cli;

import daybook.log.DaybookException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Numbers that a command can end with. Scripts are built on them: new ones may be added, none changes. */
public enum ExitStatus {
    DONE(0, "done", "done"),
    FAILED(1, "failed", "failed; the message says what was and what was not saved"),
    USAGE(2, "usage", "an option, a value or a date that is not understood; nothing was saved"),
    PARTLY(3, "partly-done", "partly done: some input rows were refused, each named; the rest is saved"),
    NOT_FOUND(4, "not-found", "no such entry, subject or evidence"),
    DOES_NOT_VERIFY(5, "does-not-verify", "does not verify"),
    NO_LOG(10, "no-log", "no log at that path, or not a daybook log"),
    BUSY(11, "busy", "busy: another process held the log longer than 10 seconds; nothing was saved"),
    NEWER_FORMAT(13, "newer-format", "the log was made by a newer daybook"),
    FLAGGED(20, "flagged", "escalation --fail-on LEVEL: there is a flag of that level or higher"),
    INTERRUPTED(130, "interrupted", "interrupted; nothing was saved unless it said so");

    private final int code;
    private final String word;
    private final String meaning;

    ExitStatus(int code, String word, String meaning) {
        this.code = code;
        this.word = word;
        this.meaning = meaning;
    }

    /** The number that the program exits with. */
    public int code() {
        return code;
    }

    /** The word for it in JSON errors. */
    String word() {
        return word;
    }

    /** What it means, for help and manual pages. */
    public String meaning() {
        return meaning;
    }

    /** Those that a command which opens the log can end with, and those that it adds, in the order of their numbers. */
    public static List<ExitStatus> ofLog(ExitStatus... added) {
        EnumSet<ExitStatus> all =
                EnumSet.of(DONE, FAILED, USAGE, DOES_NOT_VERIFY, NO_LOG, BUSY, NEWER_FORMAT, INTERRUPTED);
        Collections.addAll(all, added);
        return List.copyOf(all);
    }

    /** The status of an error. */
    public static ExitStatus of(DaybookException e) {
        if (e instanceof DaybookException.Usage) {
            return USAGE;
        } else if (e instanceof DaybookException.NotFound) {
            return NOT_FOUND;
        } else if (e instanceof DaybookException.NoLog) {
            return NO_LOG;
        } else if (e instanceof DaybookException.Busy) {
            return BUSY;
        } else if (e instanceof DaybookException.NewerFormat) {
            return NEWER_FORMAT;
        } else if (e instanceof DaybookException.DoesNotVerify) {
            return DOES_NOT_VERIFY;
        } else if (e instanceof DaybookException.Interrupted) {
            return INTERRUPTED;
        }
        return FAILED;
    }
}
