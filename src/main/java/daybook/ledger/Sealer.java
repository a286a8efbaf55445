package daybook.ledger;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next record of a chain. The recording time comes from the clock at that moment and cannot be given.
 *
 * <p>A clock that went backwards is not corrected: the record follows in sequence and verification reports the step.
 */
public final class Sealer {

    private final Clock clock;
    private final Salts salts;

    public Sealer(Clock clock, Salts salts) {
        this.clock = clock;
        this.salts = salts;
    }

    /** The first record of a new log. */
    public Sealed first(String log, Map<String, Object> facts) {
        return seal(Head.none(log), RecordKind.GENESIS, null, facts);
    }

    /**
     * The record that follows a head.
     *
     * @param ref the record that it is about, or null
     * @param facts names and values, each to be committed to on its own
     */
    public Sealed seal(Head head, RecordKind kind, @Nullable Long ref, Map<String, Object> facts) {
        return seal(head, kind, ref, commit(facts));
    }

    /** What a record with these facts will commit to. Safe for many threads. */
    public Committed commit(Map<String, Object> facts) {
        return Committed.of(salts, facts);
    }

    /** The record that follows a head, of facts that were committed to beforehand. */
    public Sealed seal(Head head, RecordKind kind, @Nullable Long ref, Committed facts) {
        ChainLine line = new ChainLine(
                head.log(),
                head.records() + 1,
                head.hash(),
                clock.instant(),
                clock.getZone().getId(),
                kind,
                ref,
                facts.commitments());
        String text = line.text();
        return new Sealed(line, text, ChainLine.hash(text), facts.disclosures(), head);
    }
}
