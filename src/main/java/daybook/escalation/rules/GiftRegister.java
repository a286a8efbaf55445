package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Jurisdiction;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Provision;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Threshold;
import daybook.escalation.Thresholds;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Outcome;
import daybook.log.Step;
import daybook.words.English;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A gift worth more than 100 pounds, or gifts that come to more than a total within 12 months. A gift that was declined or returned never
 * counts. One without a value cannot be counted, and the reason says so.
 */
final class GiftRegister extends Rule {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;
    private static final String ONE = "A gift worth more than £100";

    private final int most;

    GiftRegister(Thresholds thresholds, Jurisdiction here) {
        super(RuleCard.of("gift-register", Level.NOTE, "Gifts of value")
                .fires("A gift worth more than £100, or gifts of one subject that come to more than "
                        + Threshold.GIFT_TOTAL.words(thresholds.giftTotal())
                        + ". Gifts that were declined or returned never count.")
                .defaults(thresholds.sentence(Threshold.GIFT_TOTAL))
                .law(here, Provision.GIFT_REGISTER, Provision.GIFTS_TO_STAFF)
                .not("It does not mean that accepting it was wrong, nor that a smaller gift needs no thought.")
                .consider(Considerations.gift(here), Considerations.MANAGEMENT, Considerations.DEFENCE)
                .advises(Step.GIFT_CONSIDERED)
                .reads(Fact.VALUE, Fact.OUTCOME)
                .card());
        this.most = thresholds.giftTotal();
    }

    /** A gift within the last 12 months. */
    private record Gift(int place, Trace trace, KnownTime when, BigDecimal pounds) {}

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final BigDecimal limit = BigDecimal.valueOf(most);
            private final Deque<Gift> year = new ArrayDeque<>();
            private final Hits dear = new Hits();
            private final Hits together = new Hits();
            private final Hits found = new Hits();
            private final EntryIds valued = new EntryIds();
            private BigDecimal all = BigDecimal.ZERO;
            private BigDecimal total = BigDecimal.ZERO;
            private BigDecimal greatest = BigDecimal.ZERO;
            private BigDecimal greatestTotal = BigDecimal.ZERO;
            private int counted = -1;
            private int places;
            private int refused;
            private int unvalued;
            private int loose;
            private @Nullable Trace since;

            @Override
            public void see(Seen seen) {
                if (seen.kind() != Kind.GIFT) {
                    return;
                }
                String value = seen.text(Fact.VALUE);
                if (seen.says(Outcome.RETURNED) || seen.says(Outcome.DECLINED)) {
                    refused++;
                } else if (value == null) {
                    unvalued++;
                } else {
                    gift(seen.trace(), new BigDecimal(value));
                }
            }

            private void gift(Trace trace, BigDecimal pounds) {
                valued.append(trace.id());
                all = all.add(pounds);
                boolean isDear = pounds.compareTo(LIMIT) > 0;
                if (isDear) {
                    dear.add(trace);
                    greatest = greatest.max(pounds);
                }
                KnownTime when = trace.when();
                int before = found.size();
                if (when == null) {
                    loose++;
                } else {
                    add(new Gift(places++, trace, when, pounds));
                }
                if (isDear && found.size() == before) {
                    found.add(trace);
                }
                if (since == null && found.size() > 0) {
                    since = trace;
                }
            }

            /** Adds up those that were surely within 12 months of this one. */
            private void add(Gift gift) {
                year.addLast(gift);
                total = total.add(gift.pounds());
                while (!year.getFirst()
                        .when()
                        .firstDay()
                        .plusMonths(MONTHS)
                        .isAfter(gift.when().lastDay())) {
                    total = total.subtract(year.removeFirst().pounds());
                    if (year.isEmpty()) {
                        return;
                    }
                }
                if (most == 0 || total.compareTo(limit) <= 0) {
                    return;
                }
                greatestTotal = greatestTotal.max(total);
                for (Gift each : year) {
                    if (each.place() > counted) {
                        together.add(each.trace());
                        found.add(each.trace());
                        counted = each.place();
                    }
                }
            }

            @Override
            public @Nullable Fired fired() {
                StringBuilder reason = new StringBuilder();
                if (dear.size() > 0) {
                    reason.append(English.count(dear.size(), "gift"))
                            .append(" of more than £100, ")
                            .append(dear.dates())
                            .append(dear.size() == 1 ? ": £" : ", the most expensive £")
                            .append(greatest.toPlainString())
                            .append(". ");
                }
                boolean more = together.size() > dear.size();
                if (more) {
                    reason.append(English.count(together.size(), "gift"))
                            .append(", ")
                            .append(together.dates())
                            .append(", worth £")
                            .append(greatestTotal.toPlainString())
                            .append(together.size() == 1 ? ". " : " within 12 months. ");
                }
                String rest = left() + found.caveat();
                Fired fired = found.fired(reason.append(rest.strip()).toString().strip(), since);
                return fired == null ? null : fired.titled(dear.size() > 0 ? ONE : totalTitle());
            }

            private String totalTitle() {
                return "Gifts worth more than £" + most + " in 12 months";
            }

            private String left() {
                StringBuilder out = new StringBuilder();
                if (refused > 0) {
                    out.append(' ').append(English.count(refused, "gift was", "gifts were"));
                    out.append(" declined or returned and ").append(English.oneOrMany(refused, "does", "do"));
                    out.append(" not count.");
                }
                if (unvalued > 0) {
                    out.append(' ').append(English.count(unvalued, "gift has", "gifts have"));
                    out.append(" no value and cannot be counted.");
                }
                return out.toString();
            }

            @Override
            public @Nullable Open open() {
                if (loose == 0 || valued.size() < 2 || most == 0 || all.compareTo(limit) <= 0) {
                    return null;
                }
                return new Open(
                        "The gifts may come to more than " + Threshold.GIFT_TOTAL.words(most) + "; "
                                + English.count(loose, "gift has", "gifts have") + " no date.",
                        valued);
            }
        };
    }
}
