package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.TextInput;
import daybook.cli.WhenReader;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Settings;
import daybook.store.LogStore;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code add}: an incident, something that the subject did. */
final class AddCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "add",
                "Add an incident: something that the subject did.",
                "Only the kind and what happened are required. Anything you leave out counts as unknown, not as"
                        + " \"no\".",
                "If you leave the kind out, at a terminal, daybook asks you a few questions one at a time, and shows what it understood"
                        + " before anything is saved.",
                "After it is saved, a line names the flags of level urgent or act that are new by this entry, with the emergency number where one"
                        + " is urgent. daybook now shows what to do first. If the rules cannot be run, the entry is saved all the same: the"
                        + " message says so, and the exit status is 1.",
                "Text after -m can be seen in the shell's history and in the list of processes. Leave -m out to type the text when"
                        + " asked, or send it on standard input.");
        spec.addPositional(Options.parameter(
                0, "KIND", "What it was: " + String.join(", ", Completions.kinds()) + ".", Completions.kinds()));
        spec.addPositional(Options.parameter(1, "-", "A hyphen: take the text from standard input.", null));
        spec.addOption(Options.value("-m --message", "TEXT", "What happened."));
        spec.addOption(
                Options.value(
                        "--at",
                        "WHEN",
                        "When it happened: \"today 14:30\", \"yesterday evening\", \"20 Nov 2026\", 2026-11, \"about 2pm\", \"early March\", \"before 2025-08\", now, unknown. If you leave it out: today, no time."));
        spec.addOption(Options.value(
                "--subject",
                "CODE",
                "Who it is about. Not needed if the log has only one subject.",
                Completions.SUBJECTS));
        FactOptions.addOfIncident(spec);
        spec.addOption(Options.values(
                "--attach", Options.FILE, "A file to keep with it, as an exact copy. Repeatable.", null));
        spec.addOption(Options.value("--exhibit", "REF", Attachments.EXHIBIT));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook add call -m \"Silent call on the surgery line\" --at \"yesterday 14:30\"",
                "  daybook add gift -m \"Left a watch at reception\" --value 150 \\",
                "      --outcome declined --place work",
                "  daybook add letter -m \"Card under the door\" --attach card.jpg --exhibit AB/1",
                "  daybook add message --channel whatsapp --identifier @handle - < message.txt");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        if (call.parameter(0) == null && AddDialogue.canAsk(call)) {
            FirstLog.offer(call);
            return new AddDialogue(call).run();
        }
        String kind = call.parameter(
                0, "The kind of incident is missing.", "one of: " + String.join(", ", Completions.kinds()));
        Facts.Builder facts = Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, FactCheck.kind(kind).word());
        boolean dash = dash(call);
        FactOptions.read(call, facts);
        FirstLog.offer(call);
        try (Attachments files = Attachments.of(call, call.options("--attach"));
                LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            WhenReader when = call.times(settings);
            EntrySaver.occurred(call, when, facts);
            EntrySaver.recorder(call, settings, facts);
            facts.set(Fact.SUBJECT, call.subject(log.subjects()));
            FirstWords.sayOnce(call, log);
            String text = TextInput.read(call, dash, "What happened? End with an empty line or Ctrl-D.");
            facts.set(Fact.DESCRIPTION, text == null ? null : FactCheck.read(Fact.DESCRIPTION, text));
            return EntrySaver.save(call, log, facts.build(), files);
        }
    }

    /** Whether the last word is a hyphen, for standard input. */
    static boolean dash(Call call) {
        String last = call.parameter(1);
        if (last != null && !last.equals("-")) {
            throw new DaybookException.Usage(
                    "\"" + last + "\" is not expected here.",
                    "put text of several words in quotation marks, and after -m");
        }
        return last != null;
    }
}
