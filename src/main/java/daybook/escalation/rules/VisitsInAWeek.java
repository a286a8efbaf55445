package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Conduct;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.words.English;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * More than three appearances within a week: on 7 days in a row, or within 7 times 24 hours where the times of day are
 * known. An entry that stands for several appearances counts as that many where all of its days lie within a week. Others that are not known to
 * the day cannot tell.
 */
final class VisitsInAWeek extends Rule {

    private static final int MORE_THAN = 3;
    private static final int DAYS = 7;

    VisitsInAWeek() {
        super(RuleCard.of("visits-in-a-week", Level.ACT, "Turning up more than three times in a week")
                .fires("More than three appearances in any 7 days.")
                .sources(Sources.SHERIDAN_ROBERTS)
                .not("It does not mean that fewer visits are harmless.")
                .consider(
                        Considerations.MANAGEMENT,
                        "Agree with reception what is done and said when the person turns up.",
                        Considerations.CHAPERONE,
                        Considerations.DEFENCE)
                .advises(Step.TOLD_MANAGEMENT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Week byDay = new Week(false);
            private final Week byHour = new Week(true);
            private final EntryIds all = new EntryIds();
            private final List<Conduct> conduct = new ArrayList<>();
            private final BitSet counted = new BitSet();
            private long most;
            private int left;
            private @Nullable Visit first;
            private @Nullable Visit latest;
            private @Nullable Trace since;

            @Override
            public void see(Seen seen) {
                if (seen.kind() != Kind.APPEARANCE) {
                    return;
                }
                KnownTime when = seen.when();
                if (when == null || !(when.toTheDay() || isWeekOfItsOwn(seen, when))) {
                    left++;
                    return;
                }
                Visit visit = new Visit(all.size(), seen.trace(), when);
                all.append(seen.trace().id());
                conduct.add(seen.conduct());
                if (!when.toTheDay()) {
                    counted.set(visit.place());
                    found(visit, visit, visit.acts());
                    return;
                }
                take(byDay, visit);
                if (when.moment()) {
                    take(byHour, visit);
                }
            }

            private boolean isWeekOfItsOwn(Seen seen, KnownTime when) {
                return seen.conduct().times().number() > MORE_THAN
                        && ChronoUnit.DAYS.between(when.firstDay(), when.lastDay()) < DAYS;
            }

            private void take(Week week, Visit visit) {
                week.add(visit);
                if (week.acts() > MORE_THAN) {
                    found(week.count(counted), visit, week.acts());
                }
            }

            private void found(Visit begin, Visit visit, long acts) {
                since = since == null ? visit.trace() : since;
                most = Math.max(most, acts);
                first = first == null || begin.place() < first.place() ? begin : first;
                latest = visit;
            }

            @Override
            public @Nullable Fired fired() {
                if (since == null || first == null || latest == null) {
                    return null;
                }
                Hits hits = new Hits();
                for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
                    hits.add(new Trace(all.get(i), null, since.recordedAt(), conduct.get(i)));
                }
                String acts = hits.acts().inBrackets();
                String begin = first.when().beginning();
                String finish = latest.when().ending();
                String dates = begin.equals(finish) ? "on " + begin : "from " + begin + " to " + finish;
                String not = left == 0
                        ? ""
                        : " " + English.count(left, "more is", "more are") + " not known to the day and not counted.";
                String reason = English.count(hits.size(), "appearance") + acts + ", " + dates + ", "
                        + (hits.acts().isSure() ? "up to " : "about ") + most + " of them within 7 days." + not
                        + hits.doubt();
                return hits.fired(reason, since);
            }
        };
    }

    /** An appearance and its place among them. */
    private record Visit(int place, Trace trace, KnownTime when) {

        int acts() {
            return trace.conduct().times().number();
        }
    }

    /** The appearances of the last seven days, by the calendar or by the hour. */
    private static final class Week {

        private final Deque<Visit> visits = new ArrayDeque<>();
        private final boolean byHour;
        private int countedUpTo = -1;
        private long acts;

        Week(boolean byHour) {
            this.byHour = byHour;
        }

        void add(Visit visit) {
            while (!visits.isEmpty() && !reaches(visits.getFirst().when(), visit.when())) {
                acts -= visits.removeFirst().acts();
            }
            visits.addLast(visit);
            acts += visit.acts();
        }

        long acts() {
            return acts;
        }

        /** Marks all of them, those that were marked by an earlier call left alone, and gives back the first. */
        Visit count(BitSet counted) {
            Iterator<Visit> newestFirst = visits.descendingIterator();
            while (newestFirst.hasNext()) {
                int place = newestFirst.next().place();
                if (place <= countedUpTo) {
                    break;
                }
                counted.set(place);
            }
            countedUpTo = visits.getLast().place();
            return visits.getFirst();
        }

        private boolean reaches(KnownTime from, KnownTime to) {
            return byHour
                    ? Duration.between(from.start(), to.start()).compareTo(Duration.ofDays(DAYS)) < 0
                    : ChronoUnit.DAYS.between(from.firstDay(), to.firstDay()) < DAYS;
        }
    }
}
