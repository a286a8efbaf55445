package daybook.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose conduct is logged. Name and identifiers are the identity card: no export includes them unless asked.
 *
 * @param code the short code used everywhere, such as {@code P1}
 * @param name the person's name, or null when not written down
 * @param identifiers numbers, handles and addresses that the person uses
 * @param id the number of the record that added the subject
 */
public record Subject(String code, @Nullable String name, List<String> identifiers, long id) {

    /** Returns the codes of the subjects, in their order, in a new list. */
    public static List<String> codes(List<Subject> subjects) {
        List<String> codes = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            codes.add(subject.code());
        }
        return codes;
    }
}
