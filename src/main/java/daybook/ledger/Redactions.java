package daybook.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The redactions of a log, read before its other records are: which of them excuses that a fact is missing.
 *
 * <p>A fact may be missing only when a later redaction names its digest and {@linkplain RedactRecord#reaches reaches} the record that
 * commits to it. Whatever else a redaction names excuses nothing.
 */
public final class Redactions {

    /** Of a log in which nothing was redacted. */
    public static final Redactions NONE = new Redactions(List.of());

    private final Map<Long, RedactRecord> records = new TreeMap<>();
    private final Map<String, List<RedactRecord>> byDigest = new HashMap<>();
    private final Map<Long, List<RedactRecord>> byRef = new HashMap<>();

    private Redactions(Collection<RedactRecord> all) {
        for (RedactRecord each : all) {
            records.put(each.seq(), each);
        }
        for (RedactRecord each : records.values()) {
            for (String digest : each.digests()) {
                byDigest.computeIfAbsent(digest, key -> new ArrayList<>()).add(each);
            }
            if (each.ref() != null) {
                byRef.computeIfAbsent(each.ref(), key -> new ArrayList<>()).add(each);
            }
        }
    }

    /** Returns the redactions of these records. */
    public static Redactions of(Collection<RedactRecord> all) {
        return all.isEmpty() ? NONE : new Redactions(all);
    }

    /** Returns these and others; of two with the same number the one that names more digests. */
    public Redactions and(Collection<RedactRecord> others) {
        Map<Long, RedactRecord> all = new TreeMap<>(records);
        for (RedactRecord each : others) {
            all.merge(
                    each.seq(),
                    each,
                    (one, other) -> one.digests().size() < other.digests().size() ? other : one);
        }
        return of(all.values());
    }

    /** Returns all of them, in the order recorded. */
    public Collection<RedactRecord> all() {
        return records.values();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** Whether any of them names a digest, rightly or not. */
    public boolean names(String digest) {
        return byDigest.containsKey(digest);
    }

    /** Returns the redaction that removed a fact of a record, or null. */
    public @Nullable RedactRecord of(ChainLine line, String digest) {
        for (RedactRecord each : byDigest.getOrDefault(digest, List.of())) {
            if (each.reaches(line)) {
                return each;
            }
        }
        return null;
    }

    /** Returns those about a record, and those about the record that it is about. */
    List<RedactRecord> near(ChainLine line) {
        List<RedactRecord> near = new ArrayList<>(byRef.getOrDefault(line.seq(), List.of()));
        if (line.ref() != null) {
            near.addAll(byRef.getOrDefault(line.ref(), List.of()));
        }
        return near;
    }

    /** Whether a redaction says that it removed a fact of this name of a record. */
    public boolean remove(ChainLine line, String name) {
        for (RedactRecord near : near(line)) {
            if (near.removed().contains(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Redactions redactions && records.equals(redactions.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }
}
