package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.WitnessRecord;
import daybook.terminal.SafeText;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code witness add}: makes the card of a witness. */
final class WitnessAddCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "witness add",
                "Write down how to reach a witness.",
                "The contact is on a card, never in an entry: entries have the name alone, as --witness gives it. The card is in no"
                        + " export, and in a report or bundle only with --include contacts.");
        spec.addPositional(Options.parameter(0, "NAME", "The name, exactly as entries have it (--witness).", null));
        spec.addOption(Options.value("--contact", "TEXT", "How to reach the person. Required."));
        spec.addOption(Options.value("--role", "TEXT", "What the person is, such as a nurse at the practice."));
        return Options.examples(
                spec, "  daybook witness add \"Nurse B\" --contact \"07700 900321\" --role \"practice nurse\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog();
    }

    @Override
    public ExitStatus run(Call call) {
        String name = Witnesses.typed(call);
        String contact = Corrections.required(call, "--contact", "The contact");
        String role = CardOptions.text(call, "--role");
        try (LogStore log = call.toWrite()) {
            if (Witnesses.of(log).find(name) != null) {
                throw new DaybookException.Usage(
                        "There is a card of a witness called \"" + name + "\" already.",
                        "to fill in or correct it: daybook witness set NAME --contact TEXT --reason TEXT");
            }
            String recorder = call.recorder(log.settings());
            Event added = call.write(
                    log,
                    writer -> writer.append(
                            null,
                            new WitnessRecord(name, contact, role, List.of())
                                    .facts()
                                    .recordedBy(recorder)),
                    record -> "The card is saved as record " + record.id() + ".");
            if (!call.quiet()) {
                call.out().line(SafeText.of("Added a card of " + name + " (record " + added.id() + ")."));
            }
        }
        return ExitStatus.DONE;
    }
}
