package daybook.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose conduct is logged. No export includes the identity card unless asked.
 *
 * @param code the short code used everywhere, such as {@code P1}
 * @param card the identity card
 * @param id the number of the record that added the subject
 */
public record Subject(String code, SubjectCard card, long id) {

    /** The name on the identity card, or null when not written down. */
    public @Nullable String name() {
        return card.name();
    }

    /** The identifiers on the identity card. */
    public List<String> identifiers() {
        return card.identifiers();
    }

    /** Returns the codes of the subjects, in their order, in a new list. */
    public static List<String> codes(List<Subject> subjects) {
        List<String> codes = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            codes.add(subject.code());
        }
        return codes;
    }
}
