package daybook.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks up the words of a closed vocabulary. */
public final class Words {

    private Words() {}

    /** Returns the word of a constant: its name in small letters, with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of exactly that word. */
    public static <T extends Word> Optional<T> find(T[] values, String wanted) {
        for (T value : values) {
            if (value.word().equals(wanted)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** All words of a vocabulary, in its order. */
    public static List<String> all(Word[] values) {
        List<String> words = new ArrayList<>(values.length);
        for (Word value : values) {
            words.add(value.word());
        }
        return List.copyOf(words);
    }
}
