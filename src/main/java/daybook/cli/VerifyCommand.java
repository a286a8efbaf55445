package daybook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.ledger.Head;
import daybook.store.SqliteLog;
import daybook.store.Verification;
import daybook.terminal.Fields;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code verify}: checks everything stored against the chain, and says what that proves. */
final class VerifyCommand implements Command {

    private static final String INTACT =
            "CHAIN INTACT, no outside checkpoint given: a cut tail or a complete rewrite cannot be excluded";

    private static final String MEANING =
            "This shows that nothing inside the chain was edited, removed, inserted or moved."
                    + " It does not show that what was written is true, nor that the clock was right when it was written.";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "verify",
                "Check that nothing in the log was changed.",
                "Reads every record, checks the chain, the facts that each record commits to, and that the timeline shows what the"
                        + " chain says. Ends with status 5 when anything does not hold.");
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook verify", "  daybook verify --json");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(false, ExitStatus.DOES_NOT_VERIFY);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Verification verification;
        ZoneId zone;
        try (SqliteLog log = call.toRead();
                Progress progress = Progress.of(
                        call.terminal(),
                        call.quiet(),
                        System::nanoTime,
                        SafeText.of("checked"),
                        SafeText.of("records"))) {
            zone = log.settings().zone();
            verification = log.verify(progress::update);
        }
        if (call.json()) {
            json(call, verification);
        } else if (!call.quiet()) {
            text(call, verification, zone);
        }
        return verification.holds() ? ExitStatus.DONE : ExitStatus.DOES_NOT_VERIFY;
    }

    private static void text(Call call, Verification verification, ZoneId zone) {
        Fields fields = new Fields(call.out(), call.terminal().width(), "Projection".length());
        Head head = verification.head();
        String times = verification.first() == null || head == null
                ? ""
                : ", recorded from " + OccurredText.recorded(verification.first(), zone) + " to "
                        + OccurredText.recorded(head.recorded(), zone) + " (" + zone.getId() + ")";
        fields.field("Records", SafeText.of(verification.records() + times));
        for (Verification.Check check : verification.checks()) {
            String name = check.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + check.name().substring(1);
            fields.field(
                    name,
                    check.ok() ? Style.PLAIN : Style.ERROR,
                    SafeText.of((check.ok() ? "holds: " : "FAILS: ") + check.detail()));
        }
        fields.field("Checkpoint", SafeText.of("none given"));
        if (head != null) {
            fields.field("Head", SafeText.of(head.hash()));
        }
        call.out().line();
        int width = call.terminal().width();
        boolean holds = verification.holds();
        call.out().paragraph(holds ? Style.HEADING : Style.ERROR, SafeText.of(verdict(verification)), width, 0);
        if (holds) {
            call.out().paragraph(Style.PLAIN, SafeText.of(MEANING), width, 0);
        }
    }

    private static String verdict(Verification verification) {
        for (Verification.Check check : verification.checks()) {
            if (!check.ok()) {
                return "DOES NOT VERIFY: " + check.name() + ": " + check.detail();
            }
        }
        return INTACT;
    }

    private static void json(Call call, Verification verification) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(call.out().data())) {
            json.writeStartObject();
            json.writeStringField("format", "daybook.verify/1");
            json.writeStringField("verdict", verification.holds() ? "intact" : "failed");
            json.writeNumberField("records", verification.records());
            Head head = verification.head();
            json.writeStringField("head", head == null ? null : head.hash());
            Long firstBad = verification.firstBad();
            if (firstBad == null) {
                json.writeNullField("first_bad");
            } else {
                json.writeNumberField("first_bad", firstBad);
            }
            json.writeArrayFieldStart("checks");
            for (Verification.Check check : verification.checks()) {
                json.writeStartObject();
                json.writeStringField("name", check.name());
                json.writeBooleanField("ok", check.ok());
                json.writeStringField("detail", check.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("checkpoints");
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
