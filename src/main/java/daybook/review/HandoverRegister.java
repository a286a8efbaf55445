package daybook.review;

import daybook.escalation.EntryRanges;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.RecordNumber;
import daybook.store.AmendRecord;
import daybook.store.DiscloseRecord;
import daybook.store.Event;
import daybook.store.ForeignLog;
import daybook.store.LogStore;
import daybook.store.RemovalRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The register of what was handed over, and of what has changed in it since. */
public final class HandoverRegister {

    /**
     * A correction, withdrawal or redaction of an entry that somebody has a copy of.
     *
     * @param event its record
     * @param facts the names of the facts that it changed or removed; empty for a withdrawal and where only bytes went
     * @param leftOut whether none of these facts was in the copy
     */
    public record Change(Event event, List<String> facts, boolean leftOut) {}

    /**
     * An entry that changed since it was given.
     *
     * @param number its number
     * @param changes what changed, in the order recorded
     * @param newer the first later handover to the same person that holds all of these changes, or null
     */
    public record Changed(
            long number, List<Change> changes, @Nullable DiscloseRecord newer) {}

    /**
     * A handover of which entries changed since.
     *
     * @param given what was handed over
     * @param entries the entries that changed, by number
     */
    public record Copy(DiscloseRecord given, List<Changed> entries) {}

    private final LogStore log;
    private final List<DiscloseRecord> handovers = new ArrayList<>();
    private final Map<DiscloseRecord, EntryRanges> numbers = new LinkedHashMap<>();

    private HandoverRegister(LogStore log) {
        this.log = log;
        for (Event event : log.events(RecordKind.DISCLOSE)) {
            if (RecordNumber.isOwn(event.id())) {
                DiscloseRecord record = DiscloseRecord.of(event);
                handovers.add(record);
                numbers.put(record, EntryRanges.read(record.numbers()));
            }
        }
    }

    /** Reads the register of a log; what other logs that are read here handed over is not in it. */
    public static HandoverRegister of(LogStore log) {
        return new HandoverRegister(log);
    }

    /** Returns everything that was handed over, in the order recorded. */
    public List<DiscloseRecord> handovers() {
        return handovers;
    }

    /** Returns the handovers that an entry was in. */
    public List<DiscloseRecord> of(long number) {
        List<DiscloseRecord> of = new ArrayList<>();
        for (DiscloseRecord each : handovers) {
            if (has(each, number)) {
                of.add(each);
            }
        }
        return of;
    }

    /**
     * Returns the handovers of which entries changed since.
     *
     * @param only the number of the one entry to look at, or null for all
     */
    public List<Copy> changedSince(@Nullable Long only) {
        Map<Long, List<Event>> corrections = corrections();
        if (only != null) {
            corrections.keySet().retainAll(Set.of(only));
        }
        List<Event> imports = log.events(RecordKind.IMPORT);
        List<Copy> copies = new ArrayList<>();
        for (DiscloseRecord given : handovers) {
            Map<Integer, Long> known = known(given, imports);
            List<Changed> changed = new ArrayList<>();
            corrections.forEach((number, events) -> {
                List<Change> changes = has(given, number) ? changes(given, known, events) : List.of();
                if (!changes.isEmpty()) {
                    changed.add(new Changed(number, changes, newer(given, number, changes, imports)));
                }
            });
            if (!changed.isEmpty()) {
                copies.add(new Copy(given, changed));
            }
        }
        return copies;
    }

    private boolean has(DiscloseRecord given, long number) {
        EntryRanges ranges = numbers.get(given);
        return ranges != null && ranges.has(number);
    }

    /** Every correction, withdrawal and redaction, by the number of the entry that it is about. */
    private Map<Long, List<Event>> corrections() {
        List<Event> events = new ArrayList<>(log.events(RecordKind.AMEND));
        events.addAll(log.events(RecordKind.WITHDRAW));
        events.addAll(log.events(RecordKind.REDACT));
        events.sort((a, b) -> Long.compare(a.id(), b.id()));
        Map<Long, List<Event>> corrections = new TreeMap<>();
        for (Event event : events) {
            Entry about = about(event);
            if (about != null) {
                corrections
                        .computeIfAbsent(about.number(), key -> new ArrayList<>())
                        .add(event);
            }
        }
        return corrections;
    }

    /** The entry of a correction; of a redaction of a correction, or of what is recorded of a file, the entry of that. */
    private @Nullable Entry about(Event event) {
        Long ref = event.ref();
        if (ref == null) {
            return null;
        }
        Entry entry = log.entry(ref);
        Event between = entry == null && event.kind() == RecordKind.REDACT ? log.event(ref) : null;
        boolean ofEntry = between != null
                && between.ref() != null
                && (between.kind() == RecordKind.AMEND
                        || between.kind() == RecordKind.WITHDRAW
                        || between.kind() == RecordKind.ATTACH);
        return ofEntry && between != null ? about(between) : entry;
    }

    /** How many records of each log, by its place, there were when something was handed over. */
    private static Map<Integer, Long> known(DiscloseRecord given, List<Event> imports) {
        List<Event> before = new ArrayList<>();
        for (Event each : imports) {
            if (each.id() <= given.records()) {
                before.add(each);
            }
        }
        Map<Integer, Long> known = new LinkedHashMap<>();
        known.put(0, given.records());
        for (ForeignLog each : ForeignLog.of(before)) {
            known.put(each.place(), each.records());
        }
        return known;
    }

    private static boolean isIn(Map<Integer, Long> known, Event event) {
        return RecordNumber.within(event.id()) <= known.getOrDefault(RecordNumber.place(event.id()), 0L);
    }

    private static List<Change> changes(DiscloseRecord given, Map<Integer, Long> known, List<Event> events) {
        List<Change> changes = new ArrayList<>();
        for (Event event : events) {
            if (!isIn(known, event)) {
                List<String> facts = facts(event);
                changes.add(new Change(
                        event, facts, !facts.isEmpty() && given.withheld().containsAll(facts)));
            }
        }
        return changes;
    }

    private static List<String> facts(Event event) {
        Set<String> facts = new LinkedHashSet<>();
        if (event.kind() == RecordKind.AMEND) {
            AmendRecord.of(event).changed().forEach(fact -> facts.add(fact.word()));
        } else if (event.kind() == RecordKind.REDACT) {
            RemovalRecord removal = RemovalRecord.of(event);
            facts.addAll(removal.removed());
            if (!removal.evidence().isEmpty()) {
                facts.add("evidence");
            }
        }
        return List.copyOf(facts);
    }

    private @Nullable DiscloseRecord newer(
            DiscloseRecord given, long number, List<Change> changes, List<Event> imports) {
        for (DiscloseRecord later : handovers) {
            boolean toTheSame = later.event().id() > given.event().id()
                    && !given.givenTo().isEmpty()
                    && later.givenTo().equals(given.givenTo())
                    && has(later, number);
            if (toTheSame) {
                Map<Integer, Long> known = known(later, imports);
                boolean all = true;
                for (Change change : changes) {
                    all &= isIn(known, change.event());
                }
                if (all) {
                    return later;
                }
            }
        }
        return null;
    }
}
