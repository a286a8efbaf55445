package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.log.Settings;
import daybook.log.Stamp;
import daybook.review.SettingName;
import daybook.review.SettingRow;
import daybook.store.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Settings for programs: {@code daybook.settings/1}. */
public final class SettingsJson {

    private SettingsJson() {}

    public static void all(OutputStream out, List<SettingRow> rows, Settings settings) throws IOException {
        JsonPage.write(out, "daybook.settings/1", json -> {
            json.writeStringField("zone", settings.zone().getId());
            json.writeStringField("date_order", settings.dateOrder().word());
            json.writeArrayFieldStart("settings");
            for (SettingRow row : rows) {
                json.writeStartObject();
                fields(json, row);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** One setting, in a line. */
    public static void one(OutputStream out, SettingRow row) throws IOException {
        JsonPage.line(out, json -> fields(json, row));
    }

    private static void fields(JsonGenerator json, SettingRow row) throws IOException {
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
            json.writeStringField("by", change.recordedBy());
            json.writeStringField("reason", change.reason());
            json.writeEndObject();
        }
    }
}
