package daybook.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tally of facts that are there, and of those that redactions removed. Parts of a chain are tallied apart and added up. */
public final class RedactedFacts {

    /**
     * What a redaction removed.
     *
     * @param by the redaction
     * @param facts how many facts it removed of each record, by the records' numbers
     */
    public record Removed(RedactRecord by, Map<Long, Integer> facts) {

        /** Returns how many facts it removed of records up to a number. */
        public int upTo(long seq) {
            int sum = 0;
            for (Map.Entry<Long, Integer> each : facts.entrySet()) {
                sum += each.getKey() <= seq ? each.getValue() : 0;
            }
            return sum;
        }

        /** Returns how many facts it removed. */
        public int count() {
            return upTo(Long.MAX_VALUE);
        }
    }

    private final Map<Long, Map<Long, Integer>> removed = new TreeMap<>();
    private final Map<Long, Set<String>> digests = new HashMap<>();
    private long present;

    void present(int facts) {
        present += facts;
    }

    void removed(RedactRecord by, long seq, String digest) {
        removed.computeIfAbsent(by.seq(), key -> new TreeMap<>()).merge(seq, 1, Integer::sum);
        digests.computeIfAbsent(by.seq(), key -> new HashSet<>()).add(digest);
    }

    /** Adds facts that are there and that were checked elsewhere. */
    public void addPresent(long facts) {
        present += facts;
    }

    /** Adds the tally of another part of the chain. */
    public void add(RedactedFacts other) {
        present += other.present;
        other.removed.forEach((by, facts) -> facts.forEach((seq, count) ->
                removed.computeIfAbsent(by, key -> new TreeMap<>()).merge(seq, count, Integer::sum)));
        other.digests.forEach((by, each) ->
                digests.computeIfAbsent(by, key -> new HashSet<>()).addAll(each));
    }

    /** Returns how many facts are there. */
    public long present() {
        return present;
    }

    /** Returns what each redaction removed, in the order recorded; redactions of bytes alone removed no fact. */
    public List<Removed> removed(Redactions redactions) {
        return redactions.all().stream()
                .map(each -> new Removed(each, new LinkedHashMap<>(removed.getOrDefault(each.seq(), Map.of()))))
                .toList();
    }

    /** Returns the first redaction that names a digest that is of no fact it may remove, or null. Call once, after the last record. */
    public @Nullable ChainFault unused(Redactions redactions) {
        for (RedactRecord each : redactions.all()) {
            int named = each.digests().size();
            int used = digests.getOrDefault(each.seq(), Set.of()).size();
            if (used < named) {
                return new ChainFault(
                        each.seq(),
                        "it is a redaction of " + (each.ref() == null ? "no record" : "record " + each.ref())
                                + " and names "
                                + (named - used == 1
                                        ? "a fact that is not one it can remove"
                                        : (named - used) + " facts that are not facts it can remove"));
            }
        }
        return null;
    }
}
