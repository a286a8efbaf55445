package daybook.cli;

import daybook.escalation.Escalation;
import daybook.escalation.Finding;
import daybook.escalation.Level;
import daybook.escalation.RuleCard;
import daybook.escalation.SubjectReport;
import daybook.escalation.Undecided;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.when.Lapse;
import daybook.when.OccurredText;
import java.util.List;
import java.util.Locale;

/** Flags for a person: the most pressing first, each with what fired, why, what it does not mean, what to consider and its source. */
final class EscalationText {

    private static final int WIDEST = 100;
    private static final int ENTRIES_SHOWN = 12;

    private final Output out;
    private final int width;

    private EscalationText(Call call) {
        this.out = call.out();
        this.width = Math.min(WIDEST, call.terminal().width());
    }

    static void write(Call call, Escalation escalation) {
        EscalationText text = new EscalationText(call);
        for (SubjectReport report : escalation.subjects()) {
            text.subject(report, escalation);
        }
        if (escalation.subjects().isEmpty()) {
            text.paragraph(Style.PLAIN, "This log has no subject yet.", 0);
            text.out.line();
        }
        text.paragraph(Style.HEADING, escalation.notice(), 0);
        for (String help : escalation.help()) {
            text.paragraph(Style.PLAIN, help, 0);
        }
        text.paragraph(
                Style.DIM,
                "Rules version " + escalation.rulesVersion() + ", as of " + OccurredText.date(escalation.asOf())
                        + ". daybook escalation --rules shows the rules.",
                0);
    }

    private void subject(SubjectReport report, Escalation escalation) {
        StringBuilder head = new StringBuilder(report.subject()).append(": ");
        head.append(report.incidents() == 1 ? "1 incident" : report.incidents() + " incidents");
        if (report.first() != null && report.last() != null) {
            head.append(
                    report.first().equals(report.last())
                            ? ", on " + Dates.of(report.first())
                            : ", from " + Dates.of(report.first()) + " to " + Dates.of(report.last()));
        }
        if (report.spanDays() != null && report.spanDays() > 0) {
            head.append(" (").append(Lapse.days(report.spanDays()));
            head.append(report.longestGapDays() == null ? "" : ", longest gap " + Lapse.days(report.longestGapDays()));
            head.append(')');
        }
        paragraph(Style.HEADING, head.append('.').toString(), 0);
        out.line();
        if (report.flags().isEmpty() && escalation.subjects().size() > 1) {
            paragraph(Style.PLAIN, Escalation.NO_FLAG, 2);
            out.line();
        }
        for (Finding flag : report.flags()) {
            flag(flag);
        }
        for (Undecided each : report.undecided()) {
            paragraph(Style.DIM, "Not decided: " + each.reason(), 2);
            out.line();
        }
    }

    private void flag(Finding flag) {
        paragraph(
                style(flag.level()),
                flag.level().word().toUpperCase(Locale.ROOT) + "  " + flag.title() + "  (" + flag.rule() + ")",
                0);
        paragraph(Style.PLAIN, flag.reason(), 2);
        paragraph(
                Style.PLAIN,
                "Entries: " + numbers(flag.entries())
                        + (flag.since() == null ? "" : ". Since " + Dates.of(flag.since())) + ".",
                2);
        paragraph(Style.PLAIN, "What it does not mean: " + flag.not(), 2);
        if (!flag.consider().isEmpty()) {
            paragraph(Style.PLAIN, "Consider:", 2);
        }
        for (String each : flag.consider()) {
            for (SafeText line : Wrap.lines(SafeText.of("- " + each), width, 4, 6)) {
                out.line(line);
            }
        }
        for (String source : flag.sources()) {
            paragraph(Style.DIM, "Source: " + source, 2);
        }
        if (flag.dismissed() != null) {
            paragraph(Style.DIM, "Put aside: " + flag.dismissed().reason(), 2);
        }
        out.line();
    }

    private static String numbers(List<Long> entries) {
        StringBuilder numbers = new StringBuilder();
        int shown = Math.min(ENTRIES_SHOWN, entries.size());
        for (int i = 0; i < shown; i++) {
            numbers.append(i == 0 ? "#" : ", #").append(entries.get(i));
        }
        int more = entries.size() - shown;
        return more == 0 ? numbers.toString() : numbers + " and " + more + " more";
    }

    /** The rules themselves. */
    static void rules(Call call, List<RuleCard> cards) {
        EscalationText text = new EscalationText(call);
        for (RuleCard card : cards) {
            text.paragraph(
                    style(card.level()),
                    card.level().word().toUpperCase(Locale.ROOT) + "  " + card.title() + "  (" + card.id() + ")",
                    0);
            text.paragraph(Style.PLAIN, card.fires(), 2);
            for (String each : card.defaults()) {
                text.paragraph(Style.PLAIN, "daybook's default: " + each, 2);
            }
            if (card.jurisdiction() != null) {
                text.paragraph(Style.DIM, "Law of " + card.jurisdiction() + ".", 2);
            }
            text.paragraph(Style.PLAIN, "What it does not mean: " + card.not(), 2);
            text.items(Style.DIM, card.sources().size() == 1 ? "Source:" : "Sources:", card.sources());
            text.out.line();
        }
    }

    private static Style style(Level level) {
        return switch (level) {
            case URGENT -> Style.URGENT;
            case ACT -> Style.ACT;
            case NOTE -> Style.NOTE;
        };
    }

    private void items(Style style, String heading, List<String> items) {
        paragraph(style, heading, 2);
        for (String item : items) {
            for (SafeText line : Wrap.lines(SafeText.of("- " + item), width, 4, 6)) {
                out.line(style, line);
            }
        }
    }

    private void paragraph(Style style, String text, int indent) {
        out.paragraph(style, SafeText.of(text), width, indent);
    }
}
