package daybook.cli;

import java.util.List;

/** A command as a person types it to a shell, with quotation marks where a word needs them. */
public final class ShellLine {

    private static final String PLAIN = "-_./:=,+@%#";

    private ShellLine() {}

    /** Returns the words with blanks between them, each so that a shell takes it for one word and for nothing else. */
    public static String of(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append(line.isEmpty() ? "" : " ").append(isPlain(word) ? word : quoted(word));
        }
        return line.toString();
    }

    /** Returns a word in single quotation marks. */
    public static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && (PLAIN.indexOf(c) < 0 || (i == 0 && c == '#'))) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
