package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Contact;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Step;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject touched somebody who did not want it. One act is enough. */
final class UnwantedTouch extends Rule {

    UnwantedTouch(Jurisdiction here) {
        super(RuleCard.of("unwanted-touch", Level.URGENT, "Unwanted touch")
                .fires("An entry is a touch, or an advance that came with touch. One is enough.")
                .law(here, Provision.SEXUAL_TOUCHING)
                .sources(Sources.GMC_ENDING)
                .not("It does not mean that the touch was sexual or a crime: the entry says what happened, and others"
                        + " weigh it.")
                .consider(
                        Considerations.police(here),
                        Considerations.DEFENCE,
                        Considerations.CHAPERONE,
                        "Consider moving the patient to a colleague or another list at once (transferred).",
                        Considerations.support(here),
                        Considerations.MANAGEMENT)
                .advises(Step.TOLD_DEFENCE_ORGANISATION)
                .reads(Fact.CONTACT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits hits = new Hits();
            private final EntryIds unsure = new EntryIds();
            private int touches;

            @Override
            public void see(Seen seen) {
                boolean touch = seen.kind() == Kind.TOUCH;
                if (touch || (seen.kind() == Kind.ADVANCE && seen.says(Contact.YES))) {
                    touches += touch ? 1 : 0;
                    hits.add(seen.trace());
                } else if (seen.kind() == Kind.ADVANCE && seen.says(Contact.UNSURE)) {
                    unsure.append(seen.trace().id());
                }
            }

            @Override
            public @Nullable Fired fired() {
                List<String> parts = new ArrayList<>(2);
                if (touches > 0) {
                    parts.add(Kind.TOUCH.counted(touches));
                }
                int advances = hits.size() - touches;
                if (advances > 0) {
                    parts.add(Kind.ADVANCE.counted(advances) + " with touch");
                }
                return hits.fired(
                        English.list(parts) + hits.acts().inBrackets() + ", " + hits.dates() + "." + hits.caveat());
            }

            @Override
            public @Nullable Open open() {
                return unsure.isEmpty()
                        ? null
                        : new Open(
                                Kind.ADVANCE.counted(unsure.size()) + " may have come with touch; the log says unsure.",
                                unsure);
            }
        };
    }
}
