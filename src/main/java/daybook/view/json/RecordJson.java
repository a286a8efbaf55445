package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Stamp;
import daybook.store.Event;
import daybook.store.KeptFile;
import daybook.store.LogStore;
import daybook.view.FactChange;
import daybook.view.RecordText;
import daybook.view.RecordWords;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any record of the chain for programs: {@code daybook.record/1}. */
public final class RecordJson {

    private static final String FORMAT = "daybook.record/1";

    private RecordJson() {}

    /** Writes a record that is no entry. */
    public static void event(OutputStream out, LogStore log, Event event) throws IOException {
        RecordWords words = new RecordWords(log, event);
        Long ref = event.ref();
        Entry about = ref == null ? null : log.entry(ref);
        JsonPage.write(out, FORMAT, json -> {
            json.writeNumberField("record", event.id());
            json.writeStringField("kind", event.kind().word());
            json.writeStringField("what", new RecordText(log, event).what());
            JsonPage.number(json, "about", ref);
            JsonPage.number(json, "entry", about == null ? null : (Long) about.number());
            times(json, event.recordedAt(), event.recordedZone().getId(), event.notBefore());
            json.writeObjectFieldStart("facts");
            for (Map.Entry<String, Object> fact : event.facts().entrySet()) {
                json.writeFieldName(fact.getKey());
                value(json, fact.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("removed");
            for (Map.Entry<String, Long> removed : words.removed().entrySet()) {
                json.writeStartObject();
                json.writeStringField("fact", removed.getKey());
                json.writeNumberField("by", removed.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            List<Entry> states = words.states();
            changes(json, states.isEmpty() ? null : states.get(0), states.isEmpty() ? null : states.get(1));
            json.writeArrayFieldStart("entries");
            for (long number : words.entries()) {
                json.writeNumber(number);
            }
            json.writeEndArray();
            KeptFile kept = KeptFile.of(log, event.id());
            json.writeStringField(
                    "kept_file", kept == null ? null : kept.evidence().label());
        });
    }

    /** Writes the record of an entry as it was first written. */
    public static void entry(OutputStream out, LogStore log, Entry entry) throws IOException {
        List<Entry> history = log.history(entry.id());
        Facts facts = (history.isEmpty() ? entry : history.get(0)).facts();
        JsonPage.write(out, FORMAT, json -> {
            json.writeNumberField("record", entry.id());
            json.writeStringField("kind", RecordKind.ENTRY.word());
            json.writeStringField("what", "an entry");
            JsonPage.number(json, "about", entry.importId());
            json.writeNumberField("entry", entry.number());
            times(json, entry.recordedAt(), entry.recordedZone().getId(), entry.notBefore());
            json.writeObjectFieldStart("facts");
            for (Fact fact : facts.known()) {
                json.writeFieldName(fact.word());
                value(json, facts.value(fact));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("removed");
            json.writeEndArray();
            changes(json, null, null);
            json.writeArrayFieldStart("entries");
            json.writeEndArray();
            json.writeNullField("kept_file");
        });
    }

    private static void times(JsonGenerator json, Instant at, String zone, @Nullable Instant notBefore)
            throws IOException {
        json.writeStringField("recorded_at", Stamp.format(at));
        json.writeStringField("recorded_zone", zone);
        json.writeStringField("not_before", notBefore == null ? null : Stamp.format(notBefore));
    }

    /** Writes what a correction changes, each fact by its name with its value before and after; null where it was or becomes unknown. */
    static void changes(JsonGenerator json, @Nullable Entry before, @Nullable Entry after) throws IOException {
        json.writeArrayFieldStart("changes");
        if (before != null && after != null) {
            for (Fact fact : FactChange.changed(before, after)) {
                json.writeStartObject();
                json.writeStringField("fact", fact.word());
                json.writeFieldName("before");
                value(json, before.facts().value(fact));
                json.writeFieldName("after");
                value(json, after.facts().value(fact));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                json.writeString(String.valueOf(each));
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
