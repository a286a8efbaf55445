package daybook.cli.command;

import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.RecordNumber;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.Removal;
import daybook.store.TextTraces;
import daybook.view.RedactionText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a redaction was asked to remove, found in the log. What was never there is refused: a redaction that removed nothing would only
 * raise questions.
 *
 * @param entry the entry that loses it, as it was when the person decided
 */
record RedactionPlan(Entry entry, Removal removal) {

    /** The names of everything that can be removed, of entries first. */
    static List<String> removable() {
        List<String> words = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (fact.isRemovable()) {
                words.add(fact.word());
            }
        }
        words.addAll(Removal.DESCRIPTIONS);
        return words;
    }

    /**
     * Finds what is to be removed.
     *
     * @param typed the number of an entry, or the reference of an exhibit or its place with its entry
     * @param names of facts
     * @param references of exhibits, or their places
     */
    static RedactionPlan of(LogStore log, String typed, List<String> names, List<String> references) {
        if (names.isEmpty() && references.isEmpty()) {
            throw new DaybookException.Usage(
                    "What is to be removed is missing.",
                    "name an exhibit with --exhibit, or facts with --fact: " + String.join(", ", removable()));
        }
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Set<String> descriptions = new LinkedHashSet<>();
        read(names, facts, descriptions);
        List<Exhibit> exhibits = log.exhibits();
        Exhibit own = NamedEntry.exhibit(exhibits, typed);
        Entry entry = NamedEntry.own(log, own == null ? typed : RecordNumber.show(own.entryNumber()));
        long number = entry.number();
        if (own != null && !facts.isEmpty()) {
            throw new DaybookException.Usage(
                    own.evidence().label() + " is an exhibit of entry " + number + ", and "
                            + String.join(", ", Corrections.words(facts)) + " is of the entry.",
                    "daybook redact " + number + " --fact "
                            + Corrections.words(facts).get(0));
        }
        known(log.history(entry.id()), number, facts);
        List<Exhibit> bytes = bytes(exhibits, entry, references);
        if (own != null && !bytes.isEmpty() && !bytes.contains(own)) {
            throw new DaybookException.Usage(
                    own.evidence().label() + " is one exhibit, and another one is named.",
                    "give the number of the entry, " + number + ", and name each exhibit with --exhibit");
        }
        List<Exhibit> described = own == null || !bytes.isEmpty() ? bytes : List.of(own);
        described(number, described, descriptions);
        return new RedactionPlan(
                entry,
                new Removal(
                        facts,
                        evidence(bytes),
                        descriptions.isEmpty() ? List.of() : evidence(described),
                        descriptions));
    }

    private static void read(List<String> names, Set<Fact> facts, Set<String> descriptions) {
        for (String name : names) {
            if (Removal.DESCRIPTIONS.contains(name)) {
                descriptions.add(name);
                continue;
            }
            Fact fact = Fact.of(name).orElseThrow(() -> FactCheck.unknown("fact", name, removable()));
            if (!fact.isRemovable()) {
                throw FactCheck.unknown("fact that can be removed", name, removable());
            }
            facts.add(fact);
        }
    }

    private static void known(List<Entry> history, long number, Set<Fact> facts) {
        for (Fact fact : facts) {
            boolean there = false;
            for (Entry each : history) {
                there = there || each.facts().value(fact) != null;
            }
            if (!there) {
                throw holdsNone("Entry " + number, fact.word(), number);
            }
        }
    }

    private static DaybookException.Usage holdsNone(String what, String name, long number) {
        return new DaybookException.Usage(
                what + " holds no " + name + ".", "daybook show " + number + " tells what it holds");
    }

    private static void described(long number, List<Exhibit> exhibits, Set<String> descriptions) {
        if (exhibits.isEmpty() && !descriptions.isEmpty()) {
            String name = descriptions.iterator().next();
            throw new DaybookException.Usage(
                    name + " is a fact of an exhibit, and entry " + number + " is none.",
                    "daybook redact EXHIBIT --fact " + name + ", with the exhibit as daybook show " + number
                            + " names it" + "; or name it with --exhibit to remove its bytes as well");
        }
        for (String name : descriptions) {
            boolean there = false;
            for (Exhibit each : exhibits) {
                there = there
                        || switch (name) {
                            case "name" -> !each.evidence().name().isEmpty();
                            case "shows" -> each.shows() != null;
                            case "came_from" -> each.cameFrom() != null;
                            case "file_modified" -> each.fileModified() != null;
                            default -> !each.claimedTimes().isEmpty();
                        };
            }
            if (!there) {
                throw holdsNone(exhibits.get(0).evidence().label(), name, number);
            }
        }
    }

    private static List<Exhibit> bytes(List<Exhibit> exhibits, Entry entry, List<String> references) {
        List<Exhibit> named = new ArrayList<>();
        for (String reference : references) {
            Exhibit exhibit = NamedEntry.exhibit(exhibits, reference);
            if (exhibit == null) {
                throw new DaybookException.NotFound(
                        "There is no exhibit \"" + reference + "\".", "daybook evidence list shows what is kept");
            }
            if (exhibit.redaction() != null) {
                throw new DaybookException.Usage(
                        "The bytes of " + exhibit.evidence().label() + " were removed before, by record "
                                + exhibit.redaction().id() + ".",
                        null);
            }
            if (!named.contains(exhibit)) {
                named.add(exhibit);
            }
        }
        for (Exhibit each : named) {
            if (each.entry() != entry.id() && !sharesWithOneOf(named, each, entry.id())) {
                throw new DaybookException.Usage(
                        each.evidence().label() + " belongs to entry " + RecordNumber.show(each.entryNumber())
                                + ", not to " + entry.number() + ".",
                        "daybook redact " + RecordNumber.show(each.entryNumber()) + " --exhibit "
                                + each.evidence().typed());
            }
        }
        return named;
    }

    /** An exhibit of another entry goes with one of this entry that has the same bytes, because they are kept once. */
    private static boolean sharesWithOneOf(List<Exhibit> named, Exhibit other, long entry) {
        for (Exhibit each : named) {
            if (each.entry() == entry
                    && each.evidence().sha256().equals(other.evidence().sha256())) {
                return true;
            }
        }
        return false;
    }

    private static List<Evidence> evidence(List<Exhibit> exhibits) {
        List<Evidence> evidence = new ArrayList<>();
        for (Exhibit each : exhibits) {
            evidence.add(each.evidence());
        }
        return evidence;
    }

    /** The texts that go, of the entry as it was first written and of every correction. */
    TextTraces texts(LogStore log) {
        TextTraces texts = new TextTraces();
        for (Entry each : log.history(entry.id())) {
            for (Fact fact : removal.facts()) {
                texts.add(fact.word(), each.facts().value(fact));
            }
        }
        for (Evidence each : removal.described()) {
            Event attached = log.event(each.id());
            for (String name : removal.descriptions()) {
                texts.add(name, attached == null ? null : attached.facts().get(name));
            }
        }
        return texts;
    }

    /** Whether a place where a text is found is one that goes. */
    boolean removes(TextTraces.Trace trace) {
        Long ref = trace.ref();
        boolean ofEntry = trace.kind() == RecordKind.ENTRY
                ? trace.record() == entry.id()
                : trace.kind() == RecordKind.AMEND && ref != null && ref == entry.id();
        boolean ofExhibit = false;
        for (Evidence each : removal.described()) {
            ofExhibit |= trace.record() == each.id();
        }
        return trace.place() == 0
                && ((ofEntry
                                && removal.facts().stream()
                                        .anyMatch(fact -> fact.word().equals(trace.fact())))
                        || (ofExhibit && removal.descriptions().contains(trace.fact())));
    }

    /** What is to be removed: {@code what happened; of AB/1: the name, and the bytes}. */
    String inWords() {
        List<String> labels = new ArrayList<>();
        for (Evidence each : removal.bytes().isEmpty() ? removal.described() : removal.bytes()) {
            labels.add(each.label());
        }
        return RedactionText.removed(
                Corrections.words(removal.facts()),
                labels,
                List.copyOf(removal.descriptions()),
                !removal.bytes().isEmpty());
    }
}
