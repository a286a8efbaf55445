package daybook.cli;

import org.jspecify.annotations.Nullable;

/**
 * What a command has saved so far, in a sentence: whatever fails after that, a message that cannot be printed included, must not sound
 * as if nothing was, because a person would type it again.
 */
final class Outcome {

    /** Written by the command, read by the thread that ends an interrupted one as well. */
    private volatile @Nullable String saved;

    /** From now on this is saved. */
    void saved(String sentence) {
        saved = sentence;
    }

    /** What is saved; null while nothing is. */
    @Nullable
    String saved() {
        return saved;
    }
}
