package daybook.ledger;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the records of a chain one after the other, in order, and remembers the first that does not hold.
 *
 * <p>A chain that holds proves that nothing inside it was edited, removed, inserted or moved since the last line was known. It cannot
 * prove that nothing was cut off its end, or that it was not written anew as a whole: only a checkpoint kept elsewhere can.
 */
public final class ChainCheck {

    /** A clock that was behind that of the record before. */
    public record ClockStep(long seq, Instant before, Instant recorded) {}

    /** What does not hold, and where. */
    public record Fault(long seq, String reason) {}

    private final Set<String> redacted;
    private final boolean whole;
    private final MessageDigest sha256 = Digests.sha256();
    private final List<ClockStep> clockSteps = new ArrayList<>();
    private @Nullable Fault chainFault;
    private @Nullable Fault commitmentFault;
    private @Nullable Instant first;
    private @Nullable Head head;

    /**
     * Starts a check.
     *
     * @param redacted the digests of disclosures that records of redaction say were removed; they may and must be missing
     */
    public ChainCheck(Set<String> redacted) {
        this(redacted, true);
    }

    private ChainCheck(Set<String> redacted, boolean whole) {
        this.redacted = redacted;
        this.whole = whole;
    }

    /** Starts a check of a chain of which some facts were not given: those may be missing, but none may be another than was committed to. */
    public static ChainCheck ofPart(Set<String> redacted) {
        return new ChainCheck(redacted, false);
    }

    /** Goes on behind a record that was checked; null for the beginning. */
    public static ChainCheck after(@Nullable Head before, Set<String> redacted) {
        ChainCheck check = new ChainCheck(redacted);
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
            head = new Head(line.log(), line.seq(), ChainLine.hash(text), line.recorded());
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
        if (commitmentFault != null) {
            return;
        }
        // Sorted, and none is there twice: the line would not have been read.
        List<String> committed = line.commitments();
        BitSet disclosed = new BitSet(committed.size());
        for (Disclosure disclosure : disclosures) {
            String digest = disclosure.digest(sha256);
            if (redacted.contains(digest)) {
                commitmentFault = new Fault(seq, "a fact is still there that a redaction removed");
                return;
            }
            int place = Collections.binarySearch(committed, digest);
            if (place < 0 || disclosed.get(place)) {
                commitmentFault = new Fault(seq, "a fact is not the one that the record commits to");
                return;
            }
            disclosed.set(place);
        }
        int missing = 0;
        for (int i = disclosed.nextClearBit(0); i < committed.size(); i = disclosed.nextClearBit(i + 1)) {
            missing += redacted.contains(committed.get(i)) ? 0 : 1;
        }
        if (whole && missing > 0) {
            commitmentFault = new Fault(
                    seq, missing == 1 ? "a fact that it commits to is missing" : missing + " facts are missing");
        }
    }

    private void fault(long seq, String reason) {
        if (chainFault == null) {
            chainFault = new Fault(seq, reason);
        }
    }

    /** The first record at which the chain does not hold, or null. */
    public @Nullable Fault chainFault() {
        return chainFault;
    }

    /** The first record whose facts are not those that it commits to, or null. */
    public @Nullable Fault commitmentFault() {
        return commitmentFault;
    }

    /** Each place where the clock had gone backwards. It is reported and does not break the chain. */
    public List<ClockStep> clockSteps() {
        return List.copyOf(clockSteps);
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
