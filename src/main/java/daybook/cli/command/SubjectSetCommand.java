package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Subject;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code subject set}: fills in or corrects an identity card. */
final class SubjectSetCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "subject set",
                "Fill in or correct a subject's identity card.",
                "What was on the card before stays in the log; daybook subject show lists the changes. To remove a name from the log:"
                        + " daybook redact subject CODE --fact name.");
        spec.addPositional(Options.parameter(0, "CODE", "The subject's code.", Completions.SUBJECTS));
        spec.addOption(Options.value("--name", "NAME", "The person's name from now on."));
        spec.addOption(Options.values(
                "--identifier", "TEXT", "Add a number, handle or address that the person uses. Repeatable.", null));
        spec.addOption(Options.values(
                "--not-identifier",
                "TEXT",
                "Take an identifier off the card that is not the person's. Repeatable.",
                null));
        spec.addOption(Options.value("--reason", "TEXT", "Why. Required."));
        return Options.examples(
                spec,
                "  daybook subject set P1 --identifier \"+44 7700 900456\" \\",
                "      --reason \"New number since May\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) {
        String code = call.parameter(0, "The subject's code is missing.", "daybook subject list shows the codes");
        String name = SubjectAddCommand.checked(call.option("--name"));
        List<String> more = new ArrayList<>();
        for (String each : call.options("--identifier")) {
            more.add(FactCheck.item(Fact.IDENTIFIER, each));
        }
        List<String> fewer = call.options("--not-identifier");
        if (name == null && more.isEmpty() && fewer.isEmpty()) {
            throw new DaybookException.Usage(
                    "What to set is missing.", "give --name, --identifier or --not-identifier");
        }
        String reason = Corrections.required(call, "--reason", "The reason");
        try (LogStore log = call.toWrite()) {
            String recorder = call.recorder(log.settings());
            Subject set = call.write(
                    log,
                    writer -> {
                        Call.known(code, writer.subjects());
                        Subject before = find(code, writer.subjects());
                        return writer.correctSubject(code, name, identifiers(before, more, fewer), reason, recorder);
                    },
                    subject -> "The identity card of " + code + " is saved.");
            if (!call.quiet()) {
                call.out().line(SafeText.of("Changed the identity card of " + set.code() + "."));
            }
        }
        return ExitStatus.DONE;
    }

    private static Subject find(String code, List<Subject> subjects) {
        for (Subject each : subjects) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalStateException("no subject " + code);
    }

    /** All identifiers from now on; null when they stay as they are. */
    private static @Nullable List<String> identifiers(Subject before, List<String> more, List<String> fewer) {
        List<String> identifiers = new ArrayList<>(before.identifiers());
        for (String each : fewer) {
            if (!identifiers.remove(each)) {
                throw new DaybookException.Usage(
                        "\"" + each + "\" is not on the card of " + before.code() + ".",
                        "daybook subject show " + before.code() + " lists what is");
            }
        }
        for (String each : more) {
            if (!identifiers.contains(each)) {
                identifiers.add(each);
            }
        }
        return Objects.equals(identifiers, before.identifiers()) ? null : identifiers;
    }
}
