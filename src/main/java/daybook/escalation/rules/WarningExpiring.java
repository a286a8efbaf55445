package daybook.escalation.rules;

import daybook.escalation.AsOf;
import daybook.escalation.EntryIds;
import daybook.escalation.Fired;
import daybook.escalation.KnownTime;
import daybook.escalation.Level;
import daybook.escalation.Rule;
import daybook.escalation.RuleCard;
import daybook.escalation.Seen;
import daybook.escalation.Trace;
import daybook.escalation.Watch;
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

    WarningExpiring() {
        super(RuleCard.of("warning-expiring", Level.NOTE, "The warning is out of date, or has been ignored")
                .fires("The newest step warned is older than 12 months, or an incident came after it.")
                .sources(Sources.GMS_REMOVAL)
                .jurisdiction(RuleCard.ENGLAND_AND_WALES)
                .not("It does not mean that the earlier warning is worth nothing: it stays part of the history.")
                .consider(
                        "Consider warning the patient again in writing (warned); ask your defence organisation first.",
                        Considerations.TRANSFER,
                        Considerations.MANAGEMENT)
                .card());
    }

    @Override
    public Watch watch(AsOf asOf) {
        return new Watch() {
            private @Nullable Trace newest;
            private @Nullable KnownTime over;
            private EntryIds since = new EntryIds();
            private @Nullable Trace firstSince;
            private int undatedWarnings;

            @Override
            public void see(Seen seen) {
                KnownTime when = seen.when();
                if (seen.step() == Step.WARNED) {
                    warned(seen.trace(), when);
                } else if (seen.incident() && when != null && over != null && when.surelyAfter(over)) {
                    firstSince = firstSince == null ? seen.trace() : firstSince;
                    since.append(seen.trace().id());
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
                since = new EntryIds();
                firstSince = null;
            }

            @Override
            public @Nullable Fired fired() {
                if (newest == null || over == null) {
                    return null;
                }
                LocalDate expires = over.lastDay().plusMonths(MONTHS);
                boolean old = asOf.date().isAfter(expires);
                if (!old && since.isEmpty()) {
                    return null;
                }
                StringBuilder reason = new StringBuilder("The latest warning was given on ").append(over.words());
                if (old) {
                    reason.append(", more than 12 months ago");
                }
                reason.append('.');
                if (!since.isEmpty()) {
                    reason.append(since.size() == 1 ? " There has been " : " There have been ")
                            .append(English.incidents(since.size()))
                            .append(" since.");
                }
                if (undatedWarnings > 0) {
                    reason.append(' ').append(English.count(undatedWarnings, "more warning has", "more warnings have"));
                    reason.append(" no date and cannot tell.");
                }
                EntryIds entries = EntryIds.of(newest.id());
                for (int i = 0; i < since.size(); i++) {
                    entries.append(since.get(i));
                }
                return new Fired(reason.toString(), entries, firstSince == null ? newest : firstSince);
            }
        };
    }
}
