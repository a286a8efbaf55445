package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Threshold;
import daybook.escalation.Thresholds;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * More incidents in the last weeks than in as many weeks before. Both periods are whole days of the calendar, the later
 * one ending with the day on which the log is looked at. Incidents that are not known to the day cannot support a rate
 * and are left out.
 */
final class RateUp extends Rule {

    private final Thresholds thresholds;

    RateUp(Thresholds thresholds) {
        super(RuleCard.of("rate-up", Level.NOTE, "More incidents than before")
                .fires("More incidents in the last " + thresholds.rateDays() + " days than in the "
                        + thresholds.rateDays() + " days before, and at least " + thresholds.rateLeast() + ".")
                .defaults(thresholds.sentence(Threshold.RATE_DAYS), thresholds.sentence(Threshold.RATE_LEAST))
                .sources(Sources.HMICFRS + " Escalation was overlooked.")
                .not("It is a fact about the log, not a prediction. It may also mean that more was written down.")
                .consider(Considerations.MANAGEMENT, Considerations.DEFENCE)
                .card());
        this.thresholds = thresholds;
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final LocalDate lastDay = asOf.date();
            private final LocalDate recentFrom = lastDay.minusDays(thresholds.rateDays() - 1L);
            private final LocalDate earlierFrom = recentFrom.minusDays(thresholds.rateDays());
            private final EntryIds recent = new EntryIds();
            private int earlier;
            private int left;
            private @Nullable Trace since;

            @Override
            public void see(Seen seen) {
                if (!seen.incident()) {
                    return;
                }
                KnownTime when = seen.when();
                if (when == null) {
                    left++;
                } else if (when.lastDay().isBefore(earlierFrom)
                        || when.firstDay().isAfter(lastDay)) {
                    return;
                } else if (!when.toTheDay()) {
                    left++;
                } else if (when.firstDay().isBefore(recentFrom)) {
                    earlier++;
                } else {
                    recent.append(seen.trace().id());
                    if (since == null && up()) {
                        since = seen.trace();
                    }
                }
            }

            private boolean up() {
                return recent.size() > earlier && recent.size() >= thresholds.rateLeast();
            }

            @Override
            public @Nullable Fired fired() {
                if (since == null) {
                    return null;
                }
                int days = thresholds.rateDays();
                String not = left == 0
                        ? ""
                        : " " + English.count(left, "more is", "more are") + " not known to the day and not counted.";
                return new Fired(
                        English.incidents(recent.size()) + " in the " + days + " days from "
                                + DateWords.date(recentFrom)
                                + " to " + DateWords.date(lastDay) + ", " + earlier + " in the " + days
                                + " days before."
                                + not,
                        recent,
                        since);
            }
        };
    }
}
