package daybook.escalation;

import java.util.List;
import java.util.Optional;

/** Where a log is kept, for the rules that cite a statute: they name the place whose law it is. */
public enum Jurisdiction {
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    SCOTLAND("scotland", "Scotland"),
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland"),
    ELSEWHERE("elsewhere", "a place outside the United Kingdom");

    private final String word;
    private final String title;

    Jurisdiction(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word used on the command line, in the log and in JSON. */
    public String word() {
        return word;
    }

    /** The place for a sentence. */
    public String title() {
        return title;
    }

    /** The one of exactly that word. */
    public static Optional<Jurisdiction> of(String word) {
        for (Jurisdiction each : values()) {
            if (each.word.equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** All words, the default first. */
    public static List<String> words() {
        return List.of(ENGLAND_AND_WALES.word, SCOTLAND.word, NORTHERN_IRELAND.word, ELSEWHERE.word);
    }
}
