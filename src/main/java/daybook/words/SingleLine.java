package daybook.words;

/** Filter that puts text that other people wrote on one line, for files that people read. */
public final class SingleLine {

    private SingleLine() {}

    /** Returns the text on one line: characters that break a line or steer a terminal become blanks, and blanks in a row become one. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || Character.isISOControl(c) || isInvisible(c);
            boolean again = blank && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
            if (!again) {
                line.append(blank ? ' ' : c);
            }
        }
        return line.toString().strip();
    }

    /** Line and paragraph separators, and marks that turn the direction of text around. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
