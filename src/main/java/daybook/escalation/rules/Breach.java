package daybook.escalation.rules;

import daybook.escalation.After;
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
import daybook.log.Fact;
import daybook.log.OrderType;
import daybook.log.Step;
import daybook.words.English;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident while a court or police order, a bail condition or a promise to a court was in force.
 *
 * <p>Every kind of conduct counts, because only the order itself says what it forbids. An order whose end was recorded counts until then. What
 * a breach is depends on the order: of a promise to a court it is contempt, which is for a solicitor and not for the police.
 */
final class Breach extends Rule {

    private static final String NOT =
            "It does not mean that the order was broken: compare the incident with what the order forbids.";

    private final Jurisdiction here;

    Breach(Jurisdiction here) {
        super(card(here, List.of(OrderType.values()), false));
        this.here = here;
    }

    /** What the rule says where orders of these types were in force, or nothing but promises to a court. */
    private static RuleCard card(Jurisdiction here, Iterable<OrderType> types, boolean undertaking) {
        RuleCard.Builder card = RuleCard.of("breach", Level.URGENT, "An incident after an order")
                .fires(
                        "An incident came after a step order (a court or police order, a bail condition or an undertaking), and"
                                + " before its end where one was recorded. Complaints and allegations never count.")
                .law(here, provisions(types))
                .sources(Sources.MDU_ADVICE)
                .not(NOT)
                .reads(Fact.UNTIL, Fact.ORDER_TYPE);
        if (undertaking) {
            return card.consider(
                            "Tell your solicitor: breaking a promise to a court is contempt of court, which is not for the"
                                    + " police.",
                            Considerations.EVIDENCE,
                            Considerations.DEFENCE,
                            Considerations.MANAGEMENT)
                    .card();
        }
        return card.consider(
                        "Tell the police and give the reference of the order (told-police): "
                                + Considerations.numbers(here)
                                + " Of an undertaking tell your solicitor, not the police.",
                        Considerations.EVIDENCE,
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT)
                .advises(Step.TOLD_POLICE)
                .card();
    }

    /** What the law says of a breach of orders of these types; all of it where the type says nothing. */
    private static Provision[] provisions(Iterable<OrderType> types) {
        List<Provision> provisions = new ArrayList<>();
        for (OrderType type : types) {
            switch (type) {
                case RESTRAINING -> {
                    provisions.add(Provision.BREACH_OF_RESTRAINING);
                    provisions.add(Provision.RESTRAINING_AFTER_ACQUITTAL);
                }
                case STALKING_PROTECTION -> provisions.add(Provision.BREACH_OF_STALKING_PROTECTION);
                case INJUNCTION -> provisions.add(Provision.BREACH_OF_INJUNCTION);
                case NON_MOLESTATION -> provisions.add(Provision.BREACH_OF_NON_MOLESTATION);
                case UNDERTAKING -> provisions.add(Provision.BREACH_OF_UNDERTAKING);
                case BAIL, OTHER -> {}
            }
        }
        return provisions.toArray(new Provision[0]);
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Orders(here);
    }

    /** The orders and the promises to a court, and what came after them. */
    private static final class Orders extends Watch {

        private final After orders = new After();
        private final After promises = new After();
        private final Hits all = new Hits();
        private final Set<OrderType> types = EnumSet.noneOf(OrderType.class);
        private final Jurisdiction here;
        private boolean untyped;

        Orders(Jurisdiction here) {
            this.here = here;
        }

        @Override
        public void see(Seen seen) {
            if (seen.step() == Step.ORDER) {
                order(seen);
            } else if (seen.isConduct()) {
                boolean order = orders.incident(seen.trace());
                boolean promise = promises.incident(seen.trace());
                if (order || promise) {
                    all.add(seen.trace());
                }
            }
        }

        private void order(Seen seen) {
            OrderType type = type(seen);
            untyped |= type == null;
            if (type != null) {
                types.add(type);
            }
            (type == OrderType.UNDERTAKING ? promises : orders).mark(seen, seen.text(Fact.UNTIL));
        }

        private @Nullable OrderType type(Seen seen) {
            for (OrderType type : OrderType.values()) {
                if (seen.says(type)) {
                    return type;
                }
            }
            return null;
        }

        @Override
        public @Nullable Fired fired() {
            boolean onlyPromises = orders.hits().size() == 0;
            After first = onlyPromises ? promises : orders;
            int marks = orders.marks() + promises.marks();
            String which = marks == 1 ? "the " + name() + " " : "one of " + marks + " orders, the first ";
            long unsure = Math.max(orders.unsure(), promises.unsure());
            String more = unsure == 0 ? "" : " " + unsure + " more may count too; the dates do not tell.";
            String whose = all.allInDoubt() ? " that may be the subject's doing," : "";
            Fired fired = all.fired(all.acts().words() + whose + " after " + which + earlier(first) + ", " + all.dates()
                    + "." + all.caveat() + more + promise(onlyPromises));
            return fired == null || (untyped && !onlyPromises) ? fired : fired.on(card(here, types, onlyPromises));
        }

        private String earlier(After first) {
            return orders.marks() > 0 && promises.marks() > 0 ? orders.firstMarkOf(promises) : first.firstMark();
        }

        private String name() {
            if (untyped || types.isEmpty()) {
                return "order";
            }
            String name = here.order(types.iterator().next());
            return name == null ? "order" : name;
        }

        private String promise(boolean only) {
            return promises.hits().size() == 0 || only
                    ? ""
                    : " " + English.incidents(promises.hits().size()) + " came after an undertaking, which is for your"
                            + " solicitor.";
        }

        @Override
        public @Nullable Open open() {
            String what = "may have come while an order was in force; the dates are not known closely enough to tell.";
            Open open = orders.open(what);
            return open == null ? promises.open(what) : open;
        }
    }
}
