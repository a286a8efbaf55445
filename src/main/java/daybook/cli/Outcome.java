package daybook.cli;

import daybook.store.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a command has saved so far, in a sentence: whatever fails after that, a message that cannot be printed included, must not sound
 * as if nothing was, because a person would type it again.
 */
final class Outcome {

    /** What a command says that was to write a file and has not. */
    static final String NOTHING_WRITTEN = "Nothing was written.";

    /** Written by the command, read by the thread that ends an interrupted one as well. */
    private volatile @Nullable String saved;

    private volatile @Nullable String nothing;

    private @Nullable Shown shown;

    /** The command shows what is in a log. */
    void shows(@Nullable Shown check) {
        shown = check;
    }

    /** What is shown otherwise than it was recorded; null when no log is shown. */
    @Nullable
    Shown shown() {
        return shown;
    }

    /** From now on this is saved. */
    void saved(String sentence) {
        saved = sentence;
    }

    /** What is saved; null while nothing is. */
    @Nullable
    String saved() {
        return saved;
    }

    /** The command saves or writes something: until it has, this sentence says that nothing is. */
    void nothing(String sentence) {
        nothing = sentence;
    }

    /** How to say that nothing is saved; null where there is nothing to save. */
    @Nullable
    String nothing() {
        return nothing;
    }
}
