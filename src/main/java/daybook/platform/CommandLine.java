package daybook.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Arguments as they were typed on Windows. Java's own launcher takes the command line in the system's old code page, where a
 * character that the page has not becomes a question mark, or another one that looks like it, even a quotation mark. Variables come
 * whole, and {@code daybook.cmd} puts the command line into one.
 */
public final class CommandLine {

    private static final int LAST_ASCII = 0x7f;

    private CommandLine() {}

    /**
     * The arguments as they were typed.
     *
     * @param received as Java gave them; they stay where Java has put the names of files in the place of an asterisk or a question mark
     * @param typed the same as one line
     */
    public static String[] whole(String[] received, String typed) {
        List<String> words = split(typed);
        boolean taken = typed.indexOf('*') < 0 && typed.indexOf('?') < 0;
        return taken || areTheSame(received, words) ? words.toArray(new String[0]) : received;
    }

    /** As far as ASCII can tell. */
    private static boolean areTheSame(String[] received, List<String> words) {
        boolean same = received.length == words.size();
        for (int i = 0; same && i < received.length; i++) {
            same = received[i].equals(words.get(i)) || !isAscii(words.get(i));
        }
        return same;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes a command line apart as Microsoft's C runtime does ("Parsing C command-line arguments"): blanks and tabs separate, quotation
     * marks hold together, 2n backslashes before one stand for n, one more makes it a plain character, and two quotation marks in a
     * quoted part are one.
     */
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        boolean quoted = false;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\') {
                int start = i;
                while (i < line.length() && line.charAt(i) == '\\') {
                    i++;
                }
                int count = i - start;
                boolean mark = i < line.length() && line.charAt(i) == '"';
                word.append("\\".repeat(mark ? count / 2 : count));
                if (mark && count % 2 == 1) {
                    word.append('"');
                    i++;
                }
                inWord = true;
            } else if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    word.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
                inWord = true;
                i++;
            } else if ((c == ' ' || c == '\t') && !quoted) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                inWord = false;
                i++;
            } else {
                word.append(c);
                inWord = true;
                i++;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
