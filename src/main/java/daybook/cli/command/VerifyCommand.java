package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.ledger.HeadWatch;
import daybook.ledger.RecordKind;
import daybook.review.OutsideCheckpoints;
import daybook.review.TokenChecks;
import daybook.review.VerifyResult;
import daybook.store.CheckedLog;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import daybook.store.Verification;
import daybook.terminal.Progress;
import daybook.view.VerifyText;
import daybook.view.json.VerifyJson;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code verify}: checks everything stored against the chain and against outside checkpoints, and says what that proves. */
final class VerifyCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "verify",
                "Check that nothing in the log was changed.",
                "Reads every record, checks the chain, the facts that each record commits to, and that the timeline shows what the"
                        + " chain says. Only a checkpoint that was kept elsewhere shows that nothing was cut off or rewritten. Ends"
                        + " with status 5 when anything does not hold.");
        spec.addOption(Options.values(
                "--checkpoint",
                Options.FILE,
                "A checkpoint that was kept elsewhere; - to type or paste one. Repeatable.",
                null));
        spec.addOption(Options.values(
                "--ca",
                Options.FILE,
                "Root certificates, to check the signatures of time stamps too. Repeatable.",
                null));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook verify",
                "  daybook verify --checkpoint checkpoint.txt",
                "  daybook verify --checkpoint first.txt --checkpoint second.txt --json",
                "  daybook verify --ca authority.pem");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog();
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        OutsideCheckpoints given = CheckpointFiles.read(call);
        List<String> authorities = call.options("--ca");
        HeadWatch watch = new HeadWatch();
        given.want(watch);
        VerifyResult verified;
        try (CheckedLog log = call.logs().toCheck(call.file());
                Progress progress = call.progress("checked", "records")) {
            List<Event> made = log.events(RecordKind.CHECKPOINT);
            for (Event each : made) {
                watch.want(CheckpointRecord.covered(each), "");
            }
            TokenChecks tokens = new TokenChecks(
                    log.events(RecordKind.TOKEN), authorities.isEmpty() ? null : TimestampIntake.trusted(authorities));
            tokens.want(watch);
            Verification stored = log.verify(progress::update, watch);
            verified = VerifyResult.of(stored.with(log.journal()), watch, made, given, tokens, log.zone());
        }
        if (call.json()) {
            VerifyJson.write(call.out().data(), verified);
        } else if (!call.quiet()) {
            VerifyText.write(call.screen(), verified);
        }
        return verified.holds() ? ExitStatus.DONE : ExitStatus.DOES_NOT_VERIFY;
    }
}
