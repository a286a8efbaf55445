package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a command has saved so far, in a sentence: whatever fails after that, a message that cannot be printed included, must not sound
 * as if nothing was, because a person would type it again.
 */
final class SavedSoFar {

    /** Written by the command, read by the thread that ends an interrupted one as well. */
    private volatile @Nullable String saved;

    private volatile @Nullable Saved nothing;

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

    /** The command saves or writes something: until it has, this says that nothing is. */
    void nothing(Saved outcome) {
        nothing = outcome;
    }

    /**
     * An error's reason, and what became of what was to be saved.
     *
     * @param saves whether the command is one that saves
     */
    String told(DaybookException e, boolean saves) {
        Saved here = e.saved();
        String before = saved;
        if (before != null) {
            // What was saved before outweighs that this write saved nothing, and nothing else that the error knows.
            return (here == null || here.equals(Saved.NOTHING) ? e.reason() : e.message()) + " " + before;
        }
        Saved all = here != null ? here : saves ? Saved.NOTHING : nothing;
        return all == null ? e.reason() : e.reason() + " " + all.sentence();
    }
}
