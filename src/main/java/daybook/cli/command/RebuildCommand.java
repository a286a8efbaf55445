package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.store.Rebuilt;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.view.json.RebuildJson;
import daybook.words.English;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rebuild}: makes everything but the evidence anew. */
final class RebuildCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "rebuild",
                "Rebuild everything that is shown from what was recorded.",
                "For a log that another program changed, or of which a part is damaged, while the records themselves are whole. Checks"
                        + " the records, their facts and the attached files, builds everything else anew from them, checks the result,"
                        + " and only then puts it in place. Changes nothing when the records do not verify.",
                "The log as it was before is kept beside it, as FILE.before-rebuild-DATE. It contains everything that the log"
                        + " contained: delete it when nobody needs it any more.");
        spec.addPositional(
                Options.parameter(0, Options.FILE, "The log. If you leave it out: -f FILE, or the usual log.", null));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook rebuild", "  daybook rebuild --json");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog();
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Path file = file(call);
        Rebuilt made;
        try (Progress progress = call.progress("checked", "records")) {
            made = call.logs()
                    .rebuild(
                            file,
                            minute(LocalDateTime.ofInstant(
                                    call.now(), call.clock().getZone())),
                            progress::update);
        }
        call.saved("The log was rebuilt; as it was before it is kept as " + made.kept() + ".");
        if (call.json()) {
            RebuildJson.write(call.out().data(), file, made);
        } else if (!call.quiet()) {
            call.out()
                    .line(SafeText.of("Rebuilt " + file + " from its "
                            + English.count(made.head().records(), "record") + ", which verify: "
                            + English.entries(made.entries()) + "."));
            call.out().line(SafeText.of("Kept the log as it was before: " + made.kept()));
            call.out().line(SafeText.of("Head " + made.head().hash()));
        }
        if (!made.unrecorded().isEmpty()) {
            warn(call, made);
        }
        return ExitStatus.DONE;
    }

    /** Said with --quiet too: it is what somebody who cut records off would like to be passed over. */
    private static void warn(Call call, Rebuilt made) {
        List<String> numbers = new ArrayList<>();
        for (long each : made.unrecorded()) {
            numbers.add(String.valueOf(each));
        }
        call.terminal()
                .err()
                .line(SafeText.of("The log also showed " + (numbers.size() == 1 ? "record " : "records ")
                        + English.list(numbers)
                        + ", which it does not have: records were cut off its end, or rows were added. Look for them in "
                        + made.kept()
                        + " and in a backup."));
    }

    private static Path file(Call call) {
        @Nullable String named = call.parameter(0);
        if (named == null) {
            return call.file();
        }
        if (call.option("--file") != null) {
            throw new DaybookException.Usage(
                    "The log is named twice: " + named + " and -f " + call.option("--file") + ".", "name it once");
        }
        return Call.path(named);
    }

    /** {@code 2026-11-30T0740}: without a colon, which not every file system takes in a name. */
    private static String minute(LocalDateTime now) {
        String text = now.toString();
        return text.substring(0, 13) + text.substring(14, 16);
    }
}
