package daybook.store;

import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import java.util.Collection;
import java.util.List;

/**
 * The record of a redaction, for showing what it removed. {@link daybook.ledger.RedactRecord} is the same for verification: whether it
 * may have removed that.
 *
 * @param removed the names of the facts that are gone
 * @param exhibits the numbers of the {@code attach} records that lost facts or bytes, as they are written
 * @param evidence the SHA-256 of the files whose bytes are gone
 * @param authority who decided it; empty where that is not there
 */
public record RemovalRecord(List<String> removed, List<String> exhibits, List<String> evidence, String authority) {

    /** The name of the fact that says who decided it. */
    public static final String AUTHORITY = RequiredFacts.AUTHORITY;

    /** Returns what the record of a redaction of a record that is no entry is to say; both lists may be empty. */
    public static RecordFacts facts(Collection<String> removed, Collection<String> digests) {
        return RecordFacts.of(RecordKind.REDACT)
                .with(RequiredFacts.REMOVED, List.copyOf(removed))
                .with(RequiredFacts.DIGESTS, List.copyOf(digests));
    }

    /** Returns what the record of a redaction of an entry is to say. */
    public static RecordFacts ofEntry(
            Collection<String> removed,
            Collection<String> digests,
            Collection<Long> exhibits,
            Collection<String> evidence) {
        return RecordFacts.of(RecordKind.REDACT)
                .withAny(RequiredFacts.REMOVED, removed)
                .withAny(RequiredFacts.DIGESTS, digests)
                .withAny(
                        RequiredFacts.EXHIBITS,
                        exhibits.stream().map(String::valueOf).toList())
                .withAny(RequiredFacts.EVIDENCE, evidence);
    }

    /** Returns the same with who decided it and why. */
    public static RecordFacts decided(RecordFacts facts, String authority, String reason) {
        return facts.with(AUTHORITY, authority).because(reason);
    }

    /** Reads a record back. */
    public static RemovalRecord of(Event event) {
        return new RemovalRecord(
                event.list(RequiredFacts.REMOVED),
                event.list(RequiredFacts.EXHIBITS),
                event.list(RequiredFacts.EVIDENCE),
                event.textOrEmpty(AUTHORITY));
    }
}
