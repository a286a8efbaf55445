package daybook.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.ledger.CheckpointCheck;
import daybook.ledger.ClockStep;
import daybook.ledger.Head;
import daybook.log.Stamp;
import daybook.review.TokenChecks;
import daybook.review.VerifyResult;
import daybook.store.JournalFinding;
import daybook.store.Redacted;
import daybook.store.TokenRecord;
import daybook.store.Verification;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** The result of {@code verify} for programs: {@code daybook.verify/1}. */
public final class VerifyJson {
    private VerifyJson() {}

    public static void write(OutputStream out, VerifyResult verified) throws IOException {
        Verification stored = verified.stored();
        JsonPage.write(out, "daybook.verify/1", json -> {
            json.writeStringField("verdict", verified.word());
            json.writeNumberField("records", stored.records());
            Head head = stored.head();
            json.writeStringField("head", head == null ? null : head.hash());
            JsonPage.number(json, "first_bad", stored.firstBad());
            redacted(json, verified);
            json.writeArrayFieldStart("checks");
            for (Verification.Check check : verified.checks()) {
                json.writeStartObject();
                json.writeStringField("name", check.name());
                json.writeBooleanField("ok", check.ok());
                json.writeStringField("detail", check.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("clock");
            json.writeNumberField("records_behind", stored.clockSteps().behind());
            json.writeArrayFieldStart("went_back");
            for (ClockStep step : stored.clockSteps().steps()) {
                json.writeStartObject();
                json.writeNumberField("record", step.seq());
                json.writeStringField("from", Stamp.format(step.before()));
                json.writeStringField("to", Stamp.format(step.recorded()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayFieldStart("checkpoints");
            for (VerifyResult.Outcome each : verified.outside()) {
                checkpoint(json, each);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tokens");
            for (TokenChecks.Result each : verified.tokens()) {
                token(json, each);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("evidence");
            json.writeBooleanField("intact", stored.evidence().intact());
            json.writeStringField("detail", stored.evidence().detail());
            json.writeEndObject();
            journal(json, stored.journal());
            json.writeStringField("summary", verified.verdict());
            json.writeStringField("meaning", verified.holds() ? verified.meaning() : null);
        });
    }

    private static void redacted(JsonGenerator json, VerifyResult verified) throws IOException {
        Verification stored = verified.stored();
        json.writeNumberField("facts", stored.facts());
        json.writeObjectFieldStart("redacted");
        json.writeNumberField("facts", Redacted.count(stored.redacted()));
        json.writeNumberField("exhibits", Redacted.files(stored.redacted()));
        Long covered = verified.covered();
        if (covered == null) {
            json.writeNullField("facts_after_checkpoint");
        } else {
            json.writeNumberField("facts_after_checkpoint", Redacted.sum(stored.redacted(), covered, covered));
        }
        json.writeArrayFieldStart("redactions");
        for (Redacted each : stored.redacted()) {
            json.writeStartObject();
            json.writeNumberField("record", each.record());
            JsonPage.number(json, "about", each.ref());
            json.writeNumberField("facts", each.count());
            json.writeNumberField("exhibits", each.files());
            json.writeStringField("authority", each.authority());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What lies beside the log, in every document that tells of it. */
    static void journal(JsonGenerator json, JournalFinding journal) throws IOException {
        json.writeObjectFieldStart("journal");
        json.writeStringField("state", journal.state().word());
        json.writeStringField("detail", journal.detail());
        json.writeStringField("hint", journal.hint());
        json.writeEndObject();
    }

    private static void checkpoint(JsonGenerator json, VerifyResult.Outcome outcome) throws IOException {
        CheckpointCheck.Result result = outcome.result();
        Instant recorded = result.recorded();
        CheckpointCheck.Problem problem = result.problem();
        json.writeStartObject();
        json.writeStringField("file", outcome.source());
        json.writeNumberField("records", result.given().records());
        json.writeStringField("hash", result.given().hash());
        json.writeStringField("recorded_at", recorded == null ? null : Stamp.format(recorded));
        json.writeBooleanField("ok", result.holds());
        json.writeStringField("problem", problem == null ? null : problem.word());
        json.writeStringField("detail", result.detail());
        json.writeEndObject();
    }

    private static void token(JsonGenerator json, TokenChecks.Result result) throws IOException {
        TokenRecord token = result.token();
        json.writeStartObject();
        if (token == null) {
            json.writeNumberField("record", result.id());
        } else {
            TokenJson.write(json, token);
        }
        json.writeBooleanField("ok", result.holds());
        json.writeStringField("signature", result.signature().word());
        json.writeStringField("detail", result.detail());
        json.writeEndObject();
    }
}
