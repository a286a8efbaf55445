package daybook.cli;

import daybook.evidence.References;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.store.Removal;
import daybook.store.SqliteLog;
import daybook.store.TextTraces;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a redaction was asked to remove, found in the log. What was never there is refused: a redaction that removed nothing would only
 * raise questions.
 *
 * @param entry the entry that loses it, as it was when the person decided
 */
record Removing(Entry entry, Removal removal) {

    /** What an entry is can't be removed: without it the rest could not be read, and none of it is anybody's text. */
    private static final Set<Fact> KEPT = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.SUBJECT,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE,
            Fact.SOURCE_LINE,
            Fact.SOURCE_ROW);

    /** The names of everything that can be removed, of entries first. */
    static List<String> removable() {
        List<String> words = new ArrayList<>(Correcting.words(EnumSet.complementOf(EnumSet.copyOf(KEPT))));
        words.addAll(Removal.DESCRIPTIONS);
        return words;
    }

    /**
     * Finds what is to be removed.
     *
     * @param id of an entry, or of the record of an exhibit
     * @param names of facts
     * @param references of exhibits, or the numbers of their records
     */
    static Removing of(SqliteLog log, long id, List<String> names, List<String> references) {
        if (names.isEmpty() && references.isEmpty()) {
            throw new DaybookException.Usage(
                    "What is to be removed is missing.",
                    "name an exhibit with --exhibit, or facts with --fact: " + String.join(", ", removable()));
        }
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Set<String> descriptions = new LinkedHashSet<>();
        read(names, facts, descriptions);
        List<Exhibit> exhibits = log.exhibits();
        Exhibit own = withRecord(exhibits, id);
        Entry entry = log.entry(own == null ? id : own.entry());
        if (entry == null) {
            throw Correcting.notFound(id);
        }
        if (own != null && !facts.isEmpty()) {
            throw new DaybookException.Usage(
                    "Record " + id + " is an exhibit of entry " + entry.id() + ", and "
                            + String.join(", ", Correcting.words(facts)) + " is of the entry.",
                    "daybook redact " + entry.id() + " --fact "
                            + Correcting.words(facts).get(0));
        }
        known(log.history(entry.id()), entry.id(), facts);
        List<Exhibit> bytes = bytes(exhibits, entry.id(), references);
        if (own != null && !bytes.isEmpty() && !bytes.contains(own)) {
            throw new DaybookException.Usage(
                    "Record " + id + " is " + own.evidence().label() + ", and another exhibit is named.",
                    "give the number of the entry, " + entry.id() + ", and name each exhibit with --exhibit");
        }
        List<Exhibit> described = own == null || !bytes.isEmpty() ? bytes : List.of(own);
        described(entry.id(), described, descriptions);
        return new Removing(
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
            if (KEPT.contains(fact)) {
                throw FactCheck.unknown("fact that can be removed", name, removable());
            }
            facts.add(fact);
        }
    }

    private static void known(List<Entry> history, long id, Set<Fact> facts) {
        for (Fact fact : facts) {
            boolean there = false;
            for (Entry each : history) {
                there = there || each.facts().value(fact) != null;
            }
            if (!there) {
                throw holdsNone("Entry " + id, fact.word(), id);
            }
        }
    }

    private static DaybookException.Usage holdsNone(String what, String name, long id) {
        return new DaybookException.Usage(
                what + " holds no " + name + ".", "daybook show " + id + " tells what it holds");
    }

    private static void described(long entry, List<Exhibit> exhibits, Set<String> descriptions) {
        if (exhibits.isEmpty() && !descriptions.isEmpty()) {
            String name = descriptions.iterator().next();
            throw new DaybookException.Usage(
                    name + " is a fact of an exhibit, and entry " + entry + " is none.",
                    "daybook redact RECORD --fact " + name
                            + ", with the number of the exhibit's record from daybook show " + entry
                            + "; or name it with --exhibit to remove its bytes as well");
        }
        for (String name : descriptions) {
            boolean there = false;
            for (Exhibit each : exhibits) {
                there = there
                        || switch (name) {
                            case "name" -> !each.evidence().name().isEmpty();
                            case "file_modified" -> each.fileModified() != null;
                            default -> !each.claimedTimes().isEmpty();
                        };
            }
            if (!there) {
                throw holdsNone(exhibits.get(0).evidence().label(), name, entry);
            }
        }
    }

    private static List<Exhibit> bytes(List<Exhibit> exhibits, long entry, List<String> references) {
        List<Exhibit> named = new ArrayList<>();
        for (String reference : references) {
            Exhibit exhibit = find(exhibits, reference);
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
            if (each.entry() != entry && !sharesWithOneOf(named, each, entry)) {
                throw new DaybookException.Usage(
                        each.evidence().label() + " belongs to entry " + each.entry() + ", not to " + entry + ".",
                        "daybook redact " + each.entry() + " --exhibit "
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

    private static @Nullable Exhibit find(List<Exhibit> exhibits, String typed) {
        String digits = typed.startsWith("#") ? typed.substring(1) : typed;
        for (Exhibit each : exhibits) {
            String reference = each.evidence().exhibit();
            if (digits.equals(Long.toString(each.evidence().id()))
                    || (reference != null && References.key(reference).equals(References.key(typed)))) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Exhibit withRecord(List<Exhibit> exhibits, long id) {
        for (Exhibit each : exhibits) {
            if (each.evidence().id() == id) {
                return each;
            }
        }
        return null;
    }

    private static List<Evidence> evidence(List<Exhibit> exhibits) {
        List<Evidence> evidence = new ArrayList<>();
        for (Exhibit each : exhibits) {
            evidence.add(each.evidence());
        }
        return evidence;
    }

    /** The texts that go, of the entry as it was first written and of every correction. */
    TextTraces texts(SqliteLog log) {
        TextTraces texts = new TextTraces();
        for (Entry each : log.history(entry.id())) {
            for (Fact fact : removal.facts()) {
                texts.add(fact.word(), each.facts().value(fact));
            }
        }
        for (Evidence each : removal.descriptions().contains("name") ? removal.described() : List.<Evidence>of()) {
            texts.add("name", each.name());
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
                && ((ofEntry && removal.facts().stream().anyMatch(fact -> fact.word().equals(trace.fact())))
                        || (ofExhibit && removal.descriptions().contains(trace.fact())));
    }

    /** What is to be removed: {@code description; of AB/1: name, the bytes}. */
    String inWords() {
        List<String> labels = new ArrayList<>();
        for (Evidence each : removal.bytes().isEmpty() ? removal.described() : removal.bytes()) {
            labels.add(each.label());
        }
        return RedactionText.removed(
                Correcting.words(removal.facts()),
                labels,
                List.copyOf(removal.descriptions()),
                !removal.bytes().isEmpty());
    }
}
