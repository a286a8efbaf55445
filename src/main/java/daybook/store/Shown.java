package daybook.store;

import java.util.List;

/** The comparison of what a command read of a log with the chain. It is made when the log is closed, and to be asked after that. */
public interface Shown {

    /** What is shown otherwise than it was recorded, each in a sentence. */
    List<String> differences();

    /** Whether what was recorded does not verify either, so that nothing can be made anew from it. */
    boolean isEvidence();
}
