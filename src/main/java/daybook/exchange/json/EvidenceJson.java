package daybook.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Item;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evidence as one JSON document, {@code daybook.evidence/1}. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /**
     * Writes the document.
     *
     * @param out stays open
     * @param files where each was written, in the same order; empty when they were not written
     * @param items the things that are kept without a file
     * @param positions gives the position that an exhibit states of itself, or null
     */
    public static void write(
            OutputStream out,
            List<Exhibit> exhibits,
            List<Path> files,
            List<Item> items,
            Function<Exhibit, @Nullable String> positions)
            throws IOException {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            json.writeStringField("format", JsonFormat.EVIDENCE);
            json.writeArrayFieldStart("evidence");
            for (int i = 0; i < exhibits.size(); i++) {
                Exhibit exhibit = exhibits.get(i);
                write(
                        json,
                        exhibit,
                        positions.apply(exhibit),
                        i < files.size() ? files.get(i).toString() : null);
            }
            json.writeEndArray();
            ItemJson.items(json, items);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Exhibit exhibit, @Nullable String position, @Nullable String file)
            throws IOException {
        json.writeStartObject();
        fields(json, exhibit.evidence());
        json.writeNumberField("entry", exhibit.entryNumber());
        json.writeStringField("attached_at", Stamp.format(exhibit.attachedAt()));
        text(json, "attached_by", exhibit.attachedBy());
        text(json, "file_modified", exhibit.fileModified());
        json.writeArrayFieldStart("claimed_times");
        for (String each : exhibit.claimedTimes()) {
            json.writeString(each);
        }
        json.writeEndArray();
        text(json, "shows", exhibit.shows());
        text(json, "came_from", exhibit.cameFrom());
        text(json, "position", position);
        json.writeBooleanField("kept", exhibit.kept());
        Exhibit.Redaction redaction = exhibit.redaction();
        if (redaction != null) {
            json.writeObjectFieldStart("redaction");
            json.writeStringField("at", Stamp.format(redaction.at()));
            text(json, "by", redaction.by());
            json.writeStringField("authority", redaction.authority());
            json.writeStringField("reason", redaction.reason());
            json.writeEndObject();
        }
        if (file != null) {
            json.writeStringField("file", file);
        }
        json.writeEndObject();
    }

    /** The fields that evidence has wherever it is written. */
    static void fields(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeNumberField("id", evidence.id());
        text(json, "exhibit", evidence.exhibit());
        json.writeStringField("name", evidence.name());
        json.writeStringField("media_type", evidence.mediaType());
        json.writeNumberField("size", evidence.size());
        text(json, "sha256", evidence.sha256().isEmpty() ? null : evidence.sha256());
        Long redacted = evidence.redacted();
        if (redacted == null) {
            json.writeNullField("redacted");
        } else {
            json.writeNumberField("redacted", redacted);
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }
}
