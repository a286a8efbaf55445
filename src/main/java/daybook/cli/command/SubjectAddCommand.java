package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code subject add}: adds a subject with the identity card. */
final class SubjectAddCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "subject add",
                "Add a subject: the person whose conduct is logged.",
                "The code is used for the person everywhere. The name and all else that you give here is on the identity card"
                        + " only, which is in no export unless you ask for it.");
        spec.addPositional(Options.parameter(0, "CODE", "A short code such as P1: letters and digits.", null));
        CardOptions.addTo(spec);
        return Options.examples(
                spec,
                "  daybook subject add P2 --name \"…\" --identifier \"+44 7700 900123\"",
                "  daybook subject add P3 --role former-patient --last-seen 2025-11");
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
        try (LogStore log = call.toWrite()) {
            String recorder = call.recorder(log.settings());
            SubjectCard card = CardOptions.read(call, call.times(log.settings()));
            Subject added = call.write(
                    log,
                    writer -> {
                        for (Subject each : writer.subjects()) {
                            if (each.code().equalsIgnoreCase(code)) {
                                throw new DaybookException.Usage(
                                        "This log has a subject " + each.code() + " already.",
                                        "to fill in or correct its identity card: daybook subject set " + each.code()
                                                + " --name NAME");
                            }
                        }
                        return writer.subject(code, card, recorder);
                    },
                    subject -> "The subject is saved as record " + subject.id() + ".");
            if (!call.quiet()) {
                call.out().line(SafeText.of("Added subject " + added.code() + " (record " + added.id() + ")."));
            }
        }
        return ExitStatus.DONE;
    }
}
