package daybook.review;

import daybook.escalation.Acts;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Place;
import daybook.log.Status;
import daybook.log.Target;
import daybook.log.Times;
import daybook.store.EntryVisitor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The incidents about one subject as somebody who rings tells of them, counted in one pass in time order. */
public final class CallCounts implements EntryVisitor {

    private final Map<Target, List<Long>> targets = new EnumMap<>(Target.class);
    private final List<Long> atHome = new ArrayList<>();
    private final List<Entry> complaints = new ArrayList<>();
    private final List<Long> answered = new ArrayList<>();
    private final Acts acts = new Acts();
    private @Nullable Entry last;

    @Override
    public boolean visit(Entry entry) {
        if (entry.status() == Status.WITHDRAWN || entry.type() != EntryType.INCIDENT) {
            return true;
        }
        if (last == null || entry.occurred().isDated()) {
            last = entry;
        }
        acts.add(Times.of(entry.facts()));
        for (Target target : Target.values()) {
            if (entry.facts().says(target)) {
                targets.computeIfAbsent(target, each -> new ArrayList<>()).add(entry.number());
            }
        }
        if (entry.facts().says(Place.HOME)) {
            atHome.add(entry.number());
        }
        if (entry.kind() == Kind.COMPLAINT) {
            complaints.add(entry);
        }
        if (entry.facts().text(Fact.RESPONSE) != null) {
            answered.add(entry.number());
        }
        return true;
    }

    /** The incident that occurred last; where none has a date, the one that was recorded first. Null without any. */
    public @Nullable Entry last() {
        return last;
    }

    /** How many acts the incidents stand for. */
    public Acts acts() {
        return acts;
    }

    /** The incidents that were aimed at somebody. */
    public List<Long> aimedAt(Target target) {
        return targets.getOrDefault(target, List.of());
    }

    /** The incidents at home. */
    public List<Long> atHome() {
        return atHome;
    }

    /** The complaints, the earliest first. */
    public List<Entry> complaints() {
        return complaints;
    }

    /** The incidents of which the log says what was answered or done at once. */
    public List<Long> answered() {
        return answered;
    }
}
