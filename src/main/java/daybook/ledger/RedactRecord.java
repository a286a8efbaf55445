package daybook.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code redact} record: what it says it removed, of which record, and on whose authority.
 *
 * @param seq its number
 * @param ref the record that it is about, or null
 * @param digests the digests of the facts
 * @param removed the names of the facts
 * @param exhibits the numbers of the {@code attach} records that lost facts or bytes
 * @param evidence the SHA-256 of the files whose bytes are gone
 * @param authority who decided it; null where that was redacted, withheld or never said
 */
public record RedactRecord(
        long seq,
        @Nullable Long ref,
        Set<String> digests,
        Set<String> removed,
        Set<Long> exhibits,
        Set<String> evidence,
        @Nullable String authority) {

    /** Reads a record's facts; what is not in its form counts as not said. */
    public static RedactRecord of(long seq, @Nullable Long ref, Map<String, Object> facts) {
        Set<Long> exhibits = new LinkedHashSet<>();
        for (String number : list(facts, RequiredFacts.EXHIBITS)) {
            try {
                exhibits.add(Long.parseLong(number));
            } catch (NumberFormatException e) {
                exhibits.add(0L);
            }
        }
        return new RedactRecord(
                seq,
                ref,
                list(facts, RequiredFacts.DIGESTS),
                list(facts, RequiredFacts.REMOVED),
                exhibits,
                list(facts, RequiredFacts.EVIDENCE),
                facts.get(RequiredFacts.AUTHORITY) instanceof String authority ? authority : null);
    }

    private static Set<String> list(Map<String, Object> facts, String name) {
        Set<String> items = new LinkedHashSet<>();
        if (facts.get(name) instanceof List<?> list) {
            for (Object each : list) {
                items.add(String.valueOf(each));
            }
        }
        return items;
    }

    /**
     * Whether it may remove facts of a record: of the one that it is about, and where that is an entry, of corrections of it and of the
     * exhibits that it names.
     */
    boolean reaches(ChainLine line) {
        if (ref == null || line.seq() >= seq) {
            return false;
        }
        return line.seq() == ref
                || (ref.equals(line.ref())
                        && switch (line.kind()) {
                            case AMEND, WITHDRAW -> true;
                            case ATTACH -> exhibits.contains(line.seq());
                            default -> false;
                        });
    }

    /** Whether no fact of that name can be left in a record that it reaches. */
    boolean leftNone(String name, ChainLine line) {
        if (!removed.contains(name) || ref == null || !reaches(line)) {
            return false;
        }
        // A redaction of an entry removes an entry's facts from its amendments, and nothing from the record of its
        // withdrawal.
        RecordKind kind = line.seq() != ref && line.kind() == RecordKind.AMEND ? RecordKind.ENTRY : line.kind();
        return (line.seq() == ref || kind != RecordKind.WITHDRAW)
                && RequiredFacts.of(kind).redactable().contains(name);
    }
}
