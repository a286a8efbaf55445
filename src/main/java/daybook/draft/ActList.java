package daybook.draft;

import daybook.escalation.Acts;
import daybook.log.Entry;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.log.Times;
import daybook.words.English;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The acts that a letter may name, seen in the order of the timeline: all of them counted, the latest few kept in words. */
final class ActList {

    private static final int MOST = 6;

    private final ZoneId zone;
    private final Acts acts = new Acts();
    private final Deque<String> latest = new ArrayDeque<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private @Nullable String first;
    private @Nullable String last;
    private @Nullable LocalDate lastDay;

    ActList(ZoneId zone) {
        this.zone = zone;
    }

    void add(Entry entry, String what) {
        acts.add(Times.of(entry.facts()));
        Kind kind = entry.kind();
        if (kind != null) {
            kinds.add(kind);
        }
        String date = LetterDate.of(entry.occurred(), zone);
        if (date == null) {
            return;
        }
        latest.add(date + ": " + what);
        if (latest.size() > MOST) {
            latest.remove();
        }
        span(entry.occurred().in(zone));
    }

    private void span(Occurred when) {
        PartialDate begins = when.begins();
        PartialDate ends = when.precision() == Precision.PART_OF_DAY || when.ends() == null ? begins : when.ends();
        LocalDate day = when.lastDay();
        if (begins == null || ends == null || day == null) {
            return;
        }
        first = first == null ? LetterDate.of(begins) : first;
        if (lastDay == null || !day.isBefore(lastDay)) {
            lastDay = day;
            last = LetterDate.of(ends);
        }
    }

    boolean isEmpty() {
        return acts.entries() == 0;
    }

    /** Returns the latest ones that have a date, the oldest first, each as {@code 2 November 2026: a gift}. */
    List<String> latest() {
        return new ArrayList<>(latest);
    }

    /** Returns a sentence about how many there were and when, where the latest are not all of them; null otherwise. */
    @Nullable
    String others() {
        if (latest.isEmpty() || (acts.isLimited() && acts.number() == latest.size())) {
            return null;
        }
        String number = (acts.isSure() ? "" : "about ") + (acts.isLimited() || !acts.isSure() ? "" : "at least ");
        String when = first == null || last == null || first.equals(last) ? "" : " from " + first + " to " + last;
        return "In all we have recorded " + number + English.count(acts.number(), "contact") + " of this kind" + when
                + ".";
    }

    /** Returns what is to stop because of them, each once, in the order of the kinds. */
    List<String> stops() {
        List<String> stops = new ArrayList<>();
        for (Kind kind : kinds) {
            String stop = ActWords.stop(kind);
            if (stop != null && !stops.contains(stop)) {
                stops.add(stop);
            }
        }
        return stops;
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }
}
