package daybook.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The tag of an imported note whose row calls what happened by a word that is neither a kind nor a step. It stands until a person says what
 * the word means: then the note becomes what it is, or stays a note without the tag.
 */
public final class UnderstoodLater {

    /** The tag. */
    public static final String TAG = "kind-not-understood";

    private UnderstoodLater() {}

    /** Whether an entry is such a note. */
    public static boolean is(Facts facts) {
        return EntryType.NOTE.word().equals(facts.text(Fact.TYPE))
                && facts.list(Fact.TAGS).contains(TAG);
    }

    /** Returns the tags of a note without that one. */
    public static List<String> without(List<String> tags) {
        List<String> others = new ArrayList<>(tags);
        others.remove(TAG);
        return List.copyOf(others);
    }
}
