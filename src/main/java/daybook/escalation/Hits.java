package daybook.escalation;

import daybook.words.English;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries that a rule counts: their numbers, and enough of their dates for a sentence. */
public final class Hits {

    private final EntryIds ids = new EntryIds();
    private @Nullable Trace first;
    private @Nullable KnownTime earliest;
    private @Nullable KnownTime latest;
    private int undated;
    private int coarse;

    public void add(Trace trace) {
        ids.append(trace.id());
        if (first == null) {
            first = trace;
        }
        KnownTime when = trace.when();
        if (when == null) {
            undated++;
            return;
        }
        if (earliest == null) {
            earliest = when;
        }
        latest = when;
        if (!when.toTheDay()) {
            coarse++;
        }
    }

    public int size() {
        return ids.size();
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    public List<Long> ids() {
        return ids;
    }

    int undated() {
        return undated;
    }

    /** The finding, with the first hit as the entry that made it fire; null without any hit. */
    public @Nullable Fired fired(String reason) {
        return first == null ? null : new Fired(reason, ids, first);
    }

    /** When they were: "on 20 Nov 2026", "from 20 Nov 2026 to 3 Dec 2026", "of unknown date". */
    public String dates() {
        if (earliest == null || latest == null) {
            return "of unknown date";
        }
        String begin = earliest.beginning();
        String finish = latest.ending();
        if (begin.equals(finish)) {
            return (earliest.toTheDay() ? "on " : "in ") + begin;
        }
        return (size() - undated == 1 ? "some time from " : "from ") + begin + " to " + finish;
    }

    /**
     * A sentence, with a space in front, about those that are dated less closely than to the day; empty when there are
     * none.
     */
    public String caveat() {
        return caveat(coarse, undated, size());
    }

    static String caveat(int coarse, int undated, int total) {
        StringBuilder out = new StringBuilder();
        if (undated > 0 && undated < total) {
            out.append(' ').append(undated).append(" of the ").append(total);
            out.append(English.oneOrMany(undated, " has", " have")).append(" no date.");
        }
        if (coarse > 0 && total > 1) {
            out.append(' ').append(coarse).append(" of the ").append(total);
            out.append(English.oneOrMany(coarse, " is", " are")).append(" not known to the day.");
        }
        return out.toString();
    }
}
