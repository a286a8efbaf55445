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
    private int suspected;
    private int unknown;
    private final Acts acts = new Acts();

    public void add(Trace trace) {
        ids.append(trace.id());
        acts.add(trace.conduct().times());
        suspected += trace.conduct().doubt() == Conduct.Doubt.SUSPECTED ? 1 : 0;
        unknown += trace.conduct().doubt() == Conduct.Doubt.UNKNOWN ? 1 : 0;
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
        if (latest == null || when.end().isAfter(latest.end())) {
            latest = when;
        }
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
        return fired(reason, first);
    }

    /** The entry that was added first; null without any. */
    public @Nullable Trace first() {
        return first;
    }

    /** The finding, with the entry that made it fire; null without one. */
    public @Nullable Fired fired(String reason, @Nullable Trace since) {
        return since == null ? null : new Fired(reason, ids, since).suspected(inDoubt());
    }

    /** How many acts the entries stand for. */
    public Acts acts() {
        return acts;
    }

    /** How many of the entries nobody was seen to do. */
    public int inDoubt() {
        return suspected + unknown;
    }

    /** Whether there are entries, and nobody was seen to do any of them. */
    public boolean allInDoubt() {
        return size() > 0 && inDoubt() == size();
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
     * Sentences, with a space in front, about those that are dated less closely than to the day and those that are suspected only; empty
     * when there are none.
     */
    public String caveat() {
        return caveat(coarse, undated, size()) + doubt();
    }

    /** The sentence {@code 2 of 4 are suspected only}, with a space in front and a full stop; empty when nothing is in doubt. */
    public String doubt() {
        int doubtful = inDoubt();
        if (doubtful == 0) {
            return "";
        }
        String which = size() == 1
                ? " It is suspected only"
                : " " + doubtful + " of " + size() + English.oneOrMany(doubtful, " is", " are") + " suspected only";
        String who = unknown == 0
                ? ""
                : unknown == doubtful
                        ? ": it is not known who did " + English.oneOrMany(doubtful, "it", "them")
                        : ", and for " + unknown + " of these it is not known who did it";
        return which + who + ".";
    }

    static String caveat(int coarse, int undated, int total) {
        StringBuilder out = new StringBuilder();
        if (undated > 0 && undated < total) {
            out.append(' ').append(undated).append(" of the ").append(total);
            out.append(English.oneOrMany(undated, " has", " have")).append(" no date.");
        }
        if (coarse == total && total > 1) {
            out.append(total == 2 ? " Neither" : " None").append(" is known to the day.");
        } else if (coarse > 0 && total > 1) {
            out.append(' ').append(coarse).append(" of the ").append(total);
            out.append(English.oneOrMany(coarse, " is", " are")).append(" not known to the day.");
        }
        return out.toString();
    }
}
