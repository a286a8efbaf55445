package daybook.store;

import daybook.ledger.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a subject's identity card: the first of a code adds the subject, later ones correct the card.
 *
 * @param code the subject's code; null only in a log that does not verify
 * @param name the name, or null where the record does not say
 * @param identifiers what tells the subject from others, or null where the record does not say
 */
public record SubjectRecord(
        @Nullable String code,
        @Nullable String name,
        @Nullable List<String> identifiers) {

    public static final String CODE = "code";
    public static final String NAME = "name";
    public static final String IDENTIFIERS = "identifiers";

    /**
     * Returns what the record is to say.
     *
     * @param name null leaves it as it is
     * @param identifiers all of them from now on; null leaves them as they are
     */
    public static RecordFacts facts(String code, @Nullable String name, @Nullable List<String> identifiers) {
        RecordFacts facts = RecordFacts.of(RecordKind.SUBJECT).with(CODE, code).withKnown(NAME, name);
        return identifiers == null ? facts : facts.with(IDENTIFIERS, List.copyOf(identifiers));
    }

    /** Reads a record back. */
    public static SubjectRecord of(Event event) {
        return new SubjectRecord(
                event.text(CODE),
                event.text(NAME),
                event.facts().containsKey(IDENTIFIERS) ? event.list(IDENTIFIERS) : null);
    }
}
