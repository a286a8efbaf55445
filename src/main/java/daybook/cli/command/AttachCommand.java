package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.RecordNumber;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code attach}: keeps files byte for byte with an entry. */
final class AttachCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "attach",
                "Attach files to an entry. daybook keeps an exact copy.",
                "The bytes go into the log with their SHA-256, so that anybody can check later that they are the same. The file itself"
                        + " stays where it is. Several files are kept together or not at all.",
                "Symbolic links, folders, pipes and devices are refused, and so is a file that changes while it is read. Times that a"
                        + " picture or a film states are shown as what the file says; the time of the entry is not taken from them.",
                "A reference is only given with --exhibit, and stays with the file for good.");
        spec.addPositional(Options.parameter(0, "ID", "The entry's number.", Completions.ENTRIES));
        spec.addPositional(
                Options.parameters(1, Options.FILE, "The files. A hyphen is standard input, which needs --name."));
        spec.addOption(Options.value("--exhibit", "REF", Attachments.EXHIBIT));
        spec.addOption(Options.value("--name", "NAME", "The name to keep it under, instead of the file's own."));
        spec.addOption(Options.value(Attachments.DESCRIBE, "TEXT", "What the file shows, in your own words."));
        spec.addOption(Options.value(
                Attachments.SOURCE, "TEXT", "Where the file came from, such as \"sent by Ann from her telephone\"."));
        spec.addOption(
                Options.flag(Attachments.AGAIN, "Keep a file that the entry has already, byte for byte the same."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook attach 10 voicemail.m4a --exhibit AB/1",
                "  daybook attach 10 door.jpg --describe \"The flowers at the back door\" \\",
                "      --source \"Taken by the receptionist\"",
                "  daybook attach 10 page-1.jpg page-2.jpg --exhibit AB/",
                "  printf '%s' \"$text\" | daybook attach 10 - --name message.txt");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = NamedEntry.typed(call);
        List<String> paths = call.parameters(1);
        if (paths.isEmpty()) {
            throw new DaybookException.Usage("The file is missing.", "daybook attach " + typed + " FILE");
        }
        if (RecordNumber.parse(typed) < 1 && RecordNumber.parse(paths.get(0)) > 0) {
            throw new DaybookException.Usage(
                    "The number of the entry comes first, then the files.",
                    "daybook attach " + paths.get(0) + " " + typed);
        }
        try (Attachments files = Attachments.of(call, paths, call.option("--name"));
                LogStore log = call.toWrite()) {
            Entry to = NamedEntry.own(log, typed);
            String recorder = call.recorder(log.settings());
            List<Evidence> kept = call.write(
                    log,
                    writer -> files.save(writer, to.id(), recorder),
                    saved -> "The files are kept with entry " + to.number() + "; do not attach them again.");
            if (call.json()) {
                Entry entry = log.entry(to.id());
                if (entry != null) {
                    EntrySaver.printJson(call, entry);
                }
            } else if (!call.quiet()) {
                for (Evidence each : kept) {
                    call.out().line(Attachments.kept(each).plus(SafeText.of(", with entry " + to.number())));
                }
            }
            for (Evidence each : kept) {
                if (each.size() == 0) {
                    call.say(each.label() + " is empty; an empty file was kept.");
                }
            }
        }
        return ExitStatus.DONE;
    }
}
