package daybook.escalation;

import daybook.log.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident after a long silence. The silence is counted in days of the calendar, from the last day on which any
 * earlier dated incident can have been to the first day on which this one can have been.
 */
final class Resumed extends Rule {

    private final int least;

    Resumed(Thresholds thresholds) {
        super(RuleCard.of("resumed", Level.ACT, "It began again after a silence")
                .fires("An incident after " + Plain.days(thresholds.silenceDays()) + " or more without one.")
                .defaults(thresholds.sentence(Threshold.SILENCE_DAYS))
                .sources("The case of a general practitioner who was stalked for seven years by a former patient:"
                        + " silence is not an ending.")
                .not("It does not mean that nothing happened in between: only what was logged is known. Nor"
                        + " does a silence show that it"
                        + " has stopped.")
                .consider(
                        Advice.MANAGEMENT,
                        Advice.DEFENCE,
                        "Take up again the steps that were let go during the silence.",
                        Advice.SUPPORT)
                .advises(Step.TOLD_DEFENCE_ORGANISATION)
                .card());
        this.least = thresholds.silenceDays();
    }

    @Override
    Watch watch(AsOf asOf) {
        return new Watch() {
            private final Span span = new Span();
            private final Hits hits = new Hits();
            private long longest;
            private LocalDate from = LocalDate.MIN;
            private String to = "";
            private int undated;

            @Override
            void see(Seen seen) {
                if (!seen.incident()) {
                    return;
                }
                When when = seen.when();
                if (when == null) {
                    undated++;
                    return;
                }
                span.add(seen.trace());
                if (span.silence() < least) {
                    return;
                }
                hits.add(seen.trace());
                if (span.silence() > longest) {
                    longest = span.silence();
                    from = span.silentSince();
                    to = when.beginning();
                }
            }

            @Override
            @Nullable
            Fired fired() {
                if (hits.isEmpty()) {
                    return null;
                }
                String times = hits.size() == 1
                        ? "It began again after a silence of " + longest + " days"
                        : "It began again " + hits.size() + " times after a silence; the longest was " + longest
                                + " days";
                String none = undated == 0
                        ? ""
                        : " " + Plain.count(undated, "incident has", "incidents have")
                                + " no date and may have been in between.";
                return hits.fired(times + ", from " + Plain.date(from) + " to " + to + "." + none);
            }
        };
    }
}
