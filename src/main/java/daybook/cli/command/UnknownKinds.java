package daybook.cli.command;

import daybook.cli.ShellLine;
import daybook.exchange.csv.CsvImport;
import daybook.log.UnderstoodLater;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.words.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sentences about the words of a kind column that are neither kinds nor steps, and what to type to say what they mean. */
final class UnknownKinds {

    private static final int MOST_SHOWN = 20;
    private static final int LONGEST = 60;

    private final Map<String, Long> words;

    /** @param words each with how many rows have it */
    UnknownKinds(Map<String, Long> words) {
        this.words = words;
    }

    /** Names each word with its count and the option that says what it means. */
    void tell(Output out, boolean dry) {
        if (words.isEmpty()) {
            return;
        }
        out.line(
                Style.ACT,
                SafeText.of("These words are neither kinds nor steps. Their rows " + (dry ? "would be" : "are")
                        + " notes, tagged " + UnderstoodLater.TAG + ", and no rule counts them:"));
        int shown = 0;
        for (Map.Entry<String, Long> each : words.entrySet()) {
            if (shown++ == MOST_SHOWN) {
                out.line(SafeText.of("  and " + (words.size() - MOST_SHOWN) + " more"));
                return;
            }
            String word = each.getKey();
            out.line(SafeText.of("  " + Excerpt.of(word, LONGEST) + " (" + each.getValue() + "): " + meanings(word))
                    .singleLine());
        }
    }

    private static String meanings(String word) {
        if (!mayBeTyped(word)) {
            return "say what it means with --map-kind WORD=KIND";
        }
        List<String> readings = CsvImport.readings(word);
        if (readings.isEmpty()) {
            return "--map-kind " + ShellLine.quoted(word + "=KIND");
        }
        StringBuilder all = new StringBuilder();
        for (String reading : readings) {
            all.append(all.isEmpty() ? "" : " or ")
                    .append("--map-kind ")
                    .append(ShellLine.quoted(word + "=" + reading));
        }
        return all.toString();
    }

    /** The options to type; what each word means is left to the person, who puts it where KIND stands. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        for (String word : words.keySet()) {
            if (mayBeTyped(word) && options.size() < 2 * MOST_SHOWN) {
                options.add("--map-kind");
                options.add(word + "=KIND");
            }
        }
        return options;
    }

    /** A word with an equals sign would end there, and one of several lines is nothing to type. */
    private static boolean mayBeTyped(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isISOControl(word.charAt(i)) || word.charAt(i) == '=') {
                return false;
            }
        }
        return word.length() <= LONGEST;
    }
}
