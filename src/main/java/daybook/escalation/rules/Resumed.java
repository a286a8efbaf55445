package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Span;
import daybook.escalation.Threshold;
import daybook.escalation.Thresholds;
import daybook.escalation.Watch;
import daybook.log.Gaps;
import daybook.log.Step;
import daybook.words.DateWords;
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/**
 * An incident after a long silence, which is a gap as {@link Gaps} counts it. What has no date may lie in the silence, and is said.
 */
final class Resumed extends Rule {

    private final int least;

    Resumed(Thresholds thresholds, Jurisdiction here) {
        super(RuleCard.of("resumed", Level.ACT, "Started again after a quiet period")
                .fires("An incident after " + English.days(thresholds.silenceDays()) + " or more without one.")
                .defaults(thresholds.sentence(Threshold.SILENCE_DAYS))
                .sources("The case of a general practitioner who was stalked for seven years by a former patient:"
                        + " silence is not an ending.")
                .not("It does not mean that nothing happened in between: only what was logged is known. Nor"
                        + " does a silence show that it"
                        + " has stopped.")
                .consider(
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE,
                        "Take up again the steps that were let go during the silence.",
                        Considerations.support(here))
                .advises(Step.TOLD_DEFENCE_ORGANISATION)
                .card());
        this.least = thresholds.silenceDays();
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Span span = new Span();
            private final Hits hits = new Hits();
            private Gaps.@Nullable Gap longest;
            private String to = "";

            @Override
            public void see(Seen seen) {
                if (!seen.isConduct()) {
                    return;
                }
                span.add(seen.trace());
                Gaps.Gap gap = span.gap();
                KnownTime when = seen.when();
                if (gap == null || when == null || gap.days() < least) {
                    return;
                }
                hits.add(seen.trace());
                if (longest == null || gap.days() > longest.days()) {
                    longest = gap;
                    to = when.beginning();
                }
            }

            @Override
            public @Nullable Fired fired() {
                if (longest == null) {
                    return null;
                }
                String times = hits.size() == 1
                        ? "It started again after a quiet period: "
                        : "It started again " + hits.size() + " times after a quiet period; the longest: ";
                return hits.fired(times + longest.words() + ", from " + DateWords.date(longest.after()) + " to " + to
                        + Gaps.apart(span.undated()) + "." + hits.doubt());
            }
        };
    }
}
