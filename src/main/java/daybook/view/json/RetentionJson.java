package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.log.Stamp;
import daybook.review.Retention;
import daybook.store.Event;
import daybook.store.HoldRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** A log's review and its legal holds for programs: {@code daybook.hold/1}, and a part of {@code daybook.summary/1}. */
public final class RetentionJson {

    private RetentionJson() {}

    /**
     * Writes what {@code daybook hold} shows.
     *
     * @param all every record of a hold or a lifting, in the order recorded
     */
    public static void holds(OutputStream out, Retention retention, List<Event> all) throws IOException {
        JsonPage.write(out, "daybook.hold/1", json -> {
            holds(json, retention);
            json.writeArrayFieldStart("history");
            for (Event event : all) {
                record(json, event);
            }
            json.writeEndArray();
        });
    }

    /** Writes a record that was just saved. */
    public static void one(OutputStream out, Event event) throws IOException {
        JsonPage.line(out, json -> fields(json, event));
    }

    /** Writes the fields of a summary. */
    static void fields(JsonGenerator json, Retention retention, LocalDate today) throws IOException {
        LocalDate after = retention.reviewAfter();
        json.writeObjectFieldStart("review");
        json.writeStringField("after", after == null ? null : after.toString());
        json.writeBooleanField("due", retention.isDue(today));
        JsonPage.number(json, "days_over", after == null ? null : (Long) Math.max(0, retention.daysOver(today)));
        json.writeEndObject();
        holds(json, retention);
    }

    private static void holds(JsonGenerator json, Retention retention) throws IOException {
        json.writeArrayFieldStart("holds");
        for (Event event : retention.holds()) {
            record(json, event);
        }
        json.writeEndArray();
    }

    private static void record(JsonGenerator json, Event event) throws IOException {
        json.writeStartObject();
        fields(json, event);
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Event event) throws IOException {
        boolean lifts = HoldRecord.of(event).lifts();
        json.writeNumberField("id", event.id());
        json.writeStringField("state", lifts ? "lifted" : "placed");
        JsonPage.number(json, "hold", lifts ? event.ref() : (Long) event.id());
        json.writeStringField("at", Stamp.format(event.recordedAt()));
        json.writeStringField("by", event.recordedBy());
        json.writeStringField("reason", event.reason());
    }
}
