package daybook.cli.command;

import daybook.cli.Call;
import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactPhrase;
import daybook.log.RecordNumber;
import daybook.log.WitnessCard;
import daybook.review.SettingName;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.SettingRecord;
import daybook.store.SubjectRecord;
import daybook.store.TextTraces;
import daybook.store.WitnessRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a redaction was asked to remove from records that are not entries: {@code redact record 12}, {@code redact subject P1},
 * {@code redact witness "Nurse B"}.
 *
 * @param about what they are about, for a sentence: {@code record 12}, {@code subject P1}
 * @param typed what a person types again to confirm: {@code 12}, {@code P1}
 * @param facts the names of the facts to remove, by record
 */
record RecordRemoving(String about, String typed, Map<Event, Set<String>> facts) {

    static final String RECORD = "record";
    static final String SUBJECT = "subject";
    static final String WITNESS = "witness";

    /** The words for what can be redacted beside entries. */
    static final List<String> WORDS = List.of(RECORD, SUBJECT, WITNESS);

    /** Returns what to say when it is missing which record, subject or witness. */
    static String missing(String what) {
        return switch (what) {
            case RECORD -> "The record's number is missing.";
            case SUBJECT -> "The subject's code is missing.";
            default -> "The name of the witness is missing.";
        };
    }

    /** Returns how such a command is typed. */
    static String example(String what) {
        return switch (what) {
            case RECORD -> "such as: daybook redact record 12 --fact reason";
            case SUBJECT -> "such as: daybook redact subject P1 --fact name";
            default -> "such as: daybook redact witness \"Nurse B\" --fact contact_details";
        };
    }

    /**
     * Finds them.
     *
     * @param what one of {@link #WORDS}
     * @param which the number of the record, the code of the subject or the name of the witness
     * @throws DaybookException.Usage when such a record has no such fact, or may not lose it
     */
    static RecordRemoving of(LogStore log, String what, String which, List<String> names) {
        return switch (what) {
            case RECORD -> ofRecord(log, which, names);
            case SUBJECT -> ofSubject(log, which, names);
            default -> ofWitness(log, which, names);
        };
    }

    private static RecordRemoving ofRecord(LogStore log, String which, List<String> names) {
        long id = RecordNumber.parse(which);
        if (id < 1) {
            throw new DaybookException.Usage(
                    "\"" + which + "\" is not the number of a record.",
                    "such as: daybook redact record 12 --fact reason");
        }
        if (!RecordNumber.isOwn(id)) {
            throw new DaybookException.Usage(
                    "Record " + RecordNumber.show(id)
                            + " is another log's. Only its owner can remove something from it.",
                    "have it done in that log, and import its next bundle here");
        }
        Event event = log.event(id);
        if (event == null) {
            if (log.entry(id) != null) {
                throw new DaybookException.Usage(
                        "Record " + id + " is an entry.",
                        "daybook show record " + id + " gives its number for daybook redact");
            }
            throw new DaybookException.NotFound(
                    "There is no record " + id + ".",
                    "the last one is record " + log.head().records());
        }
        if (event.kind() == RecordKind.SUBJECT) {
            String code = SubjectRecord.of(event).code();
            throw new DaybookException.Usage(
                    "Record " + id + " is of the identity card of " + code
                            + ", from which a fact is removed as a whole.",
                    "daybook redact subject " + code + " --fact " + first(names));
        }
        String witness = event.kind() == RecordKind.WITNESS ? witness(log, event) : null;
        if (witness != null) {
            throw new DaybookException.Usage(
                    "Record " + id + " is of the card of the witness \"" + witness
                            + "\", from which a fact is removed as a whole.",
                    "daybook redact witness NAME --fact " + first(names));
        }
        return new RecordRemoving("record " + id, which, Map.of(event, checked("Record " + id, List.of(event), names)));
    }

