package daybook.report;

import daybook.log.Word;
import daybook.log.Words;
import java.util.List;

/**
 * For whom a report is made, and what it leaves out for them. No profile includes names and identifiers of the subject: only
 * {@code --with-identity} does.
 */
public enum ReportProfile implements Word {
    POLICE(List.of(), "Nothing of the entries is left out."),
    DEFENCE_ORGANISATION(
            List.of("identifier", "witnesses", "told_by", "tags"),
            "Left out are the numbers, handles and addresses that the subject used, the names of witnesses and of who told of it, and"
                    + " tags."),
    PRACTICE(
            List.of(
                    "exact_words",
                    "place_detail",
                    "identifier",
                    "witnesses",
                    "attribution_reason",
                    "told_by",
                    "fear",
                    "impact",
                    "tags"),
            "Left out are the numbers, handles and addresses that the subject used, exact words, where exactly it was, the names of"
                    + " witnesses and of who told of it, why it is believed who did it, fear, the effect on daily life, and tags.");

    private final String word = Words.of(this);

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of
    private final List<String> withholds;

    private final String meaning;

    ReportProfile(List<String> withholds, String meaning) {
        this.withholds = withholds;
        this.meaning = meaning;
    }

    /** The word after {@code --for}. */
    @Override
    public String word() {
        return word;
    }

    /** The facts that it leaves out. */
    public List<String> withholds() {
        return withholds;
    }

    /** What it leaves out, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Who that is, for a sentence. */
    String reader() {
        return switch (this) {
            case POLICE -> "the police";
            case DEFENCE_ORGANISATION -> "a defence organisation";
            case PRACTICE -> "the practice";
        };
    }
}
