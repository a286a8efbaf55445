package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.TextInput;
import daybook.cli.WhenReader;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Settings;
import daybook.store.LogStore;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code step}: something done in response. */
final class StepCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "step",
                "Record a step taken in response.",
                "A step may have no text: that it was taken, and when, is often all there is to say.");
        spec.addPositional(Options.parameter(
                0, "STEP", "Which step: " + String.join(", ", Completions.steps()) + ".", Completions.steps()));
        spec.addPositional(Options.parameter(1, "-", "A hyphen: take the text from standard input.", null));
        spec.addOption(Options.value("-m --message", "TEXT", "What was done or said."));
        spec.addOption(Options.value("--at", "WHEN", "When it was taken. If you leave it out: today, no time."));
        FactOptions.addOfStep(spec);
        spec.addOption(Options.value("--until", "WHEN", "When an order or a warning ends."));
        spec.addOption(Options.value(
                "--subject",
                "CODE",
                "Who it is about. Not needed if the log has only one subject.",
                Completions.SUBJECTS));
        FactOptions.add(spec, Fact.CONFIDENTIAL);
        FactOptions.add(spec, Fact.TAGS);
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook step told-defence-organisation --with \"Duty adviser\" \\",
                "      --ref 26/1234 --at \"yesterday 16:00\"",
                "  daybook step warned -m \"Letter sent, signed for\" --until 2027-11-20");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String step = call.parameter(
                0, "Which step was taken is missing.", "one of: " + String.join(", ", Completions.steps()));
        Facts.Builder facts = Facts.builder()
                .set(Fact.TYPE, "step")
                .set(Fact.STEP, FactCheck.step(step).word());
        FactOptions.read(call, facts);
        boolean dash = AddCommand.dash(call);
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            WhenReader when = call.times(settings);
            EntrySaver.occurred(call, when, facts);
            String until = call.option("--until");
            facts.set(Fact.UNTIL, until == null ? null : when.readUntil(until));
            EntrySaver.recorder(call, settings, facts);
            facts.set(Fact.SUBJECT, call.subject(log.subjects()));
            boolean asked =
                    call.option("--message") != null || dash || !call.terminal().inIsTerminal();
            String text = asked ? TextInput.read(call, dash, "") : null;
            facts.set(Fact.DESCRIPTION, text == null ? null : FactCheck.read(Fact.DESCRIPTION, text));
            return EntrySaver.save(call, log, facts.build());
        }
    }
}
