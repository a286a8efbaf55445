package daybook.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the records of a chain one after the other, in order, and remembers the first that does not hold.
 *
 * <p>A chain that holds proves that nothing inside it was edited, removed, inserted or moved since the last line was known. It cannot
 * prove that nothing was cut off its end, or that it was not written anew as a whole: only a checkpoint kept elsewhere can.
 */
public final class ChainCheck {

    private final Redactions redactions;
    private final RecordCheck facts;
    private final List<ClockStep> clockSteps = new ArrayList<>();
    private @Nullable ChainFault chainFault;
    private @Nullable ChainFault commitmentFault;
    private @Nullable Instant first;
    private @Nullable Instant notBefore;
    private long behind;
    private @Nullable Head head;

    /**
     * Starts a check.
     *
     * @param redactions those of the chain, which say what must be missing
     */
    public ChainCheck(Redactions redactions) {
        this(redactions, true);
    }

    private ChainCheck(Redactions redactions, boolean whole) {
        this.redactions = redactions;
        this.facts = new RecordCheck(redactions, whole);
    }

    /** Starts a check of a chain of which some facts were not given: those may be missing, but none may be another than was committed to. */
    public static ChainCheck ofPart(Redactions redactions) {
        return new ChainCheck(redactions, false);
    }

    /** Goes on behind a record that was checked; null for the beginning. */
    public static ChainCheck after(@Nullable Head before, Redactions redactions) {
        ChainCheck check = new ChainCheck(redactions);
        check.head = before;
        return check;
    }

    /**
     * The next record.
     *
     * @param seq the number under which it is stored
     * @param text the stored line
     * @param disclosures the stored disclosures
     * @return the parsed line, or null when it can't be read
     */
    public @Nullable ChainLine next(long seq, String text, List<Disclosure> disclosures) {
        try {
            ChainLine line = ChainLine.parse(text);
            link(seq, line);
            commitments(seq, line, disclosures);
            Head before = head == null ? Head.none(line.log()) : head;
            notBefore = before.notBefore(line.recorded());
            behind += notBefore == null ? 0 : 1;
            head = before.then(line, ChainLine.hash(text));
            return line;
        } catch (MalformedLineException e) {
            fault(seq, "its line cannot be read: " + e.getMessage());
            return null;
        }
    }

    private void link(long seq, ChainLine line) {
        Head before = head;
        long expected = before == null ? 1 : before.records() + 1;
        if (line.seq() != expected || seq != line.seq()) {
            // A record that is missing is what does not hold, not the one that comes after the gap.
            fault(Math.min(seq, expected), "record " + expected + " was expected, and " + line.seq() + " was found");
        } else if (!line.prev().equals(before == null ? Head.NO_HASH : before.hash())) {
            fault(seq, "it does not follow the record before it, which was changed or replaced");
        } else if (before != null && !line.log().equals(before.log())) {
            fault(seq, "it belongs to another log");
        } else if ((line.kind() == RecordKind.GENESIS) != (before == null)) {
            fault(seq, "a log begins with its genesis record and has no other");
        }
        Long ref = line.ref();
        if (ref != null && (ref < 1 || ref >= line.seq())) {
            fault(seq, "it refers to record " + ref + ", which is not before it");
        }
        if (before == null) {
            first = line.recorded();
        } else if (line.recorded().isBefore(before.recorded())) {
            clockSteps.add(new ClockStep(line.seq(), before.recorded(), line.recorded()));
        }
    }

    private void commitments(long seq, ChainLine line, List<Disclosure> disclosures) {
        String found = facts.fault(line, disclosures);
        if (found != null && commitmentFault == null) {
            commitmentFault = new ChainFault(seq, found);
        }
    }

    /** Ends the check: a redaction may name nothing but facts that it may remove. Call once, after the last record. */
    public void finish() {
        if (commitmentFault == null) {
            commitmentFault = facts.tally().unused(redactions);
        }
    }

    /** Returns how many facts are there and what redactions removed, so far. */
    public RedactedFacts tally() {
        return facts.tally();
    }

    private void fault(long seq, String reason) {
        if (chainFault == null) {
            chainFault = new ChainFault(seq, reason);
        }
    }

    /** The first record at which the chain does not hold, or null. */
    public @Nullable ChainFault chainFault() {
        return chainFault;
    }

    /** The first record whose facts are not those that it commits to, or null. */
    public @Nullable ChainFault commitmentFault() {
        return commitmentFault;
    }

    /** Each place where the clock had gone backwards. It is reported and does not break the chain. */
    public ClockSteps clockSteps() {
        return new ClockSteps(List.copyOf(clockSteps), behind);
    }

    /** The time before which the record that was checked last cannot have been made, where the clock was behind that; else null. */
    public @Nullable Instant notBefore() {
        return notBefore;
    }

    /** When the first record was made; null when there is none. */
    public @Nullable Instant first() {
        return first;
    }

    /** Where the chain ends; null when there is no record. */
    public @Nullable Head head() {
        return head;
    }
}
