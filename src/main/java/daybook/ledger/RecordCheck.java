package daybook.ledger;

import daybook.log.Sha256;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the facts of one record at a time: each is one that the record commits to, a fact is missing only where a redaction that may do
 * so removed it, and the facts that a record of its kind must have were committed to.
 */
final class RecordCheck {

    private final Redactions redactions;
    private final boolean whole;
    private final MessageDigest sha256 = Sha256.digest();
    private final RedactedFacts tally = new RedactedFacts();

    /** @param whole whether every fact was given; otherwise some may be missing that the sender withheld */
    RecordCheck(Redactions redactions, boolean whole) {
        this.redactions = redactions;
        this.whole = whole;
    }

    /** Returns the tally of all records so far. */
    RedactedFacts tally() {
        return tally;
    }

    /** Returns what is wrong with the facts of a record, or null. */
    @Nullable
    String fault(ChainLine line, List<Disclosure> disclosures) {
        // Sorted, and none is there twice: the line would not have been read.
        List<String> committed = line.commitments();
        BitSet disclosed = new BitSet(committed.size());
        for (Disclosure disclosure : disclosures) {
            String digest = disclosure.digest(sha256);
            if (redactions.names(digest)) {
                return "a fact is still there that a redaction removed";
            }
            int place = Collections.binarySearch(committed, digest);
            if (place < 0 || disclosed.get(place)) {
                return "a fact is not the one that the record commits to";
            }
            disclosed.set(place);
        }
        Map<RedactRecord, Integer> removed = new LinkedHashMap<>();
        int withheld = 0;
        for (int i = disclosed.nextClearBit(0); i < committed.size(); i = disclosed.nextClearBit(i + 1)) {
            RedactRecord by = redactions.of(line, committed.get(i));
            if (by == null) {
                withheld++;
            } else {
                removed.merge(by, 1, Integer::sum);
                tally.removed(by, line.seq(), committed.get(i));
            }
        }
        tally.present(disclosures.size());
        if (whole && withheld > 0) {
            return withheld == 1 ? "a fact that it commits to is missing" : withheld + " facts are missing";
        }
        return faultOfNames(line, disclosures, removed, withheld);
    }

    private @Nullable String faultOfNames(
            ChainLine line, List<Disclosure> disclosures, Map<RedactRecord, Integer> removed, int withheld) {
        Set<String> there = new HashSet<>();
        for (Disclosure disclosure : disclosures) {
            String name;
            try {
                name = DisclosedFact.parse(disclosure).name();
            } catch (MalformedLineException e) {
                return "a fact cannot be read: " + e.getMessage();
            }
            if (!there.add(name)) {
                return "its " + name + " is there twice";
            }
        }
        for (RedactRecord near : redactions.isEmpty() ? List.<RedactRecord>of() : redactions.near(line)) {
            for (String name : there) {
                if (near.leftNone(name, line)) {
                    return "its " + name + " is still there, which record " + near.seq() + " says it removed";
                }
            }
        }
        Set<String> names = new HashSet<>();
        Map<RedactRecord, Set<String>> byRecord = names(line, removed, there);
        for (Map.Entry<RedactRecord, Set<String>> each : byRecord.entrySet()) {
            if (each.getValue().size() < removed.getOrDefault(each.getKey(), 0)) {
                return "more of its facts are missing than record "
                        + each.getKey().seq() + " says it removed";
            }
            names.addAll(each.getValue());
        }
        return required(line, there, names, sum(removed), withheld);
    }

    /** The names of the facts that are missing, as far as each redaction gives them. */
    private static Map<RedactRecord, Set<String>> names(
            ChainLine line, Map<RedactRecord, Integer> removed, Set<String> there) {
        Map<RedactRecord, Set<String>> names = new HashMap<>();
        for (RedactRecord by : removed.keySet()) {
            Set<String> own = new HashSet<>(by.removed());
            own.retainAll(RequiredFacts.of(line.kind()).redactable());
            own.removeAll(there);
            names.put(by, own);
        }
        return names;
    }

    private static int sum(Map<RedactRecord, Integer> removed) {
        int sum = 0;
        for (int each : removed.values()) {
            sum += each;
        }
        return sum;
    }

    private @Nullable String required(ChainLine line, Set<String> there, Set<String> names, int gone, int withheld) {
        if (names.size() < gone) {
            return "more of its facts are missing than redactions say they removed";
        }
        // Of a correction its reason may be left out, and nothing else of what it has to say; who gives it has to say
        // so.
        boolean strict = whole
                || (!there.isEmpty()
                        && switch (line.kind()) {
                            case AMEND, WITHDRAW, REDACT -> true;
                            default -> false;
                        });
        int unnamed = 0;
        int excused = 0;
        String first = null;
        for (String name : RequiredFacts.of(line.kind()).missing(there)) {
            boolean mayBeLeftOut =
                    !whole && (name.equals(RequiredFacts.REASON) || name.equals(RequiredFacts.AUTHORITY));
            if (names.contains(name) || (mayBeLeftOut && withheld > 0)) {
                excused++;
            } else {
                unnamed++;
                first = first == null ? name : first;
            }
        }
        boolean lacks = unnamed > (strict ? 0 : withheld) || excused + unnamed > gone + withheld;
        return lacks
                ? "it has no " + (first == null ? "required fact" : first) + ", which every record of the kind "
                        + line.kind().word() + " has"
                : null;
    }
}
