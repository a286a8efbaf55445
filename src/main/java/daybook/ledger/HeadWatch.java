package daybook.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers, while a chain is read, the few records that checkpoints and time stamps speak of. */
public final class HeadWatch {

    private final Set<Long> numbers = new HashSet<>();
    private final Set<String> hashes = new HashSet<>();
    private final Map<Long, Head> seen = new HashMap<>();
    private final Map<String, Long> found = new HashMap<>();

    /** Asks for a record of that number, and for any record of that hash. */
    public void want(long number, String hash) {
        numbers.add(number);
        hashes.add(hash);
    }

    /** Whether anything at all was asked for. */
    public boolean isIdle() {
        return numbers.isEmpty() && hashes.isEmpty();
    }

    /** Whether a record was asked for. */
    public boolean wants(long number, String hash) {
        return numbers.contains(number) || hashes.contains(hash);
    }

    /** The chain up to its next record. */
    public void next(Head head) {
        if (numbers.contains(head.records())) {
            seen.putIfAbsent(head.records(), head);
        }
        if (hashes.contains(head.hash())) {
            found.putIfAbsent(head.hash(), head.records());
        }
    }

    /** The chain up to a record that was asked for; null when there is no such record, or none that can be read. */
    public @Nullable Head at(long number) {
        return seen.get(number);
    }

    /** The number of the record of a hash that was asked for; null when none has it. */
    @Nullable
    Long numberOf(String hash) {
        return found.get(hash);
    }
}
