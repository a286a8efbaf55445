package daybook.draft;

import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.words.SingleLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the texts are made from.
 *
 * @param facts what the log knows about the subject
 * @param flags the flags of the subject
 * @param here the place where the log is kept
 * @param doctor who keeps the log; null when nobody is named
 * @param patient the name on the identity card; null where it was not asked for, or is not known
 * @param role the word for what the identity card says the subject is; null when it does not say
 */
public record DraftContext(
        CaseFacts facts,
        List<Flag> flags,
        Jurisdiction here,
        @Nullable String doctor,
        @Nullable String patient,
        @Nullable String role) {

    public DraftContext {
        flags = List.copyOf(flags);
    }

    /** Starts a page on which the names of these people stand, or blanks in their place. */
    DraftPage page() {
        Map<String, Passage> known = new HashMap<>();
        known.put("doctor", named(doctor, "name of the doctor"));
        known.put("patient", named(patient, "name of the patient"));
        return new DraftPage(known);
    }

    private static Passage named(@Nullable String name, String what) {
        String line = name == null ? "" : SingleLine.of(name);
        return line.isEmpty() ? Passage.blank(what) : Passage.known(line);
    }
}
