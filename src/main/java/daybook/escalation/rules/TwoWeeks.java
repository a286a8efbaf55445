package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Span;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Step;
import daybook.words.English;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The incidents go on for more than 14 days.
 *
 * <p>Between two times of day that is more than 14 times 24 hours; where only the day is known of either, more than 14
 * days of the calendar; where only the month or the year is known, the closest that the two can have been.
 */
final class TwoWeeks extends Rule {

    private static final int DAYS = 14;

    TwoWeeks(Jurisdiction here) {
        super(RuleCard.of("two-weeks", Level.ACT, "Going on for more than two weeks")
                .fires("The first and the last incident are more than 14 days apart.")
                .sources(Sources.PURCELL, Sources.RCPSYCH_STALKING)
                .not("A shorter period is not harmless, and this does not mean it will continue.")
                .consider(
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT,
                        Considerations.WARN,
                        Considerations.support(here))
                .advises(Step.TOLD_DEFENCE_ORGANISATION)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Span span = new Span();
            private @Nullable Trace firstMoment;
            private @Nullable Trace since;
            private @Nullable Trace begin;
            private @Nullable Trace finish;
            private final Hits all = new Hits();
            private int undated;

            @Override
            public void see(Seen seen) {
                KnownTime when = seen.when();
                if (!seen.isConduct()) {
                    return;
                }
                all.add(seen.trace());
                if (when == null) {
                    undated++;
                    return;
                }
                span.add(seen.trace());
                if (when.moment() && firstMoment == null) {
                    firstMoment = seen.trace();
                }
                Trace from = longerThanTwoWeeks(when);
                if (from != null) {
                    since = since == null ? seen.trace() : since;
                    begin = from;
                    finish = seen.trace();
                }
            }

            /** The incident that surely came more than 14 days before this one; null when there is none. */
            private @Nullable Trace longerThanTwoWeeks(KnownTime when) {
                Long days = span.days();
                if (days != null && days > DAYS) {
                    return span.surelyFirst();
                }
                KnownTime moment = firstMoment == null ? null : firstMoment.when();
                if (moment == null || !when.moment()) {
                    return null;
                }
                Duration apart = Duration.between(moment.start(), when.start());
                return apart.compareTo(Duration.ofDays(DAYS)) > 0 ? firstMoment : null;
            }

            @Override
            public @Nullable Fired fired() {
                KnownTime from = begin == null ? null : begin.when();
                KnownTime to = finish == null ? null : finish.when();
                if (since == null || begin == null || finish == null || from == null || to == null) {
                    return null;
                }
                long days = Math.max(0, ChronoUnit.DAYS.between(from.lastDay(), to.firstDay()));
                String least = from.toTheDay() && to.toTheDay() ? "" : "at least ";
                String apart = days > DAYS ? least + English.days(days) + " apart" : "just over 14 days apart";
                Hits ends = new Hits();
                ends.add(begin);
                ends.add(finish);
                return ends.fired(
                        "The incidents run from " + from.beginning() + " to " + to.ending() + ", " + apart + "."
                                + (all.size() == 2 ? " There are only two." : "") + caveat() + all.doubt(),
                        since);
            }

            private String caveat() {
                return undated == 0
                        ? ""
                        : " " + English.count(undated, "incident has", "incidents have") + " no date and cannot tell.";
            }

            @Override
            public @Nullable Open open() {
                if (span.coarse() == 0 || span.possibleDays() <= DAYS) {
                    return null;
                }
                return new Open(
                        "The incidents may be more than 14 days apart; "
                                + English.count(span.coarse(), "is not known", "are not known") + " to the day.",
                        ends());
            }

            private EntryIds ends() {
                Trace first = span.first();
                Trace last = span.last();
                return first == null || last == null ? new EntryIds() : EntryIds.of(first.id(), last.id());
            }
        };
    }
}
