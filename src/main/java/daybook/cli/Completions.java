package daybook.cli;

import daybook.log.Kind;
import daybook.log.Step;
import daybook.log.Words;
import java.util.List;

/** What shell completion offers for values. Lists of one word in angle brackets are asked of the log when the key is pressed. */
public final class Completions {

    /** The subjects of the log. */
    public static final List<String> SUBJECTS = List.of("<subjects>");

    /** The numbers of the log's entries. */
    public static final List<String> ENTRIES = List.of("<entries>");

    private Completions() {}

    public static List<String> kinds() {
        return Words.all(Kind.values());
    }

    public static List<String> steps() {
        return Words.all(Step.values());
    }
}
