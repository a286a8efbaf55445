package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Threshold;
import daybook.escalation.Thresholds;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Step;
import daybook.log.Target;
import daybook.log.Vocabulary;
import daybook.words.English;
import daybook.words.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel, place or target that no earlier incident has, once there are a few of them. What was left out of an entry
 * is not a value. Incidents without a date have no place in the order and are left out.
 */
final class NewChannel extends Rule {

    private static final int NAMED = 5;
    private static final int LONGEST_WORD = 40;

    private final int settledAfter;

    NewChannel(Thresholds thresholds) {
        super(RuleCard.of("new-channel", Level.NOTE, "A new method, place or person")
                .fires("A channel, place or target of daybook's own words that was not logged before, after "
                        + Threshold.SETTLED_AFTER.words(thresholds.settledAfter()) + ".")
                .defaults(thresholds.sentence(Threshold.SETTLED_AFTER))
                .sources(Sources.HMICFRS + " Escalation was overlooked.")
                .not("It may only mean that the channel, place or target was not written down before.")
                .consider(Considerations.CONTACT, Considerations.PRIVACY, Considerations.MANAGEMENT)
                .advises(Step.CONTACT_PROTECTED)
                .reads(Fact.CHANNEL, Fact.PLACE, Fact.TARGET)
                .card());
        this.settledAfter = thresholds.settledAfter();
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Set<String> known = new HashSet<>();
            private final List<String> named = new ArrayList<>(NAMED);
            private final Hits hits = new Hits();
            private int fresh;
            private long before;
            private int undated;

            @Override
            public void see(Seen seen) {
                if (!seen.isConduct()) {
                    return;
                }
                if (seen.when() == null) {
                    undated++;
                    return;
                }
                int already = fresh;
                look(seen, Fact.CHANNEL);
                look(seen, Fact.PLACE);
                look(seen, Fact.TARGET);
                if (fresh > already) {
                    hits.add(seen.trace());
                }
                before += seen.conduct().times().number();
            }

            private void look(Seen seen, Fact fact) {
                String word = seen.text(fact);
                // The person who keeps the log is nobody new: earlier incidents that name no target were aimed at them
                // as well.
                if (word == null
                        || (fact == Fact.CHANNEL && !Vocabulary.CHANNELS.contains(word))
                        || (fact == Fact.TARGET && Target.SELF.word().equals(word))) {
                    return;
                }
                boolean isNew = known.add(fact.word() + ' ' + word.strip().toLowerCase(Locale.ROOT));
                if (!isNew || before < settledAfter) {
                    return;
                }
                fresh++;
                if (named.size() < NAMED) {
                    named.add(fact.word() + " " + Excerpt.of(word.strip(), LONGEST_WORD));
                }
            }

            @Override
            public @Nullable Fired fired() {
                List<String> items = new ArrayList<>(named);
                if (fresh > named.size()) {
                    items.add((fresh - named.size()) + " more");
                }
                String none = undated == 0
                        ? ""
                        : " " + English.count(undated, "incident has", "incidents have") + " no date and cannot tell.";
                return hits.fired("Not logged in any incident before: " + English.list(items) + ", " + hits.dates()
                        + "." + none + hits.doubt());
            }
        };
    }
}