    /** The name on the card that a record belongs to; null when it was removed, so that the card can only be named by its records. */
    private static @Nullable String witness(LogStore log, Event event) {
        for (WitnessCard each : Witnesses.of(log).cards()) {
            if (each.id() == WitnessRecord.card(event)) {
                return each.name();
            }
        }
        return null;
    }

    private static RecordRemoving ofSubject(LogStore log, String code, List<String> names) {
        Call.known(code, log.subjects());
        List<Event> card = new ArrayList<>();
        for (Event each : log.events(RecordKind.SUBJECT)) {
            if (code.equals(SubjectRecord.of(each).code())) {
                card.add(each);
            }
        }
        return ofCard("subject " + code, code, "The identity card of " + code, card, names);
    }

    private static RecordRemoving ofWitness(LogStore log, String name, List<String> names) {
        Witnesses witnesses = Witnesses.of(log);
        List<Event> card = witnesses.records(witnesses.required(name));
        return ofCard("witness " + name, name, "The card of " + name, card, names);
    }

    private static RecordRemoving ofCard(
            String about, String typed, String what, List<Event> card, List<String> names) {
        Set<String> facts = checked(what, card, names);
        Map<Event, Set<String>> all = new LinkedHashMap<>();
        for (Event each : card) {
            Set<String> own = new LinkedHashSet<>(facts);
            own.retainAll(each.facts().keySet());
            if (!own.isEmpty()) {
                all.put(each, own);
            }
        }
        return new RecordRemoving(about, typed, all);
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "name" : names.get(0);
    }

    private static Set<String> checked(String what, List<Event> records, List<String> names) {
        Set<String> there = new LinkedHashSet<>();
        Set<String> removable = new LinkedHashSet<>();
        for (Event each : records) {
            there.addAll(each.facts().keySet());
            removable.addAll(RequiredFacts.of(each.kind()).redactable());
            if (each.kind() == RecordKind.SETTING && !SettingName.isInOwnWords(settingOf(each))) {
                removable.remove("value");
            }
            if (each.kind() == RecordKind.AMEND) {
                removable.removeIf(name -> Fact.of(name).isPresent() && !name.equals(Event.RECORDED_BY));
            }
        }
        removable.retainAll(there);
        String known = removable.isEmpty()
                ? "nothing of it can be removed"
                : "these can be removed: " + String.join(", ", removable);
        if (names.isEmpty()) {
            throw new DaybookException.Usage("What to remove is missing: name facts with --fact.", known);
        }
        for (String name : names) {
            if (!there.contains(name)) {
                throw new DaybookException.Usage(what + " has no fact " + name + ".", known);
            }
            if (!removable.contains(name)) {
                Event first = records.get(0);
                boolean ofEntry =
                        first.kind() == RecordKind.AMEND && Fact.of(name).isPresent();
                throw new DaybookException.Usage(
                        ofEntry
                                ? name + " is a fact of the entry that record " + first.id() + " corrects."
                                : "The fact " + name + " has to stay: without it nobody could tell what the record is.",
                        ofEntry ? "redact it in the entry, which removes it from every correction too" : known);
            }
        }
        return new LinkedHashSet<>(names);
    }

    private static String settingOf(Event event) {
        return Objects.requireNonNullElse(SettingRecord.of(event).name(), "");
    }

    /** The facts as a sentence names them. */
    String inWords() {
        Set<String> names = new LinkedHashSet<>();
        facts.values().forEach(names::addAll);
        return FactPhrase.list(names);
    }

    /** The texts that go. */
    TextTraces texts() {
        TextTraces texts = new TextTraces();
        facts.forEach((event, names) -> {
            for (String name : names) {
                texts.add(name, event.facts().get(name));
            }
        });
        return texts;
    }

    /** Whether a place where a text is found is one that goes. */
    boolean removes(TextTraces.Trace trace) {
        for (Map.Entry<Event, Set<String>> each : facts.entrySet()) {
            if (trace.place() == 0
                    && trace.record() == each.getKey().id()
                    && each.getValue().contains(trace.fact())) {
                return true;
            }
        }
        return false;
    }
}
