package daybook.escalation.rules;

import daybook.escalation.Acts;
import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
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
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * More incidents in the last weeks than in as many weeks before. Both periods are whole days of the calendar, the later
 * one ending with the day on which the log is looked at. What was not surely within one of them cannot support a rate and is left out. Without
 * anything older than both there is nothing to compare with.
 */
final class RateUp extends Rule {

    private final Thresholds thresholds;

    RateUp(Thresholds thresholds) {
        super(RuleCard.of("rate-up", Level.NOTE, "More incidents than before")
                .fires("More incidents in the last " + thresholds.rateDays() + " days than in the "
                        + thresholds.rateDays() + " days before, and at least " + thresholds.rateLeast()
                        + ". Only when the log or an entry is older than both periods; else it is not decided.")
                .defaults(thresholds.sentence(Threshold.RATE_DAYS), thresholds.sentence(Threshold.RATE_LEAST))
                .sources(Sources.HMICFRS + " Escalation was overlooked.")
                .not("It is a fact about the log, not a prediction. It may also mean that more was written down.")
                .consider(Considerations.MANAGEMENT, Considerations.DEFENCE)
                .card());
        this.thresholds = thresholds;
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Periods(asOf);
    }

    /** The two periods, as far as they are known. */
    private final class Periods extends Watch {

        private final ZoneId zone;
        private final LocalDate lastDay;
        private final LocalDate recentFrom;
        private final LocalDate earlierFrom;
        private final Hits recent = new Hits();
        private final Acts earlier = new Acts();
        private boolean older;
        private int left;
        private @Nullable Trace since;

        Periods(AsOf asOf) {
            zone = asOf.zone();
            lastDay = asOf.date();
            recentFrom = lastDay.minusDays(thresholds.rateDays() - 1L);
            earlierFrom = recentFrom.minusDays(thresholds.rateDays());
            LocalDate made = asOf.logMade();
            older = made != null && made.isBefore(earlierFrom);
        }

        @Override
        public void see(Seen seen) {
            KnownTime when = seen.when();
            LocalDate written = seen.trace().recordedAt().atZone(zone).toLocalDate();
            older |= written.isBefore(earlierFrom)
                    || (when != null && when.lastDay().isBefore(earlierFrom));
            if (!seen.isConduct()) {
                return;
            }
            if (when == null) {
                left++;
            } else if (!when.lastDay().isBefore(earlierFrom) && !when.firstDay().isAfter(lastDay)) {
                count(seen, when);
            }
        }

        /** Counts what surely was within one of the two periods, however many acts it stands for. */
        private void count(Seen seen, KnownTime when) {
            if (!when.firstDay().isBefore(earlierFrom) && when.lastDay().isBefore(recentFrom)) {
                earlier.add(seen.conduct().times());
            } else if (!when.firstDay().isBefore(recentFrom) && !when.lastDay().isAfter(lastDay)) {
                recent.add(seen.trace());
                if (since == null && up()) {
                    since = seen.trace();
                }
            } else {
                left++;
            }
        }

        private boolean up() {
            long acts = recent.acts().number();
            return acts > earlier.number() && acts >= thresholds.rateLeast();
        }

        private boolean isKnown() {
            return older && earlier.isLimited() && recent.acts().isSure();
        }

        @Override
        public @Nullable Fired fired() {
            return since == null || !isKnown() ? null : recent.fired(numbers() + left() + recent.doubt(), since);
        }

        @Override
        public @Nullable Open open() {
            if (since == null || isKnown()) {
                return null;
            }
            return new Open(
                    older
                            ? numbers() + " How many acts these were is not known closely enough to compare them."
                                    + left()
                            : "The log does not reach back before " + DateWords.date(earlierFrom) + ", so that the "
                                    + English.days(thresholds.rateDays()) + " before the last "
                                    + thresholds.rateDays() + " are not known.",
                    recent.ids());
        }

        private String numbers() {
            int days = thresholds.rateDays();
            return English.capital(recent.acts().words()) + " in the " + days + " days from "
                    + DateWords.date(recentFrom) + " to " + DateWords.date(lastDay) + ", " + earlier() + " in the "
                    + days + " days before.";
        }

        private String earlier() {
            return earlier.number() == earlier.entries() ? Long.toString(earlier.number()) : earlier.words();
        }

        private String left() {
            return left == 0
                    ? ""
                    : " " + English.count(left, "more is", "more are") + " not known closely enough and not counted.";
        }
    }
}
