package daybook.exchange.json;

import daybook.exchange.ImportRow;
import daybook.exchange.TimeReader;
import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Occurred;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns an entry's object into its facts. Takes what {@link EntryJson} writes, and as little as a kind and a description. Nothing is
 * converted silently: a value of another type than the fact's is refused, and so is a field that is not known.
 */
final class JsonEntryReader {

    /** All fields that an object may have, in the order in which they are written. */
    static final List<String> KNOWN = known();

    /** What the log that an entry comes from knew or computed, and what this log finds for itself. */
    private static final Set<String> IGNORED = ignored();

    /** What a person tells of an entry, its time apart. */
    private static final List<Fact> GIVEN = given();

    private final TimeReader times;
    private final JsonFact given;
    private final ZoneId zone;
    private final Instant now;
    private final JsonDigest digests = new JsonDigest();
    private long exhibits;

    /**
     * @param times understands times that are words
     * @param zone for times that name none
     * @param now nothing can have occurred later
     */
    JsonEntryReader(TimeReader times, ZoneId zone, Instant now) {
        this.times = times;
        given = new JsonFact(times);
        this.zone = zone;
        this.now = now;
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(List.of(
                "id",
                "record",
                "type",
                "kind",
                "subject",
                "status",
                "revision",
                "occurred",
                "recorded_at",
                "not_before",
                "recorded_by",
                "late",
                "delay_seconds"));
        for (Fact fact : Fact.told()) {
            known.add(fact.word());
        }
        known.addAll(List.of("evidence", "amendments", "hash"));
        for (Fact fact : Fact.ofTheSource()) {
            known.add(fact.word());
        }
        known.addAll(List.of("source_import", "origin", "withheld", EntryJson.NEW_FLAGS));
        return List.copyOf(known);
    }

    private static Set<String> ignored() {
        Set<String> ignored = new HashSet<>(Set.of(
                "id",
                "record",
                "status",
                "revision",
                "not_before",
                "late",
                "delay_seconds",
                "evidence",
                "amendments",
                "source_import",
                "origin",
                "withheld",
                EntryJson.NEW_FLAGS));
        for (Fact fact : Fact.values()) {
            if (fact.isOfThisLog()) {
                ignored.add(fact.word());
            }
        }
        return ignored;
    }

    private static List<Fact> given() {
        Set<Fact> given = Fact.told();
        given.removeIf(Fact::isOfThisLog);
        given.addAll(EnumSet.of(Fact.TYPE, Fact.KIND, Fact.SUBJECT));
        return List.copyOf(given);
    }

    /** How many exhibits the entries taken so far had. Their bytes are not in the file. */
    long exhibits() {
        return exhibits;
    }

    /** What becomes of a value that should be an entry's object. */
    ImportRow read(JsonValue value, long line) {
        try {
            if (!(value instanceof JsonValue.Fields object)) {
                throw JsonRefusal.wrong("", value, "an entry's object");
            }
            return read(object, line);
        } catch (JsonRefusal refusal) {
            return refusal.at(line);
        }
    }

    private ImportRow read(JsonValue.Fields object, long line) throws JsonRefusal {
        JsonFields fields = new JsonFields("", "an entry", object, KNOWN);
        JsonSource.refuseUnlessItStands(fields);
        Facts.Builder facts = Facts.builder();
        for (Fact fact : GIVEN) {
            JsonValue value = fields.value(fact.word());
            if (value != null) {
                facts.set(fact, given.read(fact, value));
            }
        }
        type(facts);
        described(facts, fields);
        facts.occurred(occurred(fields.value("occurred")));
        JsonSource.read(fields, facts);
        String hash = JsonSource.hash(fields);
        Facts complete = complete(facts);
        if (fields.value("evidence") instanceof JsonValue.Items evidence) {
            exhibits += evidence.values().size();
        }
        Map<String, JsonValue> told = new HashMap<>(fields.all());
        told.keySet().removeAll(IGNORED);
        return new ImportRow.Taken(line, complete, sourceId(fields), hash, digests.of(told));
    }

    private static @Nullable Long sourceId(JsonFields fields) {
        return fields.value("id") instanceof JsonValue.Digits number ? ImportRow.number(number.digits()) : null;
    }

    private static void type(Facts.Builder facts) throws JsonRefusal {
        if (facts.value(Fact.TYPE) != null) {
            return;
        }
        boolean kind = facts.value(Fact.KIND) != null;
        if (!kind && facts.value(Fact.STEP) == null) {
            throw new JsonRefusal(
                    "kind",
                    "",
                    "This has neither a kind nor a step. Name one; or, for a note, write \"type\":\"note\".");
        }
        facts.set(Fact.TYPE, (kind ? EntryType.INCIDENT : EntryType.STEP).word());
    }

    private static void described(Facts.Builder facts, JsonFields fields) throws JsonRefusal {
        boolean step = EntryType.STEP.word().equals(facts.value(Fact.TYPE));
        if (step || (facts.value(Fact.DESCRIPTION) instanceof String words && !words.isBlank())) {
            return;
        }
        boolean withheld = fields.value("withheld") instanceof JsonValue.Items names
                && names.values().contains(new JsonValue.Text("description"));
        throw new JsonRefusal(
                "description",
                "",
                withheld
                        ? "What happened was withheld from this file."
                        : "What happened is missing: an incident and a note need a description.");
    }

    private Occurred occurred(@Nullable JsonValue value) throws JsonRefusal {
        if (value == null) {
            // Never "now": nobody said so.
            return Occurred.unknown(zone, null);
        }
        if (value instanceof JsonValue.Fields object) {
            return JsonOccurred.read(object, zone, now);
        }
        if (!(value instanceof JsonValue.Text text)) {
            throw JsonRefusal.wrong("occurred", value, "text, or an object with from, to, precision, zone and typed");
        }
        try {
            FactCheck.read(Fact.OCCURRED_TYPED, text.value());
            return times.read(text.value());
        } catch (DaybookException.Usage usage) {
            throw JsonRefusal.of("occurred", text.value(), usage);
        }
    }

    private static Facts complete(Facts.Builder facts) throws JsonRefusal {
        try {
            return FactCheck.complete(facts.build());
        } catch (DaybookException.Usage usage) {
            throw JsonRefusal.of("", "", usage);
        }
    }
}
