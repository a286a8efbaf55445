package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.Overview;
import daybook.escalation.Jurisdiction;
import daybook.escalation.SubjectReport;
import daybook.guidance.Guidance;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.review.LogRules;
import daybook.review.LogView;
import daybook.review.RuleRun;
import daybook.review.SubjectCounts;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.view.GuidanceText;
import daybook.view.json.GuidanceJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code guidance}: the step ladder with what was done, what is outstanding and why. */
final class GuidanceCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "guidance",
                "Show the recommended steps: done, not done, and why.",
                "The ladder follows the advice of the Medical Defence Union, and says where stalking services advise otherwise. With an"
                        + " urgent flag, what cannot wait comes first. A step is recorded with daybook step.",
                Overview.DANGER);
        spec.addOption(Options.value("--subject", "CODE", "Only about this subject.", Completions.SUBJECTS));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook guidance", "  daybook guidance --subject P1 --json");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        List<Guidance> ladders = new ArrayList<>();
        Settings settings;
        LocalDate today;
        Jurisdiction here;
        try (LogStore log = call.toShow()) {
            settings = log.settings();
            today = LocalDate.ofInstant(call.now(), settings.zone());
            here = LogRules.jurisdiction(log);
            List<Subject> subjects = log.subjects();
            String only = call.subjectIfNamed(subjects);
            SubjectCounts counts = new SubjectCounts(subjects, today, settings.zone());
            for (SubjectReport report : new RuleRun(log, LogView.today(today, settings.zone()), subjects, only)
                    .result(counts)
                    .subjects()) {
                ladders.add(counts.guidance(report));
            }
        }
        if (call.json()) {
            GuidanceJson.write(call.out().data(), ladders, today, here);
        } else if (!call.quiet()) {
            new GuidanceText(call.screen(), settings.zone()).write(ladders, here);
        }
        return ExitStatus.DONE;
    }
}
