package daybook.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The place of a row in what it is imported from: the line of a file, or where lines would not find it, words such as {@code chat.txt
 * line 12} or {@code mail 3 of 40}.
 *
 * @param ordinal the line on which the row begins, or how many rows come before it and one more; counted from 1, and never smaller than
 *     that of the row before it
 * @param words the place in words, to be shown and kept with the entry; null when it is the line of the file
 * @param id what the source itself calls the row, such as the id of a message, or null
 */
public record RowOrigin(
        long ordinal, @Nullable String words, @Nullable String id) {

    /** Returns the place of a row that begins on a line of the file. */
    public static RowOrigin line(long line) {
        return new RowOrigin(line, null, null);
    }

    /** Returns whether it is the line of a file. */
    public boolean isLine() {
        return words == null;
    }

    /** Returns the place as sentences name it, such as {@code line 12}. */
    public String text() {
        return words == null ? "line " + ordinal : words;
    }
}
