package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.store.SqliteLog;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code redact}: removes the text of an entry for good, while the chain still proves that it was there. */
final class RedactCommand implements Command {

    /** What an entry is can't be removed: without it the rest could not be read, and none of it is anybody's text. */
    private static final Set<Fact> KEPT = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.SUBJECT,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE,
            Fact.SOURCE_LINE,
            Fact.SOURCE_ROW);

    private static final int MOST_BYTES = 100;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "redact",
                "Remove facts of an entry for good, where the law asks.",
                "The text is deleted from the file, from every amendment of the entry and from the search index. It cannot be brought"
                        + " back. The chain still verifies and proves that something was there. Copies, backups and exports made"
                        + " before still hold it.");
        spec.addPositional(Options.parameter(0, "ID", "The entry's number.", Completions.ENTRIES));
        spec.addOption(Options.values(
                "--fact", "FACT", "A fact to remove, such as description. May be given several times.", removable()));
        spec.addOption(Options.value("--authority", "TEXT", "Who decided it, or under which duty. Has to be given."));
        spec.addOption(Options.value("--reason", "TEXT", "Why. Has to be given."));
        spec.addOption(Options.flag("--yes", "Do not ask for the entry's number to be typed again."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook redact 10 --fact witnesses --authority \"Data protection officer\" \\",
                "      --reason \"Erasure request of 3 May\"");
    }

    private static List<String> removable() {
        return Correcting.words(EnumSet.complementOf(EnumSet.copyOf(KEPT)));
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        long id = Correcting.number(call);
        Set<Fact> facts = facts(call.options("--fact"));
        String authority = Correcting.required(call, "--authority", "The authority");
        String reason = Correcting.required(call, "--reason", "The reason");
        try (SqliteLog log = call.toWrite()) {
            Entry seen = log.entry(id);
            if (seen == null) {
                throw Correcting.notFound(id);
            }
            known(log.history(id), id, facts);
            confirm(call, id, facts);
            String recorder = call.recorder(log.settings());
            Entry redacted = log.write(writer -> {
                Correcting.unchanged(writer, seen);
                return writer.redact(id, facts, authority, reason, recorder);
            });
            call.saved("The redaction of entry " + id
                    + " is saved, but parts of the file that are not used may still hold the text.");
            log.compact();
            call.saved("The redaction of entry " + id + " is saved.");
            if (call.json()) {
                Saving.printJson(call, redacted);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Redacted #" + id + ": " + String.join(", ", Correcting.words(facts))
                                + " removed for good. Copies, backups and exports made before still hold it."));
            }
        }
        return ExitStatus.DONE;
    }

    private static Set<Fact> facts(List<String> names) {
        if (names.isEmpty()) {
            throw new DaybookException.Usage(
                    "What is to be removed is missing.", "name it with --fact: " + String.join(", ", removable()));
        }
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (String name : names) {
            Fact fact = Fact.of(name).orElseThrow(() -> FactCheck.unknown("fact", name, removable()));
            if (KEPT.contains(fact)) {
                throw FactCheck.unknown("fact that can be removed", name, removable());
            }
            facts.add(fact);
        }
        return facts;
    }

    /** Refuses what was never there: a redaction that removed nothing would only raise questions. */
    private static void known(List<Entry> history, long id, Set<Fact> facts) {
        for (Fact fact : facts) {
            boolean there = false;
            for (Entry each : history) {
                there = there || each.facts().value(fact) != null;
            }
            if (!there) {
                throw new DaybookException.Usage(
                        "Entry " + id + " holds no " + fact.word() + ".",
                        "daybook show " + id + " tells what it holds");
            }
        }
    }

    private static void confirm(Call call, long id, Set<Fact> facts) throws IOException {
        if (call.flag("--yes")) {
            return;
        }
        if (!call.terminal().inIsTerminal() || call.flag("--no-input")) {
            throw new DaybookException.Usage(
                    "Redacting cannot be undone, and nobody can be asked here.", "add --yes when it is certain");
        }
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        String typed = prompt.line(SafeText.of("This removes " + String.join(", ", Correcting.words(facts))
                + " of entry " + id + " for good. Type the entry's number to go on: "));
        if (typed == null || !typed.strip().equals(Long.toString(id))) {
            throw new DaybookException.Usage("The number was not typed again, so nothing was removed.", null);
        }
    }
}
