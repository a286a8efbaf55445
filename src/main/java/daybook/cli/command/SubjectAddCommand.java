package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code subject add}: adds a subject with the identity card. */
final class SubjectAddCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "subject add",
                "Add a subject: the person whose conduct is logged.",
                "The code is used for the person everywhere. The name and identifiers are on the identity card"
                        + " only, which is in no export unless you ask for it.");
        spec.addPositional(Options.parameter(0, "CODE", "A short code such as P1: letters and digits.", null));
        spec.addOption(Options.value("--name", "NAME", "The person's name."));
        spec.addOption(Options.values(
                "--identifier", "TEXT", "A number, handle or address that the person uses. Repeatable.", null));
        return Options.examples(spec, "  daybook subject add P2 --name \"…\" --identifier \"+44 7700 900123\"");
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
        String code = FactCheck.subjectCode(
                call.parameter(0, "The subject's code is missing.", "for example daybook subject add P1"));
        String name = checked(call.option("--name"));
        List<String> identifiers = new ArrayList<>();
        for (String each : call.options("--identifier")) {
            identifiers.add(FactCheck.item(Fact.IDENTIFIER, each));
        }
        try (LogStore log = call.toWrite()) {
            String recorder = call.recorder(log.settings());
            Subject added = call.write(
                    log,
                    writer -> {
                        for (Subject each : writer.subjects()) {
                            if (each.code().equalsIgnoreCase(code)) {
                                throw new DaybookException.Usage(
                                        "This log has a subject " + each.code() + " already.",
                                        "to fill in or correct its identity card: daybook subject set " + each.code()
                                                + " --name NAME --reason TEXT");
                            }
                        }
                        return writer.subject(code, name, identifiers, recorder);
                    },
                    subject -> "The subject is saved as record " + subject.id() + ".");
            if (!call.quiet()) {
                call.out().line(SafeText.of("Added subject " + added.code() + " (record " + added.id() + ")."));
            }
        }
        return ExitStatus.DONE;
    }

    static @Nullable String checked(@Nullable String name) {
        return name == null || name.isBlank() ? null : (String) FactCheck.read(Fact.RECORDED_BY, name);
    }
}
