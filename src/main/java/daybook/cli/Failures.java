package daybook.cli;

import daybook.ledger.MalformedLineException;
import daybook.log.DaybookException;
import daybook.terminal.MalformedTextException;
import daybook.terminal.OutputException;
import daybook.terminal.TextTooLongException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Turns the errors of files and streams into ones that say what to do. */
final class Failures {

    private Failures() {}

    static DaybookException of(IOException e) {
        if (e instanceof MalformedTextException) {
            return new DaybookException.Usage(
                    "The text is not UTF-8: " + e.getMessage() + ".", "save or send it as UTF-8, and pass it again");
        } else if (e instanceof TextTooLongException) {
            return new DaybookException.Usage(
                    "The text is too long: " + e.getMessage() + ".",
                    "keep the long text as a file and describe it here");
        } else if (e instanceof NoSuchFileException n) {
            return new DaybookException.Failed("There is no file " + n.getFile() + ".", "check its name", e);
        } else if (e instanceof AccessDeniedException a) {
            return new DaybookException.Failed(
                    "You may not open " + a.getFile() + ".", "check its permissions and those of its folder", e);
        } else if (e instanceof FileSystemException f) {
            String reason = f.getReason() == null ? "it could not be opened" : f.getReason();
            return new DaybookException.Failed(f.getFile() + ": " + reason + ".", null, e);
        }
        return new DaybookException.Failed("Reading or writing failed: " + e.getMessage() + ".", null, e);
    }

    static DaybookException ofMemory(OutOfMemoryError e) {
        return new DaybookException.Failed(
                "There is not enough memory for this.", "allow more with DAYBOOK_JAVA_OPTIONS=-Xmx2g", e);
    }

    /** What no check foresaw: the kind of fault and its place are in the message, because nobody can mend it without. */
    static DaybookException ofDaybookItself(Throwable e) {
        if (e instanceof MalformedLineException) {
            return new DaybookException.DoesNotVerify(
                    "Something in this log is not in its form: " + e.getMessage() + ".",
                    "daybook verify says what is wrong");
        }
        StackTraceElement[] trace = e.getStackTrace();
        return new DaybookException.Failed(
                "daybook hit an internal error: " + e + (trace.length == 0 ? "" : " at " + trace[0]) + ".",
                "report this line to the makers of daybook; daybook verify shows whether the log is sound",
                e);
    }

    /** Standard output takes no more: what was written there is not whole, but what was saved before is. */
    static DaybookException output(OutputException e, boolean saved) {
        String message = "The output could not be written: " + e.getMessage() + ".";
        return saved
                ? new DaybookException.Failed(message, "daybook timeline shows what is in the log", e)
                : new DaybookException.Failed(
                        message + " What was written is not whole.", "make room on the disk, or write it elsewhere", e);
    }
}
