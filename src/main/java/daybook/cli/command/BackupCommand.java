package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.store.Copied;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code backup}: a verified copy of the log. */
final class BackupCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "backup",
                "Make a verified copy of the log.",
                "Copies the log to a new file, also while others add to it, checks the copy as daybook verify"
                        + " does, and only then gives it its name. It never overwrites an existing file. Only you can read"
                        + " the copy. It has everything in it that the log has: keep it as safe as the log itself.");
        spec.addPositional(Options.parameter(0, Options.FILE, "The new file, in a folder that exists.", null));
        return Options.examples(
                spec,
                "  daybook backup 2026-11-22.daybook",
                "  daybook backup copy.daybook && daybook verify -f copy.daybook");
    }

    @Override
    public ExitStatus run(Call call) {
        Path target = Call.path(call.parameter(
                0,
                "The name of the copy is missing.",
                "name a new file: daybook backup /media/stick/2026-11-22.daybook"));
        refuseFolder(target);
        settle(call);
        Copied made;
        try (Progress progress = call.progress("checked", "records")) {
            made = call.logs().backup(call.file(), target, call.now(), progress::update);
        }
        if (!call.quiet()) {
            call.out().line(SafeText.of(told("Backed up to ", target, made)));
            call.out().line(SafeText.of("Head " + made.head().hash()));
        }
        if (!made.noted()) {
            call.say("That it was made could not be noted beside the log, so daybook doctor will not know of it.");
        }
        return ExitStatus.DONE;
    }

    /** Ends what an interrupted program left beside the log, and says so. */
    private static void settle(Call call) {
        try {
            call.toRead().close();
        } catch (DaybookException e) {
            throw e.with(Saved.nothing("No backup was made."));
        }
    }

    static String told(String done, Path target, Copied made) {
        return done + target + ": " + English.count(made.head().records(), "record") + ", " + made.size()
                + " bytes. The copy verifies.";
    }

    /** A folder is a usual slip for a file in it. */
    static void refuseFolder(Path target) {
        if (Files.isDirectory(target)) {
            throw new DaybookException.Failed(target + " is a folder.", "name a new file in it", null)
                    .with(Saved.NOTHING_TOUCHED);
        }
    }
}
