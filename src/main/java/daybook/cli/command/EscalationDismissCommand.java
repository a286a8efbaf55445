package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.escalation.Dismissal;
import daybook.escalation.EntryRanges;
import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.RuleCard;
import daybook.escalation.SubjectReport;
import daybook.escalation.rules.Rules;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Settings;
import daybook.log.Subject;
import daybook.review.LogView;
import daybook.review.RuleRun;
import daybook.store.DismissRecord;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.terminal.SafeText;
import daybook.view.json.EscalationJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** {@code escalation dismiss}: puts a flag aside with a reason; it stays visible, and stands again when it rests on something new. */
final class EscalationDismissCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "escalation dismiss",
                "Set a flag aside, giving a reason. It stays visible.",
                "The decision is a record of the log like any other. It covers what the flag rests on now: as soon as the rule"
                        + " fires for another entry, the flag stands again. A flag that was put aside does not count for"
                        + " escalation --fail-on.");
        spec.addPositional(
                Options.parameter(0, "RULE", "The rule, as escalation shows it, such as late-entries.", rules()));
        spec.addOption(Options.value("--reason", "TEXT", "Why it is put aside. Required."));
        spec.addOption(Options.value(
                "--subject",
                "CODE",
                "Whom the flag is about; may be left out when there is one subject.",
                Completions.SUBJECTS));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook escalation dismiss late-entries \\",
                "      --reason \"Written from the notebook that is in the safe\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String rule = rule(call);
        String reason = Corrections.required(call, "--reason", "The reason");
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            List<Subject> subjects = log.subjects();
            String subject = call.subject(subjects);
            LocalDate today = LocalDate.ofInstant(call.now(), settings.zone());
            Escalation escalation = new RuleRun(log, LogView.today(today, settings.zone()), subjects, subject).result();
            Flag flag = standing(escalation, subject, rule);
            RecordFacts facts = new DismissRecord(
                            flag.rule(), subject, EntryRanges.of(flag.entries()).words(), flag.matters())
                    .facts(escalation.rulesVersion(), flag.reason())
                    .because(reason)
                    .recordedBy(call.recorder(settings));
            Event saved = call.write(
                    log,
                    writer -> writer.append(null, facts),
                    event -> "That the flag is put aside is saved, as record " + event.id() + ".");
            Dismissal dismissal = RuleRun.dismissal(saved);
            if (call.json()) {
                EscalationJson.dismissed(call.out().data(), subject, flag, dismissal);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Put aside: " + rule + " for " + subject + " (record " + saved.id()
                                + "). It stays visible, and stands again when another entry makes it fire."));
            }
        }
        return ExitStatus.DONE;
    }

    private static List<String> rules() {
        List<String> rules = new ArrayList<>();
        for (RuleCard card : Rules.catalogue()) {
            rules.add(card.id());
        }
        return rules;
    }

    private static String rule(Call call) {
        String typed = call.parameter(
                0, "Which rule's flag is to be put aside is missing.", "one of: " + String.join(", ", rules()));
        String rule = typed.toLowerCase(Locale.ROOT);
        if (!rules().contains(rule)) {
            throw FactCheck.unknown("rule", typed, rules());
        }
        return rule;
    }

    private static Flag standing(Escalation escalation, String subject, String rule) {
        SubjectReport report = Objects.requireNonNull(escalation.of(subject));
        Flag flag = report.flag(rule);
        if (flag == null) {
            List<String> standing = new ArrayList<>();
            for (Flag each : report.flags()) {
                if (each.stands()) {
                    standing.add(each.rule());
                }
            }
            throw new DaybookException.Usage(
                    "The rule " + rule + " has not fired for " + subject + ", so there is no flag to put aside.",
                    standing.isEmpty() ? "no flag stands" : "these flags stand: " + String.join(", ", standing));
        }
        Dismissal already = flag.dismissed();
        if (already != null) {
            throw new DaybookException.Usage(
                    "This flag was put aside already, by record " + already.id() + ".",
                    "it stands again by itself when another entry makes it fire");
        }
        return flag;
    }
}
