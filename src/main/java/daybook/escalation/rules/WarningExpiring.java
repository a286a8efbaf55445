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
import daybook.escalation.Trace;
import daybook.escalation.Watch;
import daybook.log.Fact;
import daybook.log.Step;
import daybook.words.English;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest warning is older than 12 months, or an incident has no warning after it. Fires only where there was a
 * warning: that none was ever given is a matter of the step ladder. A warning without a date has no age and is only
 * mentioned.
 */
final class WarningExpiring extends Rule {

    private static final int MONTHS = 12;

    WarningExpiring(Jurisdiction here) {
        super(RuleCard.of("warning-expiring", Level.NOTE, "The warning is out of date, or has been ignored")
                .fires(
                        "The newest step warned that said that the patient is at risk of removal (removal_risk) is older than"
                                + " 12 months, or an incident came after it.")
                .law(here, Provision.REMOVAL_WARNING, Provision.IMMEDIATE_REMOVAL)
                .not(
                        "It does not mean that the earlier warning is worth nothing: it stays part of the history. It need not"
                                + " have been in writing, and the contract names exceptions in which no warning is needed.")
                .consider(
                        "Consider warning the patient again that they are at risk of removal, with the reasons (warned); ask your"
                                + " defence organisation first.",
                        "Where somebody fears for their safety and the police were told, the patient can be removed at once"
                                + " (removed-immediately); the notice is confirmed in writing within 7 days.",
                        Considerations.TRANSFER,
                        Considerations.MANAGEMENT)
                .reads(Fact.REMOVAL_RISK)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private @Nullable Trace newest;
            private @Nullable KnownTime over;
            private Hits since = new Hits();
            private @Nullable Trace firstSince;
            private int undatedWarnings;

            @Override
            public void see(Seen seen) {
                KnownTime when = seen.when();
                if (seen.step() == Step.WARNED && seen.is(Fact.REMOVAL_RISK)) {
                    warned(seen.trace(), when);
                } else if (seen.isConduct() && when != null && over != null && when.surelyAfter(over)) {
                    firstSince = firstSince == null ? seen.trace() : firstSince;
                    since.add(seen.trace());
                }
            }

            private void warned(Trace trace, @Nullable KnownTime when) {
                if (when == null) {
                    undatedWarnings++;
                    return;
                }
                if (over == null || !when.end().isBefore(over.end())) {
                    newest = trace;
                    over = when;
                }
                since = new Hits();
                firstSince = null;
            }

            @Override
            public @Nullable Fired fired() {
                if (newest == null || over == null) {
                    return null;
                }
                LocalDate expires = over.lastDay().plusMonths(MONTHS);
                boolean old = asOf.date().isAfter(expires);
                if (!old && firstSince == null) {
                    return null;
                }
                StringBuilder reason =
                        new StringBuilder("The latest warning of removal was given ").append(over.phrase());
                if (old) {
                    reason.append(", more than 12 months ago");
                }
                reason.append('.');
                if (since.size() > 0) {
                    reason.append(since.acts().number() == 1 ? " There has been " : " There have been ")
                            .append(since.acts().words())
                            .append(" since.");
                }
                if (undatedWarnings > 0) {
                    reason.append(' ').append(English.count(undatedWarnings, "more warning has", "more warnings have"));
                    reason.append(" no date and cannot tell.");
                }
                EntryIds entries = EntryIds.of(newest.id());
                for (int i = 0; i < since.size(); i++) {
                    entries.append(since.ids().get(i));
                }
                return new Fired(reason + since.doubt(), entries, firstSince == null ? newest : firstSince)
                        .suspected(since.inDoubt());
            }
        };
    }
}
