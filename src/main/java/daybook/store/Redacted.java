package daybook.store;

import daybook.ledger.RedactRecord;
import daybook.ledger.RedactedFacts;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one redaction removed, as verification found it.
 *
 * @param record the number of its record
 * @param ref the record that it is about; null in a log that does not verify
 * @param facts how many facts it removed of each record, by the records' numbers
 * @param files of how many exhibits it removed the bytes
 * @param authority who decided it; null where that was removed by a redaction itself
 */
public record Redacted(
        long record,
        @Nullable Long ref,
        Map<Long, Integer> facts,
        int files,
        @Nullable String authority) {

    /** Redactions that are named one by one in a sentence; a court reads no longer one. */
    private static final int NAMED = 3;

    public static List<Redacted> of(List<RedactedFacts.Removed> removed, Map<Long, Integer> files) {
        List<Redacted> all = new ArrayList<>();
        for (RedactedFacts.Removed each : removed) {
            RedactRecord by = each.by();
            all.add(new Redacted(
                    by.seq(), by.ref(), new TreeMap<>(each.facts()), files.getOrDefault(by.seq(), 0), by.authority()));
        }
        return List.copyOf(all);
    }

    /** Returns how many facts of records up to a number it removed. */
    public int factsUpTo(long record) {
        int sum = 0;
        for (Map.Entry<Long, Integer> each : facts.entrySet()) {
            sum += each.getKey() <= record ? each.getValue() : 0;
        }
        return sum;
    }

    /** Returns how many facts it removed. */
    public int count() {
        return factsUpTo(Long.MAX_VALUE);
    }

    /** Returns how many facts all of them removed. */
    public static int count(List<Redacted> all) {
        return sum(all, Long.MAX_VALUE, 0);
    }

    /** Returns of how many exhibits all of them removed the bytes. */
    public static int files(List<Redacted> all) {
        int files = 0;
        for (Redacted each : all) {
            files += each.files();
        }
        return files;
    }

    /** Returns how many facts of records up to one number were removed by redactions after another. */
    public static int sum(List<Redacted> all, long upTo, long after) {
        int sum = 0;
        for (Redacted each : all) {
            sum += each.record() > after ? each.factsUpTo(upTo) : 0;
        }
        return sum;
    }

    /** Returns the sentence about all facts: how many match, and which redactions removed the others. */
    public static String sentence(long present, List<Redacted> all) {
        StringBuilder text = new StringBuilder();
        text.append(English.count(present, "fact matches", "facts match"));
        text.append(" what the records commit to");
        int named = 0;
        int more = 0;
        for (Redacted each : all) {
            if (each.count() == 0) {
                continue;
            }
            if (named == NAMED) {
                more += each.count();
                continue;
            }
            text.append(named++ == 0 ? "; " : ", ").append(each.inWords(named == 1));
        }
        return text.append(more == 0 ? "" : ", and " + more + " by later redactions")
                .toString();
    }

    /** Returns the sentence without the names of those who decided, for somebody who is not told of every entry. */
    public static String withoutAuthorities(String sentence, List<Redacted> all) {
        String left = sentence;
        for (Redacted each : all) {
            left = each.authority() == null ? left : left.replace(", on the authority of " + each.authority(), "");
        }
        return left;
    }

    private String inWords(boolean first) {
        StringBuilder records = new StringBuilder();
        for (long each : facts.keySet()) {
            records.append(records.length() == 0 ? "" : " and ").append(each);
        }
        return count() + (facts.size() == 1 ? " of record " : " of records ") + records
                + (first ? (count() == 1 ? " was" : " were") + " removed by redaction" : "") + " (record " + record
                + ", " + (authority == null ? "its authority was removed too" : "on the authority of " + authority)
                + ")";
    }

    /**
     * Returns what has to be said wherever something is called unchanged: {@code , apart from 3 facts removed by redaction}; empty
     * when nothing was removed.
     *
     * @param upTo the number of the last record that is spoken of
     * @param after the number of the record since which redactions are told apart
     */
    public static String apart(List<Redacted> all, long upTo, long after) {
        int removed = sum(all, upTo, 0);
        int since = sum(all, upTo, after);
        int files = 0;
        for (Redacted each : all) {
            files += each.ref() != null && each.ref() <= upTo ? each.files() : 0;
        }
        if (removed + files == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder(", apart from ");
        if (removed > 0) {
            text.append(English.count(removed, "fact"));
        }
        if (files > 0) {
            text.append(removed > 0 ? " and " : "").append("the bytes of ");
            text.append(English.count(files, "exhibit"));
        }
        text.append(" removed by redaction");
        if (since > 0) {
            text.append(" (").append(English.count(since, "fact")).append(" after it)");
        }
        return text.toString();
    }
}
