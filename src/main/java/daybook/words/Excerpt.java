package daybook.words;

/** The beginning of a text that is too long to be repeated in a message. */
public final class Excerpt {

    private Excerpt() {}

    /** Returns the text, or its first characters with an ellipsis where it is longer; never half a character. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** Returns the text on one line, or its first words with an ellipsis where it is longer than that. */
    public static String words(String text, int most) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), most + 1));
        int i = 0;
        for (; i < text.length() && line.length() <= most; i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank) {
                line.append(text.charAt(i));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (line.length() <= most) {
            return line.toString().strip();
        }
        int end = line.lastIndexOf(" ", most);
        return end < most / 2 ? of(line.toString(), most) : line.substring(0, end) + " …";
    }
}
