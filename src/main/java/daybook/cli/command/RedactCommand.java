package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.TypedAgain;
import daybook.exchange.json.JsonOutput;
import daybook.ledger.JsonText;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.store.Event;
import daybook.store.KeptFile;
import daybook.store.LogStore;
import daybook.store.RemovalRecord;
import daybook.store.TextTraces;
import daybook.terminal.SafeText;
import daybook.view.TracesText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code redact}: removes facts of any record, or the bytes of an exhibit, while the chain still proves that they were there. */
final class RedactCommand implements Command {

    private static final String REMOVED = ". Backups, exports and other copies made before can still contain it.";

    private static final String UNUSED =
            " is saved, but parts of the file that are not used may still hold what was removed.";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "redact",
                "Remove facts or exhibits, where the law asks.",
                "The text is removed from the log: from the entry, from every amendment of it and from the search index, and"
                        + " what was written of it beside the log is overwritten. daybook cannot bring it back. The chain still"
                        + " verifies and proves that something was there. Backups, exports and other copies made before, snapshots"
                        + " of the disk and the spare blocks of a solid-state disk can still contain it.",
                "With --exhibit the bytes of a kept file are removed. Its reference, type, size and SHA-256 stay, so that it can"
                        + " still be told what was there; its name, the time of its last change, the times that it states and what was"
                        + " said of it go too where --fact names name, file_modified, claimed_times, shows or came_from. With an exhibit in the place of ID,"
                        + " such as AB/1, only those go and the bytes stay.",
                "The same bytes attached twice are kept once, so that both exhibits have to be named.",
                "The word record and a number remove facts of any other record: the reason of a correction, to whom a bundle was"
                        + " given, the name of an imported file. The word subject and a code remove facts of an identity card, the"
                        + " word witness and a name those of the card of a witness.",
                "When the text that was removed is in other facts of the log too, those are named.",
                "While a legal hold is in place nothing is removed: daybook hold.");
        spec.addPositional(Options.parameter(
                0,
                "ID",
                "The entry's number, or an exhibit such as AB/1; or the word record, subject or witness.",
                Completions.ENTRIES));
        spec.addPositional(Options.parameter(
                1,
                "WHICH",
                "Behind record: the record's number. Behind subject: the subject's code. Behind witness: the name.",
                null));
        spec.addOption(Options.values(
                "--fact", "FACT", "A fact to remove, such as description. Repeatable.", RedactionPlan.removable()));
        spec.addOption(Options.values(
                "--exhibit",
                "REF",
                "An exhibit whose bytes to remove, such as AB/1, or 12/1 for the first file of entry 12."
                        + " Repeatable.",
                null));
        spec.addOption(Options.value("--authority", "TEXT", "Who decided it, or under which duty. Required."));
        spec.addOption(Options.value("--reason", "TEXT", "Why. Required."));
        spec.addOption(Options.flag("--yes", "Do not ask for the entry's number to be typed again."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook redact 8 --fact witnesses --authority \"Data protection officer\" \\",
                "      --reason \"Erasure request of 3 May\"",
                "  daybook redact 10 --exhibit AB/1 --authority \"Court order\" --reason Sealed",
                "  daybook redact record 26 --fact reason --authority \"Data protection officer\" \\",
                "      --reason \"Erasure request of 3 May\"",
                "  daybook redact subject P1 --fact name --authority \"Data protection officer\" \\",
                "      --reason \"Erasure request of 3 May\"",
                "  daybook redact witness \"Nurse B\" --fact contact_details \\",
                "      --authority \"Data protection officer\" --reason \"Erasure request of 3 May\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String first = call.parameter(0);
        if (first != null && RecordRemoving.WORDS.contains(first)) {
            return records(call, first);
        }
        if (call.parameter(1) != null) {
            throw new DaybookException.Usage(
                    "\"" + call.parameter(1) + "\" is one too many: one entry is redacted at a time.",
                    "for other records: daybook redact record NUMBER --fact FACT");
        }
        String typed = NamedEntry.typed(call);
        try (LogStore log = call.toWrite()) {
            LegalHold.refuseRemoval(log);
            NamedEntry.refuseSubject(log, typed, "daybook redact subject ", " --fact name");
            String authority = Corrections.required(call, "--authority", "The authority");
            String reason = Corrections.required(call, "--reason", "The reason");
            RedactionPlan removing = RedactionPlan.of(log, typed, call.options("--fact"), call.options("--exhibit"));
            Entry seen = removing.entry();
            TextTraces texts = removing.texts(log);
            if (TypedAgain.asks(call)) {
                TracesText.say(call.screen(), log, texts, removing::removes);
            }
            String still = stillInFile(log, removing);
            if (TypedAgain.asks(call) && still != null) {
                call.say(still);
            }
            confirm(call, Long.toString(seen.number()), "entry " + seen.number(), removing.inWords());
            String recorder = call.recorder(log.settings());
            Entry redacted = call.write(
                    log,
                    writer -> {
                        LegalHold.refuseRemoval(log);
                        Corrections.unchanged(writer, seen);
                        return writer.redact(seen.id(), removing.removal(), authority, reason, recorder);
                    },
                    entry -> "The redaction of entry " + seen.number() + UNUSED);
            log.compact();
            call.saved("The redaction of entry " + seen.number() + " is saved.");
            if (call.json()) {
                EntrySaver.printJson(call, redacted);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Redacted #" + seen.number() + ". Removed: " + removing.inWords() + REMOVED));
            }
            TracesText.say(call.screen(), log, texts, trace -> false);
            if (still != null) {
                call.say(still);
            }
            warnOfCopies(call);
        }
        return ExitStatus.DONE;
    }

    /** Returns a sentence about the imported file that still holds the words; null where none is kept. */
    private static @Nullable String stillInFile(LogStore log, RedactionPlan plan) throws IOException {
        KeptFile kept = plan.removal().facts().isEmpty()
                ? null
                : KeptFile.of(log, plan.entry().importId());
        if (kept == null || kept.evidence().redacted() != null) {
            return null;
        }
        return "The imported file kept as " + kept.evidence().label() + " still holds what was imported from it."
                + " To remove it too: daybook redact " + kept.entry() + " --exhibit "
                + kept.evidence().typed() + " --authority TEXT --reason TEXT";
    }

    private static ExitStatus records(Call call, String what) throws IOException {
        String which = call.parameter(1, RecordRemoving.missing(what), RecordRemoving.example(what));
        if (!call.options("--exhibit").isEmpty()) {
            throw new DaybookException.Usage(
                    "--exhibit belongs to an entry.",
                    "daybook redact ID --exhibit REF removes the bytes of an exhibit");
        }
        String authority = Corrections.required(call, "--authority", "The authority");
        String reason = Corrections.required(call, "--reason", "The reason");
        try (LogStore log = call.toWrite()) {
            LegalHold.refuseRemoval(log);
            RecordRemoving removing = RecordRemoving.of(log, what, which, call.options("--fact"));
            TextTraces texts = removing.texts();
            if (TypedAgain.asks(call)) {
                TracesText.say(call.screen(), log, texts, removing::removes);
            }
            confirm(call, removing.typed(), removing.about(), removing.inWords());
            String recorder = call.recorder(log.settings());
            List<Event> redactions = call.write(
                    log,
                    writer -> {
                        LegalHold.refuseRemoval(log);
                        List<Event> made = new ArrayList<>();
                        removing.facts()
                                .forEach((event, names) ->
                                        made.add(writer.redactRecord(event.id(), names, authority, reason, recorder)));
                        return made;
                    },
                    made -> "The redaction of " + removing.about() + UNUSED);
            log.compact();
            call.saved("The redaction of " + removing.about() + " is saved.");
            if (call.json()) {
                json(call, redactions);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of(
                                "Redacted " + removing.about() + ". Removed: " + removing.inWords() + REMOVED));
            }
            TracesText.say(call.screen(), log, texts, trace -> false);
            warnOfCopies(call);
        }
        return ExitStatus.DONE;
    }

    private static void json(Call call, List<Event> redactions) throws IOException {
        StringBuilder out = new StringBuilder("{\"redactions\":[");
        for (Event each : redactions) {
            out.append(out.charAt(out.length() - 1) == '[' ? "" : ",")
                    .append("{\"id\":")
                    .append(each.id());
            out.append(",\"record\":").append(each.ref()).append(",\"removed\":");
            JsonText.list(out, RemovalRecord.of(each).removed());
            out.append('}');
        }
        call.out()
                .data()
                .write(JsonOutput.visible(out.append("]}\n").toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** A killed backup or restore leaves a copy of the log that no redaction reaches. */
    private static void warnOfCopies(Call call) {
        List<String> left = List.of();
        try {
            Path folder = call.file().toRealPath().getParent();
            left = folder == null ? left : call.logs().unfinishedIn(folder);
        } catch (IOException e) {
            // The folder can't be read, and nothing can be said of it.
        }
        if (!left.isEmpty()) {
            call.say("Beside the log is what a killed program left, perhaps a copy with the removed text: "
                    + String.join(", ", left) + ". The next daybook backup into this folder removes it.");
        }
    }

    private static void confirm(Call call, String again, String about, String what) throws IOException {
        if (call.flag("--yes")) {
            return;
        }
        if (!TypedAgain.asks(call)) {
            throw new DaybookException.Usage(
                    "Redacting cannot be undone, and nobody can be asked here.", "add --yes when it is certain");
        }
        TypedAgain.confirm(
                call,
                again,
                "This removes from " + about + ": " + what + ". daybook cannot bring it back.",
                "nothing was removed");
    }
}
