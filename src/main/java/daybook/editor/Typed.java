package daybook.editor;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** What was typed so far, as one word: an answer is never taken apart. */
record Typed(String line, int cursor) implements CompletingParsedLine {

    @Override
    public String word() {
        return line;
    }

    @Override
    public int wordCursor() {
        return cursor;
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(line);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return cursor;
    }

    @Override
    public int rawWordLength() {
        return line.length();
    }
}
