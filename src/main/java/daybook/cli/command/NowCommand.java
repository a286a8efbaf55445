package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.escalation.Jurisdiction;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.review.LogRules;
import daybook.review.LogView;
import daybook.review.NowPage;
import daybook.review.RuleRun;
import daybook.review.SubjectCounts;
import daybook.store.LogStore;
import daybook.view.NowText;
import daybook.view.json.NowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code now}: whom to ring, and what to do first, on one screen. The numbers are shown before anything else, and whatever happens to the
 * log.
 */
final class NowCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "now",
                "Show whom to ring and what to do first, on one screen.",
                "The numbers of the place where the log is kept, the urgent flags, the first three steps to consider, and what to have at"
                        + " hand: references, and the order in force. At most 22 lines of 80 columns.",
                "Without a log it shows the numbers alone, and the exit status is 0. If a log is there and cannot be read, it shows the"
                        + " numbers, says why in one line, and the exit status is that of the error. You do not need a log to report.");
        spec.addOption(Options.value(
                "--subject",
                "CODE",
                "Only about this subject. If you leave it out: the one with the most urgent flags.",
                Completions.SUBJECTS));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook now", "  daybook now --subject P1 --json");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        if (!Files.exists(call.file(), LinkOption.NOFOLLOW_LINKS)) {
            withoutLog(call, "There is no log at " + call.file() + "; these are the numbers of ");
            return ExitStatus.DONE;
        }
        boolean shown = false;
        try (LogStore log = call.toShow()) {
            Jurisdiction here = LogRules.jurisdiction(log);
            if (!call.json() && !call.quiet()) {
                NowText.numbers(call.screen(), here, null);
                call.out().flush();
                shown = true;
            }
            page(call, log, here);
            return ExitStatus.DONE;
        } catch (IOException | RuntimeException e) {
            if (!shown) {
                withoutLog(call, "The log was not read; these are the numbers of ");
            }
            throw e;
        }
    }

    /** Shows whom to ring where no log says in which place. */
    private static void withoutLog(Call call, String why) throws IOException {
        Jurisdiction here = Jurisdiction.standard();
        if (call.json()) {
            NowJson.write(call.out().data(), here, null, null);
        } else if (!call.quiet()) {
            NowText.numbers(call.screen(), here, why + here.title() + ". Elsewhere ring the emergency number there.");
        }
        call.out().flush();
    }

    private static void page(Call call, LogStore log, Jurisdiction here) throws IOException {
        Settings settings = log.settings();
        LocalDate today = LocalDate.ofInstant(call.now(), settings.zone());
        List<Subject> subjects = log.subjects();
        String only = call.subjectIfNamed(subjects);
        NowPage page = null;
        if (!subjects.isEmpty()) {
            SubjectCounts counts = new SubjectCounts(subjects, today, settings.zone());
            RuleRun run = new RuleRun(log, LogView.today(today, settings.zone()), subjects, only);
            page = NowPage.of(run.result(counts).subjects(), counts, today);
        }
        if (call.json()) {
            NowJson.write(call.out().data(), here, today, page);
        } else if (page == null) {
            NowText.instead(call.screen(), "Nobody is in this log yet, so there are no incidents.");
        } else if (!call.quiet()) {
            NowText.page(call.screen(), page, here, settings.zone());
        }
    }
}
