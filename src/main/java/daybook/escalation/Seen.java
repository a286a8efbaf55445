package daybook.escalation;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactWord;
import daybook.log.Kind;
import daybook.log.Step;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry as the rules see it, its words looked up once for all of them. Each rule can ask for the facts that its card names. */
public final class Seen {

    private final Entry entry;
    private final Trace trace;
    private final boolean incident;
    private final @Nullable Kind kind;
    private final @Nullable Step step;
    private Set<Fact> readable = Set.of();

    Seen(Entry entry, @Nullable KnownTime when) {
        this.entry = entry;
        this.trace = new Trace(entry.number(), when, entry.writtenDown(), Conduct.of(entry));
        this.incident = entry.type() == EntryType.INCIDENT;
        this.kind = entry.kind();
        this.step = entry.step();
    }

    /** Lets the next rule ask. */
    void showTo(RuleCard card) {
        readable = card.reads();
    }

    /** The little of it that a rule may keep. */
    public Trace trace() {
        return trace;
    }

    public boolean incident() {
        return incident;
    }

    /** How it counts in the rules about conduct. */
    public Conduct conduct() {
        return trace.conduct();
    }

    /** Whether it is an incident that counts in the rules about conduct. */
    public boolean isConduct() {
        return trace.conduct().counts();
    }

    public @Nullable Kind kind() {
        return kind;
    }

    public @Nullable Step step() {
        return step;
    }

    public @Nullable KnownTime when() {
        return trace.when();
    }

    /** The zone in which its times were given. */
    ZoneId zone() {
        return entry.occurred().zone();
    }

    /** Whether it was written down late; null when that is not known. */
    public @Nullable Boolean late() {
        return entry.late();
    }

    public boolean imported() {
        return entry.importId() != null;
    }

    /** A fact that is text; null when unknown. */
    public @Nullable String text(Fact fact) {
        return entry.facts().text(readable(fact));
    }

    /** Whether a fact is exactly that word; unknown is no word. */
    public boolean says(FactWord word) {
        return word.word().equals(text(word.fact()));
    }

    /** Whether a fact is known to be so. */
    public boolean is(Fact fact) {
        return entry.facts().isTrue(readable(fact));
    }

    /** Who evaluates the rules reads only the facts that their cards name: a rule that asked for another would never find it. */
    private Fact readable(Fact fact) {
        if (!readable.contains(fact)) {
            throw new IllegalStateException("the card of the rule does not say that it reads " + fact.word());
        }
        return fact;
    }
}
