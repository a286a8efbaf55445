package daybook.preview;

import daybook.bundle.BundleRequest;
import daybook.bundle.GivenFacts;
import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.store.LogStore;
import daybook.words.English;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reader of the words of people that a bundle gives of its chain, besides what its report says. */
final class ChainPassages {

    private final LogStore log;
    private final EntryFacts facts;
    private final Consumer<GivenWords> sink;

    /** The numbers of entries by the records about them, those about exhibits and things of theirs included. */
    private final Map<Long, Long> numbers = new HashMap<>();

    ChainPassages(LogStore log, EntryFacts facts, Consumer<GivenWords> sink) {
        this.log = log;
        this.facts = facts;
        this.sink = sink;
    }

    void read(BundleRequest request, Set<Long> withoutDigest) throws IOException {
        GivenFacts.read(log, request, withoutDigest, this::fact);
    }

    private void fact(ChainLine line, DisclosedFact fact) {
        Long entry = entry(line);
        if (fact.value() instanceof String text) {
            passage(line.kind(), entry, fact.name(), text);
        } else if (fact.value() instanceof List<?> items) {
            for (Object each : items) {
                passage(line.kind(), entry, fact.name(), String.valueOf(each));
            }
        }
    }

    private @Nullable Long entry(ChainLine line) {
        Long about = line.kind() == RecordKind.ENTRY ? Long.valueOf(line.seq()) : line.ref();
        if (about == null) {
            return null;
        }
        Long number = numbers.get(about);
        if (number == null) {
            Entry entry = log.entry(about);
            number = entry == null ? null : (Long) entry.number();
        }
        if (number != null) {
            numbers.put(line.seq(), number);
        }
        return number;
    }

    private void passage(RecordKind kind, @Nullable Long entry, String name, String text) {
        sink.accept(new GivenWords(entry, where(kind, entry, name, text), text, false));
    }

    private String where(RecordKind kind, @Nullable Long entry, String name, String text) {
        if (kind == RecordKind.ENTRY || kind == RecordKind.AMEND) {
            String now = entry == null ? null : facts.called(entry, text, "");
            if (now != null) {
                return now;
            }
            Fact fact = Fact.of(name).orElse(null);
            if (fact != null) {
                return fact.label() + ", before it was changed";
            }
        }
        return "Record of the chain (" + kind.word() + "), " + English.small(name.replace('_', ' '));
    }
}
