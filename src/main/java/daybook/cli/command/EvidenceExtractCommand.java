package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.OutputFile;
import daybook.evidence.SafeNames;
import daybook.exchange.json.EvidenceJson;
import daybook.log.DaybookException;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Item;
import daybook.log.RecordNumber;
import daybook.platform.OwnerOnly;
import daybook.review.Continuity;
import daybook.review.StatedPosition;
import daybook.store.LogStore;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.view.EvidenceText;
import daybook.view.ItemText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evidence extract}: writes kept files into a folder, under names that are safe on every system. */
final class EvidenceExtractCommand implements Command {

    private static final int BUFFER = 64 * 1024;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "evidence extract",
                "Write kept files into a folder.",
                "Each file is written under its reference and what is harmless of its name, checked against its"
                        + " SHA-256 while it is written, and readable by you alone. The original name stays in the log."
                        + " Open files from a stranger with care: they may be harmful.");
        spec.addPositional(Options.parameter(
                0,
                "ID",
                "An exhibit, as AB/1 or as 12/1 for the first file of entry 12; or the number of an entry, for all of its files.",
                Completions.ENTRIES));
        spec.addOption(Options.value("-o --output", "DIR", "The folder. Made when it is not there. Required."));
        spec.addOption(Options.flag("--force", "Replace files that are there."));
        spec.addOption(Options.json());
        return Options.examples(
                spec, "  daybook evidence extract AB/1 -o exhibits", "  daybook evidence extract 10 -o exhibits");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = call.parameter(
                0, "What to extract is missing.", "name a reference or a number from daybook evidence list");
        String folder = call.option("--output");
        if (folder == null) {
            throw new DaybookException.Usage("The folder to write to is missing.", "name it with -o DIR");
        }
        call.writes();
        List<Path> written = new ArrayList<>();
        try (LogStore log = call.toShow()) {
            List<Exhibit> chosen = chosen(call, log, typed);
            List<Path> targets = targets(Call.path(folder), chosen, call.flag("--force"));
            for (int i = 0; i < chosen.size(); i++) {
                write(call, log, chosen.get(i).evidence(), targets.get(i));
                written.add(targets.get(i));
                call.saved(files(i + 1, chosen.size()));
                say(call, chosen.get(i).evidence(), targets.get(i));
            }
            if (call.json()) {
                EvidenceJson.write(call.out().data(), chosen, written, List.of(), each -> StatedPosition.of(log, each));
            }
        }
        return ExitStatus.DONE;
    }

    private static List<Exhibit> chosen(Call call, LogStore log, String typed) {
        long number = RecordNumber.parse(typed);
        List<Exhibit> all = log.exhibits();
        List<Exhibit> chosen = new ArrayList<>();
        for (Exhibit each : all) {
            if (number > 0 && each.entryNumber() == number) {
                chosen.add(each);
            }
        }
        Exhibit named = chosen.isEmpty() ? NamedEntry.exhibit(all, typed) : null;
        if (named != null) {
            chosen.add(named);
        }
        Item item = chosen.isEmpty() ? NamedItem.ofReference(Continuity.of(log), typed) : null;
        if (item != null) {
            throw NamedItem.noFile(item, new ItemText(call.screen(), log.settings()).now(item));
        }
        if (chosen.isEmpty()) {
            throw new DaybookException.NotFound(
                    number > 0 && log.numbered(number) != null
                            ? "No file is kept with entry " + RecordNumber.show(number) + "."
                            : "There is no evidence \"" + typed + "\".",
                    "daybook evidence list shows what is kept");
        }
        List<Exhibit> kept = new ArrayList<>();
        List<Exhibit> gone = new ArrayList<>();
        for (Exhibit each : chosen) {
            (isGone(each) ? gone : kept).add(each);
        }
        if (kept.isEmpty()) {
            throw new DaybookException.NotFound(
                    gone(log, gone.get(0)),
                    "daybook show " + RecordNumber.show(gone.get(0).entryNumber())
                            + " tells what else is recorded about it");
        }
        for (Exhibit each : gone) {
            call.say("Not written: " + gone(log, each));
        }
        return kept;
    }

    /** Removed for good, or never given by the other log that it is from. Bytes that are missing otherwise are for reading them to tell. */
    private static boolean isGone(Exhibit exhibit) {
        return exhibit.redaction() != null || (!exhibit.kept() && !RecordNumber.isOwn(exhibit.entry()));
    }

    private static String gone(LogStore log, Exhibit exhibit) {
        return exhibit.evidence().label() + ": "
                + EvidenceText.absent(exhibit, log.settings().zone());
    }

    /** Where each file will be. Nothing is written when one of them can't be. */
    private static List<Path> targets(Path folder, List<Exhibit> chosen, boolean force) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new DaybookException.Failed(folder + " is not a folder.", "name another one with -o DIR", null);
        }
        List<Path> targets = new ArrayList<>();
        for (Exhibit each : chosen) {
            Path target = folder.resolve(SafeNames.of(each.evidence()));
            OutputFile.refuseToReplace(target, force);
            targets.add(target);
        }
        if (!Files.isDirectory(folder)) {
            OwnerOnly.folders(folder.toAbsolutePath(), new ArrayDeque<>());
        }
        return targets;
    }

    private static void write(Call call, LogStore log, Evidence evidence, Path target) throws IOException {
        try (InputStream in = log.open(evidence);
                OutputFile file = OutputFile.create(target, call.flag("--force"));
                Progress progress = call.progress("written", "bytes")) {
            OutputStream out = file.stream();
            byte[] buffer = new byte[BUFFER];
            long done = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                done += read;
                progress.update(done, evidence.size());
            }
            file.keep();
        }
    }

    private static String files(int written, int all) {
        if (all == 1) {
            return "The file is written, and whole.";
        }
        return written + " of " + all + " files" + (written == 1 ? " is" : " are") + " written, and whole.";
    }

    private static void say(Call call, Evidence evidence, Path target) {
        if (!call.json() && !call.quiet()) {
            call.out()
                    .line(SafeText.of("Wrote " + target + ", " + EvidenceText.size(evidence) + ", SHA-256 checked: "
                            + evidence.sha256()));
        }
    }
}
