package daybook.bundle;

/** Text of other people in the files that people read. */
final class Plain {

    private Plain() {}

    /** A text in one line: what would break it, or steer a terminal, becomes a blank, and blanks in a row become one. */
    static String singleLine(String text) {
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
