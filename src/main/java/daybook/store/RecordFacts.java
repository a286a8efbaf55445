package daybook.store;

import daybook.ledger.RecordKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A builder of the facts of a record to append that is not an entry. The class of the record's kind begins one, because it alone knows
 * the names of the facts; the reason and the recorder, which any kind may have, are added here.
 */
public final class RecordFacts {

    private final RecordKind kind;
    private final Map<String, Object> named;

    private RecordFacts(RecordKind kind, Map<String, Object> named) {
        this.kind = kind;
        this.named = named;
    }

    static RecordFacts of(RecordKind kind) {
        return of(kind, Map.of());
    }

    /** Returns facts by name: text, lists of text, true or false, whole numbers. */
    public static RecordFacts of(RecordKind kind, Map<String, Object> named) {
        return new RecordFacts(kind, new LinkedHashMap<>(named));
    }

    RecordFacts with(String name, Object value) {
        named.put(name, value);
        return this;
    }

    /** Adds a text, unless it is null. */
    RecordFacts withKnown(String name, @Nullable String text) {
        if (text != null) {
            named.put(name, text);
        }
        return this;
    }

    /** Adds a list, unless it is empty. */
    RecordFacts withAny(String name, Collection<String> items) {
        if (!items.isEmpty()) {
            named.put(name, List.copyOf(items));
        }
        return this;
    }

    /** Adds why it is recorded. */
    public RecordFacts because(String reason) {
        return with(Event.REASON, reason);
    }

    /** Adds who wrote it down, unless that is null. */
    public RecordFacts recordedBy(@Nullable String recorder) {
        return withKnown(Event.RECORDED_BY, recorder);
    }

    public RecordKind kind() {
        return kind;
    }

    /** Returns the facts by name, in the order added. */
    public Map<String, Object> named() {
        return named;
    }
}
