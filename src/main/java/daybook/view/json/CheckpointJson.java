package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.ledger.Checkpoint;
import daybook.log.Stamp;
import daybook.store.CheckpointRecord;
import daybook.store.TokenRecord;
import daybook.timestamp.TimestampRequest;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Checkpoints for programs: {@code daybook.checkpoint/1}. */
public final class CheckpointJson {

    private CheckpointJson() {}

    /** Writes a checkpoint that was just made. */
    public static void made(
            OutputStream out,
            Checkpoint checkpoint,
            @Nullable String sentTo,
            @Nullable String file,
            @Nullable TimestampRequest request,
            @Nullable String requestFile)
            throws IOException {
        JsonPage.write(out, "daybook.checkpoint/1", json -> {
            fields(json, checkpoint);
            json.writeStringField("sent_to", sentTo);
            json.writeStringField("file", file);
            if (request == null) {
                json.writeNullField("timestamp_request");
            } else {
                json.writeObjectFieldStart("timestamp_request");
                json.writeStringField("file", requestFile);
                json.writeStringField("digest", request.digest());
                json.writeStringField("nonce", request.nonce().toString());
                json.writeEndObject();
            }
            json.writeNullField("token");
        });
    }

    /** Writes a checkpoint whose time stamp was just taken in. */
    public static void stamped(OutputStream out, CheckpointRecord asked, TokenRecord token) throws IOException {
        JsonPage.write(out, "daybook.checkpoint/1", json -> {
            fields(json, asked.checkpoint());
            json.writeStringField("sent_to", asked.sentTo());
            json.writeNullField("file");
            json.writeNullField("timestamp_request");
            json.writeObjectFieldStart("token");
            TokenJson.write(json, token);
            json.writeEndObject();
        });
    }

    private static void fields(JsonGenerator json, Checkpoint checkpoint) throws IOException {
        json.writeStringField("log", checkpoint.log());
        json.writeNumberField("records", checkpoint.records());
        json.writeStringField("hash", checkpoint.hash());
        json.writeStringField("recorded_at", Stamp.format(checkpoint.recorded()));
        json.writeStringField("text", checkpoint.text());
        json.writeArrayFieldStart("groups");
        for (String group : checkpoint.groups()) {
            json.writeString(group);
        }
        json.writeEndArray();
    }
}
