package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Status;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code withdraw}: takes an entry back; it stays readable and is no longer counted. */
final class WithdrawCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "withdraw",
                "Withdraw an entry made by mistake. It stays, marked.",
                "For an entry that should not have been made, such as one about the wrong person. It stays in the log with the"
                        + " reason, and no rule counts it any more.");
        spec.addPositional(Options.parameter(0, "ID", "The entry's number.", Completions.ENTRIES));
        spec.addOption(Options.value(
                "--import",
                "RECORD",
                "Take back all entries of an import, by the number of its record, instead of one."));
        spec.addOption(Options.value("--reason", "TEXT", "Why it is taken back. Required."));
        spec.addOption(Options.value(
                "--revision", "N", "For scripts: do nothing if the entry has been changed since this revision."));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook withdraw 10 --reason \"It was another patient with the same name\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String imported = call.option("--import");
        if (imported != null) {
            return WithdrawnImport.run(call, imported);
        }
        String typed = NamedEntry.typed(call);
        String reason = Corrections.required(call, "--reason", "The reason");
        try (LogStore log = call.toWrite()) {
            Entry seen = NamedEntry.own(log, typed);
            long number = seen.number();
            if (seen.status() == Status.WITHDRAWN) {
                throw new DaybookException.Usage(
                        "Entry " + number + " was withdrawn already.", "see daybook show " + number);
            }
            Corrections.expectRevision(call, seen);
            String recorder = call.recorder(log.settings());
            Entry withdrawn = call.write(
                    log,
                    writer -> {
                        Corrections.unchanged(writer, seen);
                        return writer.withdraw(seen.id(), reason, recorder);
                    },
                    entry -> "The withdrawal of entry " + number + " is saved.");
            if (call.json()) {
                EntrySaver.printJson(call, withdrawn);
            } else if (!call.quiet()) {
                call.out().line(SafeText.of("Withdrew #" + number + ". It stays in the log, marked as withdrawn."));
            }
        }
        return ExitStatus.DONE;
    }
}
