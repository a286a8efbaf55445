package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.Overview;
import daybook.escalation.Escalation;
import daybook.escalation.Level;
import daybook.escalation.RuleCard;
import daybook.escalation.RuleSettings;
import daybook.escalation.rules.Rules;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.log.Words;
import daybook.review.LogRules;
import daybook.review.LogView;
import daybook.review.RuleRun;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.view.EscalationText;
import daybook.view.json.EscalationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code escalation}: the rules that fired, each with its reason and its source. */
final class EscalationCommand implements Command {

    private static final List<String> LEVELS = Words.all(Level.values());
    private static final List<String> DAYS = List.of("--as-of", "--as-recorded", "--new-since");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "escalation",
                "Show warning signs in the log, and why they were raised.",
                "Each flag says where its rule comes from. A rule counts what was logged. It is never a score. If there are no flags, that does not mean"
                        + " all is well.",
                Overview.DANGER,
                "To set a flag aside: daybook escalation dismiss. It stays visible and no longer counts for"
                        + " --fail-on.");
        spec.addOption(Options.value("--subject", "CODE", "Only about this subject.", Completions.SUBJECTS));
        spec.addOption(Options.value(
                "--as-of",
                "DATE",
                "Count only what had happened by the end of that day, using today's corrections and" + " settings."));
        spec.addOption(
                Options.value("--as-recorded", "DATE", "Count only what had been recorded by the end of that day."));
        spec.addOption(Options.value(
                "--new-since", "DATE", "Only flags that are new since the end of that day, or that have new entries."));
        spec.addOption(Options.value(
                "--fail-on",
                "LEVEL",
                "Exit with status 20 when a flag of this level or higher is shown and was not set aside: urgent,"
                        + " act, note.",
                LEVELS));
        spec.addOption(
                Options.flag("--full", "Show every flag with its reason, what it does not mean and its sources."));
        spec.addOption(Options.flag("--rules", "Show the rules themselves, with thresholds and sources."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook escalation",
                "  daybook escalation --full",
                "  daybook escalation --as-of 2026-10-31 --json",
                "  daybook escalation --new-since \"2 days ago\" --fail-on act || echo \"new\"",
                "  daybook escalation --fail-on urgent --quiet || echo \"look at the log\"");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND, ExitStatus.FLAGGED);
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        if (call.flag("--rules")) {
            return rules(call);
        }
        Level failOn = level(call.option("--fail-on"));
        String by = day(call);
        Escalation escalation;
        ZoneId zone;
        try (LogStore log = call.toShow()) {
            zone = log.settings().zone();
            escalation = evaluate(call, log, by);
        }
        if (call.json()) {
            EscalationJson.write(call.out().data(), escalation);
        } else if (!call.quiet()) {
            EscalationText.write(call.screen(), escalation, zone, call.flag("--full"));
        }
        return failOn != null && escalation.hasAtLeast(failOn) ? ExitStatus.FLAGGED : ExitStatus.DONE;
    }

    private static Escalation evaluate(Call call, LogStore log, @Nullable String by) throws IOException {
        Settings settings = log.settings();
        List<Subject> subjects = log.subjects();
        String only = call.subjectIfNamed(subjects);
        LogView today = LogView.today(LocalDate.ofInstant(call.now(), settings.zone()), settings.zone());
        if (by == null) {
            return new RuleRun(log, today, subjects, only).result();
        }
        LocalDate day = date(call, settings, by);
        if (by.equals("--as-of")) {
            return new RuleRun(log, LogView.occurredBy(day, settings.zone()), subjects, only).result();
        }
        Escalation then = new RuleRun(log, LogView.recordedBy(day, settings.zone()), subjects, only).result();
        return by.equals("--as-recorded")
                ? then
                : new RuleRun(log, today, subjects, only).result().newSince(then);
    }

    /** The rules with the thresholds in force: the log's where there is a log, else daybook's own. */
    private static ExitStatus rules(Call call) throws IOException {
        RuleSettings settings = RuleSettings.DEFAULT;
        if (Files.exists(call.file())) {
            try (LogStore log = call.toShow()) {
                settings = LogRules.of(log, log.settings().zone(), null);
            }
        }
        List<RuleCard> cards = Rules.catalogue(settings);
        if (call.json()) {
            EscalationJson.rules(call.out().data(), cards, settings.jurisdiction());
        } else {
            EscalationText.rules(call.screen(), cards);
        }
        return ExitStatus.DONE;
    }

    private static @Nullable Level level(@Nullable String typed) {
        return typed == null
                ? null
                : Level.of(typed.toLowerCase(Locale.ROOT)).orElseThrow(() -> FactCheck.unknown("level", typed, LEVELS));
    }

    /** The one option that names a day, or null when none does. */
    private static @Nullable String day(Call call) {
        String named = null;
        for (String option : DAYS) {
            if (!call.flag(option)) {
                continue;
            }
            if (named != null) {
                throw new DaybookException.Usage(
                        named + " and " + option + " cannot be used together.", "ask for one of them at a time");
            }
            named = option;
        }
        return named;
    }

    private static LocalDate date(Call call, Settings settings, String option) {
        String typed = String.valueOf(call.option(option));
        Occurred day = call.times(settings).read(typed);
        PartialDate from = day.begins();
        boolean oneDay = day.precision() == Precision.DAY || day.precision() == Precision.ABOUT_DAY;
        if (!oneDay || from == null) {
            throw new DaybookException.Usage(
                    option + " needs a day, not \"" + typed + "\".", "write it like 2026-11-20");
        }
        return from.firstDay();
    }
}
