package daybook.docs;

import daybook.log.Kind;
import daybook.log.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can stand where a value is asked for.
 *
 * @param words the words in their order; empty unless the source is {@link Source#WORDS}
 */
record Values(Source source, List<String> words) {

    enum Source {
        /** Anything: there is nothing to offer. */
        NONE,
        WORDS,
        FILE,
        FOLDER,
        /** The codes of the log's subjects, asked of the log. */
        SUBJECTS,
        /** The numbers of the log's entries, asked of the log. */
        ENTRIES
    }

    static Values of(@Nullable Iterable<String> candidates, String label) {
        if (candidates != null) {
            List<String> words = new ArrayList<>();
            candidates.forEach(words::add);
            if (words.equals(List.of("<subjects>"))) {
                return new Values(Source.SUBJECTS, List.of());
            }
            if (words.equals(List.of("<entries>"))) {
                return new Values(Source.ENTRIES, List.of());
            }
            return new Values(Source.WORDS, List.copyOf(words));
        }
        if (label.startsWith("FILE")) {
            return new Values(Source.FILE, List.of());
        }
        return new Values(label.startsWith("DIR") ? Source.FOLDER : Source.NONE, List.of());
    }

    /** What each word means, empty where there is no more to say of it than the word itself. */
    List<String> meanings() {
        List<String> meanings = new ArrayList<>();
        boolean kinds = words.stream().allMatch(word -> Kind.of(word).isPresent());
        boolean steps = words.stream().allMatch(word -> Step.of(word).isPresent());
        for (String word : words) {
            meanings.add(
                    kinds
                            ? Kind.of(word).orElseThrow().meaning()
                            : steps ? Step.of(word).orElseThrow().meaning() : "");
        }
        return meanings;
    }
}
