package daybook.terminal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a person one question after the other. Nothing of what is typed is kept anywhere but in the answer. */
public interface Asker extends AutoCloseable {

    /**
     * Asks for one line.
     *
     * @param question shown before what is typed
     * @param words what the Tab key completes to, where there is one
     * @return what was typed, without blanks around it; null when the person gave up with Ctrl-C or Ctrl-D
     */
    @Nullable
    String line(SafeText question, List<String> words) throws IOException;

    /**
     * Asks for text of any number of lines, ended by an empty line or by Ctrl-D on a line of its own.
     *
     * @param before what to begin with where the text can be changed, else ignored
     * @return the lines joined by LF, as typed; empty when an empty line was all; null when the person gave up with Ctrl-C, or with
     *     Ctrl-D before anything was typed
     */
    @Nullable
    String text(String before) throws IOException;

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
