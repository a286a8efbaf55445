package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.store.SqliteLog;
import daybook.store.Unfinished;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code redact}: removes the text of an entry or the bytes of an exhibit for good, while the chain still proves that it was there. */
final class RedactCommand implements Command {

    private static final int MOST_BYTES = 100;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "redact",
                "Remove facts or exhibits for good, where the law asks.",
                "The text is deleted from the file, from every amendment of the entry and from the search index. It cannot be brought"
                        + " back. The chain still verifies and proves that something was there. Copies, backups and exports made"
                        + " before still hold it.",
                "With --exhibit the bytes of a kept file are deleted. Its reference, type, size and SHA-256 stay, so that it can"
                        + " still be told what was there; its name, the time of its last change and the times that it states go"
                        + " too where --fact names name, file_modified or claimed_times. With the number of an exhibit's record"
                        + " in the place of ID, only those go and the bytes stay.",
                "The same bytes attached twice are kept once, so that both exhibits have to be named.");
        spec.addPositional(Options.parameter(
                0, "ID", "The entry's number, or that of the record of an exhibit.", Completions.ENTRIES));
        spec.addOption(Options.values(
                "--fact",
                "FACT",
                "A fact to remove, such as description. May be given several times.",
                Removing.removable()));
        spec.addOption(Options.values(
                "--exhibit",
                "REF",
                "An exhibit whose bytes to remove: its reference, or the number of its record. May be given several times.",
                null));
        spec.addOption(Options.value("--authority", "TEXT", "Who decided it, or under which duty. Has to be given."));
        spec.addOption(Options.value("--reason", "TEXT", "Why. Has to be given."));
        spec.addOption(Options.flag("--yes", "Do not ask for the entry's number to be typed again."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook redact 10 --fact witnesses --authority \"Data protection officer\" \\",
                "      --reason \"Erasure request of 3 May\"",
                "  daybook redact 12 --exhibit AB/1 --authority \"Court order\" --reason Sealed");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        long id = Correcting.number(call);
        String authority = Correcting.required(call, "--authority", "The authority");
        String reason = Correcting.required(call, "--reason", "The reason");
        try (SqliteLog log = call.toWrite()) {
            Removing removing = Removing.of(log, id, call.options("--fact"), call.options("--exhibit"));
            Entry seen = removing.entry();
            confirm(call, id, removing.inWords());
            String recorder = call.recorder(log.settings());
            Entry redacted = call.write(
                    log,
                    writer -> {
                        Correcting.unchanged(writer, seen);
                        return writer.redact(seen.id(), removing.removal(), authority, reason, recorder);
                    },
                    entry -> "The redaction of entry " + seen.id()
                            + " is saved, but parts of the file that are not used may still hold what was removed.");
            log.compact();
            call.saved("The redaction of entry " + seen.id() + " is saved.");
            warnOfCopies(call);
            if (call.json()) {
                Saving.printJson(call, redacted);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Redacted #" + seen.id() + ": " + removing.inWords()
                                + " removed for good. Copies, backups and exports made before still hold it."));
            }
        }
        return ExitStatus.DONE;
    }

    /** A killed backup or restore leaves a copy of the log that no redaction reaches. */
    private static void warnOfCopies(Call call) {
        List<String> left = List.of();
        try {
            Path folder = call.file().toRealPath().getParent();
            left = folder == null ? left : Unfinished.leftIn(folder);
        } catch (IOException e) {
            // The folder can't be read, and nothing can be said of it.
        }
        if (!left.isEmpty()) {
            call.say("Beside the log is what a killed program left, perhaps a copy with the removed text: "
                    + String.join(", ", left) + ". The next daybook backup into this folder removes it.");
        }
    }

    private static void confirm(Call call, long id, String what) throws IOException {
        if (call.flag("--yes")) {
            return;
        }
        if (!call.terminal().inIsTerminal() || call.flag("--no-input")) {
            throw new DaybookException.Usage(
                    "Redacting cannot be undone, and nobody can be asked here.", "add --yes when it is certain");
        }
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        String typed = prompt.line(
                SafeText.of("This removes for good, from " + id + ": " + what + ". Type that number again to go on: "));
        if (typed == null || !typed.strip().equals(Long.toString(id))) {
            throw new DaybookException.Usage("The number was not typed again, so nothing was removed.", null);
        }
    }
}
