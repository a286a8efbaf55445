package daybook.terminal;

import java.io.IOException;
import java.util.List;

/**
 * Asks a person one question after the other. Nothing of what is typed is kept anywhere but in the answer.
 *
 * <p>Input that was sent before a one-line question was shown is discarded: it is the rest of a paste, and no answer to a question that
 * nobody had read.
 */
public interface Asker extends AutoCloseable {

    /**
     * Asks for one line.
     *
     * @param question shown before what is typed
     * @param words what the Tab key completes to, where there is one
     * @return what was typed, without blanks around it
     * @throws GaveUpException after Ctrl-C or Ctrl-D
     */
    String line(SafeText question, List<String> words) throws IOException, GaveUpException;

    /**
     * Asks for text of any number of lines, ended by an empty line or by Ctrl-D. Input that arrives at once, as from a paste, is one
     * text, blank lines included.
     *
     * @param before what to begin with where the text can be changed, else ignored
     * @return the lines joined by LF, as typed; empty when an empty line was all
     * @throws GaveUpException after Ctrl-C, or Ctrl-D before anything was typed
     */
    String text(String before) throws IOException, GaveUpException;

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
