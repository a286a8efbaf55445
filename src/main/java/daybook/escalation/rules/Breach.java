package daybook.escalation.rules;

import daybook.escalation.After;
import daybook.escalation.AsOf;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Step;
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/**
 * An incident while a court or police order or a bail condition was in force.
 *
 * <p>Every kind of incident counts, because only the order itself says what it forbids. An order whose end was recorded
 * counts until then.
 */
final class Breach extends Rule {

    Breach() {
        super(RuleCard.of("breach", Level.URGENT, "An incident after an order")
                .fires("An incident came after a step order (a court or police order or a bail condition), and"
                        + " before its end where one"
                        + " was recorded.")
                .sources(Sources.PROTECTION_ORDERS, Sources.RESTRAINING_ORDERS)
                .jurisdiction(RuleCard.ENGLAND_AND_WALES)
                .not("It does not mean that the order was broken: compare the incident with what the order forbids.")
                .consider(
                        "Tell the police and give the reference of the order (told-police): 999 in an emergency,"
                                + " otherwise 101.",
                        Considerations.EVIDENCE,
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT)
                .advises(Step.TOLD_POLICE)
                .reads(Fact.UNTIL)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final After after = new After();

            @Override
            public void see(Seen seen) {
                if (seen.step() == Step.ORDER) {
                    after.mark(seen, seen.text(Fact.UNTIL));
                } else if (seen.incident()) {
                    after.incident(seen.trace());
                }
            }

            @Override
            public @Nullable Fired fired() {
                Hits hits = after.hits();
                String which = after.marks() == 1 ? "the order " : "one of " + after.marks() + " orders, the first ";
                String more =
                        after.unsure() == 0 ? "" : " " + after.unsure() + " more may count too; the dates do not tell.";
                return hits.fired(English.incidents(hits.size()) + " after " + which + after.firstMark() + ", "
                        + hits.dates() + "." + hits.caveat() + more);
            }

            @Override
            public @Nullable Open open() {
                return after.open(
                        "may have come while an order was in force; the dates are not known closely enough to tell.");
            }
        };
    }
}
