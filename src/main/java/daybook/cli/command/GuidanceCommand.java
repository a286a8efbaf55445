package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.escalation.Escalation;
import daybook.escalation.SubjectReport;
import daybook.guidance.Guidance;
import daybook.guidance.Ladder;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.review.LogView;
import daybook.review.RuleRun;
import daybook.review.StandingFlags;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.view.GuidanceText;
import daybook.view.json.GuidanceJson;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code guidance}: the step ladder with what was done, what is outstanding and why. */
final class GuidanceCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "guidance",
                "Show the recommended steps: done, not done, and why.",
                "The ladder follows the advice of the Medical Defence Union. A step is recorded with daybook step.",
                "In danger call 999. You do not need a log to report.");
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
        List<Guidance> ladders;
        Settings settings;
        LocalDate today;
        try (LogStore log = call.toShow()) {
            settings = log.settings();
            today = LocalDate.ofInstant(call.now(), settings.zone());
            List<Subject> subjects = log.subjects();
            String only = call.subjectIfNamed(subjects);
            Map<String, Ladder> begun = begin(subjects, only, settings.zone());
            Escalation escalation = new RuleRun(log, LogView.today(today, settings.zone()), subjects, only)
                    .result(entry -> {
                        String subject = entry.subject();
                        Ladder ladder = subject == null ? null : begun.get(subject);
                        if (ladder != null) {
                            ladder.see(entry);
                        }
                        return true;
                    });
            ladders = results(begun, escalation, today);
        }
        if (call.json()) {
            GuidanceJson.write(call.out().data(), ladders, today);
        } else if (!call.quiet()) {
            new GuidanceText(call.screen(), settings.zone()).write(ladders);
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Ladder> begin(List<Subject> subjects, @Nullable String only, ZoneId zone) {
        Map<String, Ladder> begun = new HashMap<>();
        for (Subject subject : subjects) {
            if (only == null || only.equals(subject.code())) {
                begun.put(subject.code(), new Ladder(subject.code(), zone));
            }
        }
        return begun;
    }

    private static List<Guidance> results(Map<String, Ladder> begun, Escalation escalation, LocalDate today) {
        List<Guidance> ladders = new ArrayList<>();
        for (SubjectReport report : escalation.subjects()) {
            Ladder ladder = Objects.requireNonNull(begun.get(report.subject()));
            ladders.add(ladder.result(StandingFlags.of(report), today));
        }
        return ladders;
    }
}
