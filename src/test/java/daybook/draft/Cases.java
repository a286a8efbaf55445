package daybook.draft;

import daybook.escalation.Jurisdiction;
import daybook.log.Entries;
import daybook.log.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what drafts are made from out of a few entries, as if on 30 November 2026. */
final class Cases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private Cases() {}

    static DraftContext context(Entry... entries) {
        return context(Jurisdiction.STANDARD, "Dr A", null, entries);
    }

    static DraftContext context(String place, @Nullable String doctor, @Nullable String patient, Entry... entries) {
        CaseFacts facts = new CaseFacts("P1", TODAY, Entries.LONDON);
        for (Entry each : entries) {
            facts.visit(each);
        }
        return new DraftContext(facts, List.of(), Jurisdiction.of(place).orElseThrow(), doctor, patient, null);
    }

    /** The same about somebody who is that to the person who keeps the log. */
    static DraftContext withRole(@Nullable String role) {
        DraftContext context = context();
        return new DraftContext(
                context.facts(), context.flags(), context.here(), context.doctor(), context.patient(), role);
    }

    /** The text of a draft, a line for each paragraph. */
    static String text(DraftName name, DraftContext context) {
        return flat(Drafts.of(name, context).body());
    }

    /** The notice above a draft, a line for each paragraph. */
    static String notice(DraftName name, DraftContext context) {
        return flat(Drafts.of(name, context).notice());
    }

    private static String flat(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            for (Passage each : block.passages()) {
                text.append(each.text()).append('\n');
            }
        }
        return text.toString();
    }
}
