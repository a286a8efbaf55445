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

    Breach() {
        super(card(List.of(OrderType.values()), false));
    }

    /** What the rule says where orders of these types were in force, or nothing but promises to a court. */
    private static RuleCard card(Iterable<OrderType> types, boolean undertaking) {
        RuleCard.Builder card = RuleCard.of("breach", Level.URGENT, "An incident after an order")
                .fires(
                        "An incident came after a step order (a court or police order, a bail condition or an undertaking), and"
                                + " before its end where one was recorded. Complaints and allegations never count.")
                .sources(sources(types).toArray(new String[0]))
                .not(NOT)
                .reads(Fact.UNTIL, Fact.ORDER_TYPE)
                .jurisdiction(RuleCard.ENGLAND_AND_WALES);
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
                        "Tell the police and give the reference of the order (told-police): 999 in an emergency,"
                                + " otherwise 101. Of an undertaking tell your solicitor, not the police.",
                        Considerations.EVIDENCE,
                        Considerations.DEFENCE,
                        Considerations.MANAGEMENT)
                .advises(Step.TOLD_POLICE)
                .card();
    }

    /** Where a breach of orders of these types is found in the law; all of it where the type says nothing. */
    private static List<String> sources(Iterable<OrderType> types) {
        List<String> sources = new ArrayList<>();
        for (OrderType type : types) {
            switch (type) {
                case RESTRAINING -> {
                    sources.add(Sources.RESTRAINING_ORDERS);
                    sources.add(Sources.ACQUITTAL_ORDERS);
                }
                case STALKING_PROTECTION -> sources.add(Sources.PROTECTION_ORDERS);
                case INJUNCTION -> sources.add(Sources.INJUNCTIONS);
                case UNDERTAKING -> sources.add(Sources.UNDERTAKINGS);
                case BAIL, NON_MOLESTATION, OTHER -> {}
            }
        }
        if (sources.isEmpty()) {
            sources.add(Sources.MDU_ADVICE);
        }
        return sources;
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Orders();
    }

    /** The orders and the promises to a court, and what came after them. */
    private static final class Orders extends Watch {

        private final After orders = new After();
        private final After promises = new After();
        private final Hits all = new Hits();
        private final Set<OrderType> types = EnumSet.noneOf(OrderType.class);
        private boolean untyped;

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
            return fired == null || (untyped && !onlyPromises) ? fired : fired.on(card(types, onlyPromises));
        }

        private String earlier(After first) {
            return orders.marks() > 0 && promises.marks() > 0 ? orders.firstMarkOf(promises) : first.firstMark();
        }

        private String name() {
            if (untyped || types.isEmpty() || types.contains(OrderType.OTHER)) {
                return "order";
            }
            return switch (types.iterator().next()) {
                case RESTRAINING -> "restraining order";
                case STALKING_PROTECTION -> "stalking protection order";
                case BAIL -> "bail condition";
                case INJUNCTION -> "injunction";
                case NON_MOLESTATION -> "non-molestation order";
                case UNDERTAKING -> "undertaking";
                case OTHER -> "order";
            };
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
