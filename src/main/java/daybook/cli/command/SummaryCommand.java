package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.escalation.Escalation;
import daybook.escalation.Jurisdiction;
import daybook.escalation.SubjectReport;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Item;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.review.CallFacts;
import daybook.review.Continuity;
import daybook.review.LogRules;
import daybook.review.LogView;
import daybook.review.Retention;
import daybook.review.RuleRun;
import daybook.review.SubjectCounts;
import daybook.review.SummaryPage;
import daybook.store.DiscloseRecord;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.view.CallText;
import daybook.view.CallTo;
import daybook.view.SummaryText;
import daybook.view.json.SummaryJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code summary}: one page for each subject, for the person who has five minutes. */
final class SummaryCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "summary",
                "Show the log on one page.",
                "At most 60 lines of 80 columns for each subject. For the entries and the reasons: daybook"
                        + " timeline, daybook escalation.");
        spec.addOption(Options.value("--subject", "CODE", "Only about this subject.", Completions.SUBJECTS));
        spec.addOption(Options.flag("--plain", "Sentences instead of columns, for a screen reader."));
        spec.addOption(Options.value(
                "--call",
                "WHOM",
                "A sheet to ring with instead, on one page: " + String.join(", ", CallTo.WORDS)
                        + ". It has what to say in the log's words, what to ask for, and lines to write on. Entries that are marked"
                        + " confidential are not in it. It is for reading aloud, so there is no JSON of it.",
                CallTo.WORDS));
        spec.addOption(Options.json());
        return Options.examples(
                spec, "  daybook summary", "  daybook summary --subject P1 --json", "  daybook summary --call police");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String whom = call.option("--call");
        if (whom != null) {
            return sheet(call, CallTo.of(whom));
        }
        List<SummaryPage> pages;
        List<DiscloseRecord> given;
        Jurisdiction here;
        Retention retention;
        LocalDate today;
        try (LogStore log = call.toShow()) {
            pages = pages(call, log);
            given = given(log);
            here = LogRules.jurisdiction(log);
            retention = Retention.of(log);
            today = LocalDate.ofInstant(call.now(), log.settings().zone());
        }
        if (call.json()) {
            SummaryJson.write(call.out().data(), pages, given, here, retention, today);
        } else if (!call.quiet()) {
            SummaryText.write(call.screen(), pages, here);
        }
        return ExitStatus.DONE;
    }

    /** Shows the sheet to ring with about one subject. */
    private static ExitStatus sheet(Call call, CallTo whom) throws IOException {
        if (call.json()) {
            throw new DaybookException.Usage(
                    "--call and --json cannot be used together.",
                    "the sheet is for reading aloud; daybook now --json and daybook summary --json have its facts");
        }
        CallFacts facts;
        try (LogStore log = call.toShow()) {
            List<Subject> subjects = log.subjects();
            String code = call.subject(subjects);
            LocalDate today = LocalDate.ofInstant(call.now(), log.settings().zone());
            facts = CallFacts.of(log, named(code, subjects), call.recorder(log.settings()), today);
        }
        if (!call.quiet()) {
            CallText.write(call.screen(), facts, whom);
        }
        return ExitStatus.DONE;
    }

    private static Subject named(String code, List<Subject> subjects) {
        for (Subject subject : subjects) {
            if (subject.code().equals(code)) {
                return subject;
            }
        }
        throw new IllegalStateException(code);
    }

    /** The pages that the options ask for. */
    private static List<SummaryPage> pages(Call call, LogStore log) throws IOException {
        Settings settings = log.settings();
        LocalDate today = LocalDate.ofInstant(call.now(), settings.zone());
        List<Subject> subjects = log.subjects();
        String only = call.subjectIfNamed(subjects);
        SubjectCounts counts = new SubjectCounts(subjects, today, settings.zone());
        Escalation escalation = new RuleRun(log, LogView.today(today, settings.zone()), subjects, only).result(counts);
        List<Event> checkpoints = log.events(RecordKind.CHECKPOINT);
        List<DiscloseRecord> given = given(log);
        Retention retention = Retention.of(log);
        List<Item> items = Continuity.of(log);
        List<SummaryPage> pages = new ArrayList<>();
        for (SubjectReport report : escalation.subjects()) {
            pages.add(counts.page(
                    report, checkpoints, log.head(), given, retention, things(log, items, report.subject())));
        }
        return pages;
    }

    /** How many things belong to entries about a subject, or to none. */
    private static long things(LogStore log, List<Item> items, String subject) {
        long things = 0;
        for (Item item : items) {
            Long of = item.entry();
            Entry entry = of == null ? null : log.entry(of);
            things += entry == null || subject.equals(entry.subject()) ? 1 : 0;
        }
        return things;
    }

    /** What was given to whom, the oldest first. */
    private static List<DiscloseRecord> given(LogStore log) {
        List<DiscloseRecord> given = new ArrayList<>();
        for (Event event : log.events(RecordKind.DISCLOSE)) {
            given.add(DiscloseRecord.of(event));
        }
        return given;
    }
}
