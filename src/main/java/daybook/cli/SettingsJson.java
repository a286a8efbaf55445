package daybook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.log.Settings;
import daybook.log.Stamp;
import daybook.store.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Settings for programs: {@code daybook.settings/1}. */
final class SettingsJson {

    private SettingsJson() {}

    static void all(OutputStream out, List<SettingRow> rows, Settings settings) throws IOException {
        try (JsonGenerator json = EscalationJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("format", "daybook.settings/1");
            json.writeStringField("zone", settings.zone().getId());
            json.writeStringField("date_order", settings.dateOrder().word());
            json.writeArrayFieldStart("settings");
            for (SettingRow row : rows) {
                setting(json, row);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** One setting, in a line. */
    static void one(OutputStream out, SettingRow row) throws IOException {
        try (JsonGenerator json = EscalationJson.generator(out)) {
            setting(json, row);
            json.writeRaw('\n');
        }
    }

    private static void setting(JsonGenerator json, SettingRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", row.name());
        json.writeStringField("value", row.set() == null ? row.standard() : row.set());
        json.writeStringField("default", row.standard());
        json.writeStringField("meaning", SettingName.meaning(row.name()));
        Event change = row.change();
        if (change == null) {
            json.writeNullField("changed");
        } else {
            json.writeObjectFieldStart("changed");
            json.writeNumberField("id", change.id());
            json.writeStringField("at", Stamp.format(change.recordedAt()));
            json.writeStringField("by", change.text(Event.RECORDED_BY));
            json.writeStringField("reason", change.text(Event.REASON));
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
