package daybook.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A list of words in a file of the program: one a line, compared without regard to capitals. */
final class WordList {

    private static final String MARK = " #";

    private final Set<String> words = new HashSet<>();
    private final Set<String> marked = new HashSet<>();

    /** Reads the list of that name. */
    static WordList of(String name) {
        WordList list = new WordList();
        try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("daybook was built without the list " + name);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        boolean isMarked = line.endsWith(MARK);
        String word = small(isMarked ? line.substring(0, line.length() - MARK.length()) : line);
        words.add(word);
        if (isMarked) {
            marked.add(word);
        }
    }

    boolean has(String word) {
        return words.contains(small(word));
    }

    /** Whether a word is on the list, and marked there. */
    boolean marks(String word) {
        return marked.contains(small(word));
    }

    private static String small(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
