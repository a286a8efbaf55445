package daybook.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.exchange.JsonOutput;
import daybook.ledger.ChainCheck;
import daybook.ledger.CheckpointCheck;
import daybook.ledger.Head;
import daybook.log.Stamp;
import daybook.store.EvidenceState;
import daybook.store.JournalFinding;
import daybook.store.Redacted;
import daybook.store.TokenRecord;
import daybook.store.Verification;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;

/** What {@code verify} prints, for a person and as JSON. */
final class VerifyOutput {

    private VerifyOutput() {}

    static void text(Call call, VerifyResult verified) {
        Verification stored = verified.stored();
        Fields fields = new Fields(call.out(), call.terminal().width(), "Projection".length());
        Head head = stored.head();
        Instant first = stored.first();
        String times = first == null || head == null
                ? ""
                : ", recorded from " + OccurredText.recorded(first, verified.zone()) + " to "
                        + OccurredText.recorded(head.latest(), verified.zone()) + " ("
                        + verified.zone().getId() + ")";
        fields.field("Records", SafeText.of(stored.records() + times));
        for (Verification.Check check : verified.checks()) {
            String name = check.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + check.name().substring(1);
            fields.field(
                    name,
                    check.noted() ? Style.ACT : check.ok() ? Style.PLAIN : Style.ERROR,
                    SafeText.of(
                            check.noted() ? ClockText.wentBack(stored.clockSteps(), verified.zone()) : check.said()));
        }
        for (TokenChecks.Result each : verified.tokens()) {
            fields.field(
                    "Time stamp",
                    each.holds() ? Style.PLAIN : Style.ERROR,
                    SafeText.of(each.word() + ": record " + each.id() + ", " + each.detail()));
        }
        if (verified.outside().isEmpty()) {
            fields.field("Checkpoint", SafeText.of("none given"));
        }
        for (VerifyResult.Outcome each : verified.outside()) {
            CheckpointCheck.Result result = each.result();
            found(
                    fields,
                    "Checkpoint",
                    result.holds(),
                    "record " + result.given().records()
                            + (each.source().equals("-") ? ", typed: " : ", " + each.source() + ": ")
                            + result.detail());
        }
        if (head != null) {
            fields.field("Head", SafeText.of(head.hash()));
        }
        call.out().line();
        int width = call.terminal().width();
        boolean holds = verified.holds();
        call.out().paragraph(holds ? Style.HEADING : Style.ERROR, SafeText.of(verified.verdict()), width, 0);
        if (holds) {
            call.out().paragraph(Style.PLAIN, SafeText.of(verified.meaning()), width, 0);
        } else {
            call.out().paragraph(Style.PLAIN, SafeText.of(evidence(stored)), width, 0);
        }
    }

    /** What became of the evidence itself, which is what matters when anything else is damaged. */
    private static String evidence(Verification stored) {
        EvidenceState evidence = stored.evidence();
        if (!evidence.intact()) {
            return "Evidence: does not match: " + evidence.detail()
                    + ". Keep this file as it is, and look for a backup that verifies.";
        }
        return "Evidence: " + evidence.detail() + "."
                + (stored.canBeRebuilt() ? " What is shown is damaged: daybook rebuild makes it anew." : "");
    }

    private static void found(Fields fields, String label, boolean ok, String detail) {
        fields.field(label, ok ? Style.PLAIN : Style.ERROR, SafeText.of((ok ? "holds: " : "FAILS: ") + detail));
    }

    static void json(Call call, VerifyResult verified) throws IOException {
        Verification stored = verified.stored();
        try (JsonGenerator json = JsonOutput.to(call.out().data())) {
            json.writeStartObject();
            json.writeStringField("format", "daybook.verify/1");
            json.writeStringField("verdict", verified.word());
            json.writeNumberField("records", stored.records());
            Head head = stored.head();
            json.writeStringField("head", head == null ? null : head.hash());
            Long firstBad = stored.firstBad();
            if (firstBad == null) {
                json.writeNullField("first_bad");
            } else {
                json.writeNumberField("first_bad", firstBad);
            }
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
            for (ChainCheck.ClockStep step : stored.clockSteps().steps()) {
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
            json.writeEndObject();
            json.writeRaw('\n');
        }
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
            Long ref = each.ref();
            if (ref == null) {
                json.writeNullField("about");
            } else {
                json.writeNumberField("about", ref);
            }
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
            TokenChecks.write(json, token);
        }
        json.writeBooleanField("ok", result.holds());
        json.writeStringField("signature", result.signature().word());
        json.writeStringField("detail", result.detail());
        json.writeEndObject();
    }
}
