package daybook.escalation;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Step;
import org.jspecify.annotations.Nullable;

/** An entry as the rules see it, its words looked up once for all of them. */
final class Seen {

    private final Entry entry;
    private final Trace trace;
    private final boolean incident;
    private final @Nullable Kind kind;
    private final @Nullable Step step;

    Seen(Entry entry, @Nullable When when) {
        this.entry = entry;
        this.trace = new Trace(entry.number(), when, entry.writtenDown());
        this.incident = entry.type() == EntryType.INCIDENT;
        this.kind = entry.kind();
        this.step = entry.step();
    }

    Entry entry() {
        return entry;
    }

    /** The little of it that a rule may keep. */
    Trace trace() {
        return trace;
    }

    boolean incident() {
        return incident;
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    @Nullable
    Step step() {
        return step;
    }

    @Nullable
    When when() {
        return trace.when();
    }

    /** Whether a fact is exactly that word; unknown is no word. */
    boolean says(Fact fact, String word) {
        return word.equals(entry.facts().text(fact));
    }
}
