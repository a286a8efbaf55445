package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.Hits;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Outcome;
import daybook.log.Step;
import daybook.words.English;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A gift worth more than 100 pounds, or gifts that come to more together. A gift without a value is not counted, and
 * said.
 */
final class GiftRegister extends Rule {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(100);

    GiftRegister() {
        super(RuleCard.of("gift-register", Level.NOTE, "Gifts worth more than £100")
                .fires("A gift worth more than £100, or gifts of one subject that come to more than £100 together.")
                .sources(Sources.GMS_GIFTS)
                .jurisdiction(RuleCard.ENGLAND_AND_WALES)
                .not("It does not mean that accepting it was wrong, nor that a smaller gift needs no thought."
                        + " Gifts that were returned or"
                        + " declined are counted too.")
                .consider(
                        "Enter it in the practice's gift register, or decline or return it (gift-considered,"
                                + " gift-returned).",
                        Considerations.MANAGEMENT,
                        Considerations.DEFENCE)
                .advises(Step.GIFT_CONSIDERED)
                .reads(Fact.VALUE, Fact.OUTCOME)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private final Hits valued = new Hits();
            private final EntryIds dear = new EntryIds();
            private BigDecimal total = BigDecimal.ZERO;
            private BigDecimal greatest = BigDecimal.ZERO;
            private int returned;
            private int unvalued;
            private @Nullable Trace since;

            @Override
            public void see(Seen seen) {
                if (seen.kind() != Kind.GIFT) {
                    return;
                }
                String value = seen.text(Fact.VALUE);
                if (value == null) {
                    unvalued++;
                    return;
                }
                BigDecimal pounds = new BigDecimal(value);
                valued.add(seen.trace());
                total = total.add(pounds);
                greatest = greatest.max(pounds);
                if (pounds.compareTo(LIMIT) > 0) {
                    dear.append(seen.trace().id());
                }
                returned += seen.says(Outcome.RETURNED) || seen.says(Outcome.DECLINED) ? 1 : 0;
                if (since == null && total.compareTo(LIMIT) > 0) {
                    since = seen.trace();
                }
            }

            @Override
            public @Nullable Fired fired() {
                if (since == null) {
                    return null;
                }
                StringBuilder reason = new StringBuilder();
                reason.append(English.count(valued.size(), "gift"))
                        .append(" with a value, ")
                        .append(valued.dates());
                reason.append(valued.size() == 1 ? ": £" : ": together £").append(total.toPlainString());
                if (valued.size() > 1 && !dear.isEmpty()) {
                    reason.append(", the most expensive £").append(greatest.toPlainString());
                }
                reason.append('.');
                if (returned > 0) {
                    reason.append(' ')
                            .append(English.count(returned, "was", "were"))
                            .append(" returned or declined.");
                }
                if (unvalued > 0) {
                    reason.append(' ').append(English.count(unvalued, "gift has", "gifts have"));
                    reason.append(" no value and cannot be counted.");
                }
                return new Fired(reason + valued.caveat(), valued.ids(), since);
            }
        };
    }
}
