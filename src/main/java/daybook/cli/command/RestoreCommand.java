package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.store.Copied;
import daybook.store.LogStore;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.when.OccurredText;
import java.nio.file.Path;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;

/** {@code restore}: puts a backup where there is no log. */
final class RestoreCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "restore",
                "Restore a log from a backup.",
                "Checks the backup as daybook verify does, copies it to the log's place (-f FILE, or the usual one) and checks the copy."
                        + " Never overwrites: where a log is, move it elsewhere first, damaged or not. The backup stays as it is.");
        spec.addPositional(Options.parameter(0, Options.FILE, "The backup.", null));
        return Options.examples(spec, "  daybook -f restored.daybook restore practice.daybook");
    }

    @Override
    public ExitStatus run(Call call) {
        Path backup = Call.path(
                call.parameter(0, "The name of the backup is missing.", "name it: daybook restore copy.daybook"));
        Path target = call.file();
        BackupCommand.refuseFolder(target);
        Copied made;
        try (Progress progress = call.progress("checked", "records")) {
            made = call.logs().restore(backup, target, progress::update);
        }
        call.saved("The log is restored to " + target + ", whole.");
        if (!call.quiet()) {
            ZoneId zone = zone(call, target);
            call.out().line(SafeText.of(BackupCommand.told("Restored to ", target, made)));
            call.out()
                    .line(SafeText.of("Its last record was written down on "
                            + OccurredText.recorded(made.head().recorded(), zone) + " (" + zone.getId()
                            + "). What was recorded later is not in it."));
        }
        return ExitStatus.DONE;
    }

    private static ZoneId zone(Call call, Path restored) {
        try (LogStore log = call.logs().toLookAt(restored)) {
            return log.settings().zone();
        }
    }
}
