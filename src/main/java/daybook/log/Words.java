package daybook.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up the words of a closed vocabulary. */
public final class Words {

    private Words() {}

    /** The value of exactly that word. */
    public static <T> Optional<T> find(T[] values, Function<T, String> word, String wanted) {
        for (T value : values) {
            if (word.apply(value).equals(wanted)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All words of a vocabulary, in its order. */
    public static <T> List<String> all(T[] values, Function<T, String> word) {
        List<String> words = new ArrayList<>(values.length);
        for (T value : values) {
            words.add(word.apply(value));
        }
        return List.copyOf(words);
    }
}
