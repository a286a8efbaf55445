package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.PartialDate;
import daybook.log.Step;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An order or a warning with a known end is about to end, or ended and incidents came after it. One that a later one outlasts is not
 * looked at.
 */
final class OrderEnding extends Rule {

    private static final int AHEAD = 28;
    private static final int BEFORE = 90;

    OrderEnding(Jurisdiction here) {
        super(RuleCard.of("order-ending", Level.NOTE, "An order or a warning ends")
                .fires("An order or a warning whose end was recorded ends within " + AHEAD
                        + " days, or has ended and an incident came after that. It is at the level act when an incident came in"
                        + " the " + BEFORE + " days before the end.")
                .defaults("The " + AHEAD + " and the " + BEFORE + " days are daybook's default.")
                .law(here, Provision.ORDER_RENEWAL)
                .not("It does not mean that contact will begin again when it ends.")
                .consider(
                        "Ask the police or your solicitor, before it ends, whether the order can be renewed or varied"
                                + " (told-police).",
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT)
                .reads(Fact.UNTIL)
                .card());
    }

    /** An order or a warning, and the incidents around its end. */
    private static final class Mark {

        private final long place;
        private final Trace trace;
        private final boolean order;
        private final LocalDate end;
        private @Nullable LocalDate lastBefore;
        private final Hits since = new Hits();
        private final EntryIds places = new EntryIds();
        private @Nullable Trace firstSince;

        private Mark(long place, Trace trace, boolean order, LocalDate end, @Nullable LocalDate lastBefore) {
            this.place = place;
            this.trace = trace;
            this.order = order;
            this.end = end;
            this.lastBefore = lastBefore;
        }

        private void see(long at, Trace incident, KnownTime when) {
            if (!when.lastDay().isAfter(end)) {
                lastBefore = when.firstDay();
            } else if (when.firstDay().isAfter(end)) {
                firstSince = firstSince == null ? incident : firstSince;
                since.add(incident);
                places.append(at);
            }
        }

        private boolean endsSoon(LocalDate today) {
            return !end.isBefore(today) && !end.isAfter(today.plusDays(AHEAD));
        }

        private boolean matters(LocalDate today) {
            return endsSoon(today) || (end.isBefore(today) && since.size() > 0);
        }

        private boolean isRecent() {
            return lastBefore != null && !lastBefore.isBefore(end.minusDays(BEFORE)) && !lastBefore.isAfter(end);
        }

        private String words(LocalDate today) {
            KnownTime when = trace.when();
            StringBuilder out = new StringBuilder(order ? "The order " : "The warning ")
                    .append(when == null ? "of unknown date" : "of " + when.words());
            if (endsSoon(today)) {
                long days = ChronoUnit.DAYS.between(today, end);
                out.append(" ends on ").append(DateWords.date(end));
                out.append(days == 0 ? ", today" : ", in " + English.days(days));
            } else {
                out.append(" ended on ").append(DateWords.date(end)).append("; ");
                out.append(English.incidents(since.size())).append(" since, ").append(since.dates());
            }
            out.append('.');
            if (isRecent()) {
                out.append(" An incident came in the ").append(BEFORE).append(" days before that.");
            }
            return out.toString();
        }
    }

    @Override
    public Level mostPressing() {
        return Level.ACT;
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Ends(asOf);
    }

    /** The marks, and what came after each. */
    private static final class Ends extends Watch {

        private final AsOf asOf;
        private final List<Mark> marks = new ArrayList<>();
        private @Nullable LocalDate latest;
        private long place;

        private Ends(AsOf asOf) {
            this.asOf = asOf;
        }

        @Override
        public void see(Seen seen) {
            place++;
            KnownTime when = seen.when();
            if (seen.step() == Step.ORDER || seen.step() == Step.WARNED) {
                PartialDate until = PartialDate.orNull(seen.text(Fact.UNTIL));
                if (until != null) {
                    marks.add(new Mark(
                            place,
                            seen.trace(),
                            seen.step() == Step.ORDER,
                            until.in(asOf.zone()).lastDay(),
                            latest));
                }
            } else if (seen.isConduct() && when != null) {
                latest = when.firstDay();
                for (Mark mark : marks) {
                    mark.see(place, seen.trace(), when);
                }
            }
        }

        @Override
        public @Nullable Fired fired() {
            StringBuilder reason = new StringBuilder();
            SortedMap<Long, Long> entries = new TreeMap<>();
            Trace since = null;
            boolean recent = false;
            for (int i = 0; i < marks.size(); i++) {
                Mark mark = marks.get(i);
                if (isOutlasted(i) || !mark.matters(asOf.date())) {
                    continue;
                }
                reason.append(reason.isEmpty() ? "" : " ").append(mark.words(asOf.date()));
                entries.put(mark.place, mark.trace.id());
                for (int each = 0; each < mark.places.size(); each++) {
                    entries.put(mark.places.get(each), mark.since.ids().get(each));
                }
                recent |= mark.isRecent();
                since = since == null ? (mark.firstSince == null ? mark.trace : mark.firstSince) : since;
            }
            if (since == null) {
                return null;
            }
            Fired fired = new Fired(reason.toString(), List.copyOf(entries.values()), since);
            return recent ? fired.at(Level.ACT) : fired;
        }

        /** A later one of the same sort that ends later is in its place. */
        private boolean isOutlasted(int place) {
            Mark mark = marks.get(place);
            for (Mark later : marks.subList(place + 1, marks.size())) {
                if (later.order == mark.order && later.end.isAfter(mark.end)) {
                    return true;
                }
            }
            return false;
        }
    }
}
