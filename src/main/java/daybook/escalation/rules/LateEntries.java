package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/** Entries of any kind that were recorded more than 24 hours after they occurred. Those of unknown date cannot tell. */
final class LateEntries extends Rule {

    LateEntries(Jurisdiction here) {
        super(RuleCard.of("late-entries", Level.NOTE, "Entries written down late")
                .fires("An entry was recorded more than 24 hours after it occurred.")
                .defaults("daybook's default is 24 hours.")
                .sources(Sources.MDDUS)
                .law(here, Provision.REFRESHING_MEMORY)
                .not(
                        "It can still be used; how much it weighs is for others to say. It does not mean that anything was made"
                                + " up.")
                .consider(
                        "Say in the entry when and from what it was written, and keep the notes or messages that"
                                + " it was written from"
                                + " (evidence-preserved).",
                        "Write the next one down the same day.")
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final Hits typed = new Hits();
            private int imported;
            private long all;

            @Override
            public void see(Seen seen) {
                all += seen.imported() ? 0 : 1;
                if (!Boolean.TRUE.equals(seen.late())) {
                    return;
                }
                hits.add(seen.trace());
                if (seen.imported()) {
                    imported++;
                } else {
                    typed.add(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                if (typed.size() == 0) {
                    return hits.fired(English.count(imported, "imported entry was", "imported entries were")
                            + " recorded here more than 24 hours after the event, " + hits.dates()
                            + ". No entry was typed in late.");
                }
                String entries = English.entries(all) + English.oneOrMany(typed.size(), " was", " were");
                String from = imported == 0
                        ? ""
                        : " Apart from these, " + English.count(imported, "imported entry was", "imported entries were")
                                + " recorded here as late.";
                return hits.fired(typed.size() + " of " + entries + " recorded more than 24 hours after the event, "
                        + typed.dates() + "." + from);
            }
        };
    }
}
