package daybook.cli;

import daybook.escalation.AsOf;
import daybook.escalation.Escalation;
import daybook.escalation.Evaluator;
import daybook.escalation.Level;
import daybook.escalation.Rules;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.log.Words;
import daybook.store.SqliteLog;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code escalation}: the rules that fired, each with its reason and its source. */
final class EscalationCommand implements Command {

    private static final List<String> LEVELS = Words.all(Level.values(), Level::word);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "escalation",
                "Show which rules of escalation fire, why, and their source.",
                "A rule counts what was logged. It is never a score, and no flag does not mean that all is well.",
                "In danger call 999. You do not need a log to report.");
        spec.addOption(Options.value("--subject", "CODE", "Only about this subject.", Completions.SUBJECTS));
        spec.addOption(
                Options.value("--as-of", "DATE", "The log as it stood at the end of that day, by what had occurred."));
        spec.addOption(Options.value(
                "--fail-on",
                "LEVEL",
                "Exit with status 20 when a flag of this level or higher stands: urgent, act, note.",
                LEVELS));
        spec.addOption(Options.flag("--rules", "Show the rules themselves, with thresholds and sources."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook escalation",
                "  daybook escalation --as-of 2026-10-31 --json",
                "  daybook escalation --fail-on urgent --quiet || echo \"look at the log\"");
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(false, ExitStatus.NOT_FOUND, ExitStatus.FLAGGED);
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        if (call.flag("--rules")) {
            if (call.json()) {
                EscalationJson.rules(call.out().data(), Rules.catalogue());
            } else {
                EscalationText.rules(call, Rules.catalogue());
            }
            return ExitStatus.DONE;
        }
        Level failOn = level(call.option("--fail-on"));
        Escalation escalation;
        try (SqliteLog log = call.toRead()) {
            Settings settings = log.settings();
            AsOf asOf = asOf(call, settings);
            List<Subject> subjects = log.subjects();
            String only = call.subjectIfNamed(subjects);
            escalation = evaluate(log, asOf, only == null ? codes(subjects) : List.of(only), only);
        }
        if (call.json()) {
            EscalationJson.write(call.out().data(), escalation);
        } else if (!call.quiet()) {
            EscalationText.write(call, escalation);
        }
        return failOn != null && escalation.hasAtLeast(failOn) ? ExitStatus.FLAGGED : ExitStatus.DONE;
    }

    /** Runs the rules over a log. */
    static Escalation evaluate(SqliteLog log, AsOf asOf, List<String> codes, @Nullable String only) throws IOException {
        Evaluator evaluator = Evaluator.begin(asOf, codes);
        log.entries(only == null ? Filter.all() : Filter.of(only), entry -> {
            evaluator.see(entry);
            return true;
        });
        return evaluator.result();
    }

    private static List<String> codes(List<Subject> subjects) {
        List<String> codes = new ArrayList<>();
        for (Subject subject : subjects) {
            codes.add(subject.code());
        }
        return codes;
    }

    private static @Nullable Level level(@Nullable String typed) {
        return typed == null
                ? null
                : Level.of(typed.toLowerCase(Locale.ROOT)).orElseThrow(() -> FactCheck.unknown("level", typed, LEVELS));
    }

    private static AsOf asOf(Call call, Settings settings) {
        String typed = call.option("--as-of");
        LocalDate today = LocalDate.ofInstant(call.now(), settings.zone());
        if (typed == null) {
            return AsOf.today(today, settings.zone());
        }
        Occurred day = new WhenReader(call.now(), settings.zone(), settings.dateOrder()).read(typed);
        String from = day.from();
        if (day.precision() != Precision.DAY || from == null) {
            throw new DaybookException.Usage("--as-of needs a day, not \"" + typed + "\".", "write it like 2026-11-20");
        }
        return AsOf.endOf(LocalDate.parse(from), settings.zone());
    }
}
