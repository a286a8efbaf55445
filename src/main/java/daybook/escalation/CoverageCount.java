package daybook.escalation;

import daybook.log.Contact;
import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Threat;
import daybook.log.UnderstoodLater;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counter of what the rules cannot see of the entries about one subject. */
final class CoverageCount {

    /** The facts that it reads. */
    static final Set<Fact> READS =
            EnumSet.of(Fact.TYPE, Fact.KIND, Fact.ATTRIBUTION, Fact.THREAT, Fact.CONTACT, Fact.TAGS);

    private long entries;
    private long undated;
    private long other;
    private long suspected;
    private long unsure;
    private long notUnderstood;
    private long complaints;
    private long allegations;
    private long leftOut;

    void see(Entry entry, Trace trace) {
        entries++;
        undated += trace.when() == null ? 1 : 0;
        unsure += entry.facts().says(Threat.UNSURE) || entry.facts().says(Contact.UNSURE) ? 1 : 0;
        notUnderstood += UnderstoodLater.is(entry.facts()) ? 1 : 0;
        if (entry.type() != EntryType.INCIDENT) {
            return;
        }
        other += entry.countedKind() == Kind.OTHER ? 1 : 0;
        suspected += trace.conduct().doubt() == Conduct.Doubt.NONE ? 0 : 1;
        complaints += trace.conduct().share() == Conduct.Share.COMPLAINT ? 1 : 0;
        allegations += trace.conduct().share() == Conduct.Share.ALLEGATION ? 1 : 0;
    }

    /** Takes in an entry that looking back leaves out. */
    void leaveOut(@Nullable KnownTime when) {
        leftOut += when == null ? 1 : 0;
    }

    Coverage result(AsOf asOf) {
        return new Coverage(
                entries,
                undated,
                other,
                suspected,
                unsure,
                notUnderstood,
                complaints,
                allegations,
                asOf.lookingBack() ? asOf.date() : null,
                leftOut);
    }
}
