package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.log.Custody;
import daybook.log.Item;
import daybook.log.Occurred;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things kept as exhibits, with who had them when: {@code daybook.continuity/1}, and a part of {@code daybook.evidence/1}. */
public final class ItemJson {

    private ItemJson() {}

    /**
     * Writes the document.
     *
     * @param out stays open
     */
    public static void write(OutputStream out, List<Item> items) throws IOException {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeStringField("format", JsonFormat.CONTINUITY);
            items(json, items);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes one thing as a line. */
    public static void one(OutputStream out, Item item) throws IOException {
        try (JsonGenerator json = JsonOutput.to(out)) {
            item(json, item);
            json.writeRaw('\n');
        }
    }

    static void items(JsonGenerator json, List<Item> items) throws IOException {
        json.writeArrayFieldStart("items");
        for (Item item : items) {
            item(json, item);
        }
        json.writeEndArray();
    }

    private static void item(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", item.id());
        json.writeStringField("exhibit", item.exhibit());
        Long entry = item.entryNumber();
        if (entry == null) {
            json.writeNullField("entry");
        } else {
            json.writeNumberField("entry", entry);
        }
        json.writeStringField("description", item.description());
        json.writeArrayFieldStart("custody");
        for (Custody each : item.custody()) {
            custody(json, each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void custody(JsonGenerator json, Custody custody) throws IOException {
        json.writeStartObject();
        json.writeNumberField("record", custody.record());
        json.writeStringField("holder", custody.holder());
        json.writeStringField("kept", custody.kept());
        time(json, "from", custody.from());
        time(json, "to", custody.to());
        json.writeStringField("handed_by", custody.handedBy());
        json.writeStringField("reason", custody.reason());
        json.writeStringField("recorded_at", Stamp.format(custody.recordedAt()));
        json.writeStringField("recorded_by", custody.recordedBy());
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, String name, @Nullable Occurred time) throws IOException {
        if (time == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("from", time.from());
        json.writeStringField("to", time.to());
        json.writeStringField("precision", time.precision().word());
        json.writeStringField("zone", time.zone().getId());
        json.writeStringField("typed", time.typed());
        json.writeEndObject();
    }
}
