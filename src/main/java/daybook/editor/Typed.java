package daybook.editor;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * What was typed so far, as one word: an answer is never taken apart.
 *
 * @param cursor in code points, as JLine counts
 */
record Typed(String line, int cursor) implements CompletingParsedLine {

    @Override
    public String word() {
        return line;
    }

    @Override
    public int wordCursor() {
        return line.offsetByCodePoints(0, Math.min(cursor, rawWordLength()));
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
        return line.codePointCount(0, line.length());
    }
}
