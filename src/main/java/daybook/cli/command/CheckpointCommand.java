package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code checkpoint}: a short text that fixes the state of the log, to be kept elsewhere, and time stamps over it. */
final class CheckpointCommand implements Command {

    private static final String REQUEST = "--timestamp-request";
    private static final String RESPONSE = "--timestamp-response";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "checkpoint",
                "Make a short code to keep elsewhere, to detect changes.",
                "Later it shows that nothing was cut off or rewritten. Send it to somebody who will keep it,"
                        + " such as your defence organisation, or write the groups on paper; it says nothing of what is in"
                        + " the log. That it was made is recorded. daybook verify --checkpoint checks the log against it.",
                "A request for a time stamp is sent as the authority says, mostly with curl --data-binary @FILE.tsq and the header"
                        + " Content-Type: application/timestamp-query.");
        spec.addOption(Options.value(
                "-o --output", Options.FILE, "Write the text to this file; the groups for paper are printed."));
        spec.addOption(Options.flag("--force", "Replace the file if it is there."));
        spec.addOption(Options.value("--sent-to", "WHOM", "Whom or where it goes to, for the record."));
        spec.addOption(
                Options.value(
                        REQUEST,
                        "FILE.tsq",
                        "Also write a request to a time-stamping authority (RFC 3161). It holds a digest of the text, and nothing else."));
        spec.addOption(Options.value(
                RESPONSE,
                "FILE.tsr",
                "Check an authority's answer to an earlier request, and keep it in the log. Needs --ca."));
        spec.addOption(Options.value("--ca", Options.FILE, "The root certificates to trust, PEM or DER."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook checkpoint",
                "  daybook checkpoint -o checkpoint.txt --sent-to \"Dr B, for safe keeping\"",
                "  daybook checkpoint --timestamp-request now.tsq",
                "  daybook checkpoint --timestamp-response now.tsr --ca authority.pem");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog();
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String response = call.option(RESPONSE);
        if (response == null) {
            refuse(call, "--ca", "checks an answer", "give it together with " + RESPONSE);
            return new CheckpointMaker(call, sentTo(call)).run(call.option(REQUEST));
        }
        for (String other : new String[] {REQUEST, "--output", "--sent-to", "--force"}) {
            refuse(
                    call,
                    other,
                    "makes a new checkpoint, and " + RESPONSE + " completes an earlier one",
                    "leave one of them out");
        }
        String trusted = call.option("--ca");
        if (trusted == null) {
            throw new DaybookException.Usage(
                    "Which authority to trust is missing.",
                    "name the file of its root certificate with --ca FILE; the authority publishes it");
        }
        return new TimestampIntake(call).run(response, trusted);
    }

    private static @Nullable String sentTo(Call call) {
        String whom = call.option("--sent-to");
        if (whom != null && whom.isBlank()) {
            throw new DaybookException.Usage(
                    "A blank name does not say where it goes.", "name whom with --sent-to WHOM");
        }
        return whom;
    }

    private static void refuse(Call call, String option, String does, String hint) {
        if (call.flag(option)) {
            throw new DaybookException.Usage(option + " " + does + ".", hint);
        }
    }
}
