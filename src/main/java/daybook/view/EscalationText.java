package daybook.view;

import daybook.escalation.Dismissal;
import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.escalation.RuleCard;
import daybook.escalation.SubjectReport;
import daybook.escalation.Undecided;
import daybook.log.Gaps;
import daybook.log.RecordNumber;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.when.OccurredText;
import daybook.words.English;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Flags for a person: the most pressing first, each with what fired, why, what it does not mean, what to consider and its source. */
public final class EscalationText {

    private static final int WIDEST = 100;
    private static final int ENTRIES_SHOWN = 12;

    private final Output out;
    private final int width;
    private final ZoneId zone;
    private final OccurredText times;

    private EscalationText(Screen screen, ZoneId zone) {
        this.zone = zone;
        this.times = new OccurredText(zone);
        this.out = screen.out();
        this.width = Math.min(WIDEST, screen.width());
    }

    public static void write(Screen screen, Escalation escalation, ZoneId zone) {
        EscalationText text = new EscalationText(screen, zone);
        for (SubjectReport report : escalation.subjects()) {
            text.subject(report, escalation);
        }
        if (escalation.subjects().isEmpty()) {
            text.paragraph(Style.PLAIN, "Nobody is in this log yet, so there are no incidents.", 0);
            text.out.line();
        }
        LocalDate newSince = escalation.newSince();
        if (newSince != null) {
            text.paragraph(
                    Style.PLAIN,
                    "Shown is what is new since the end of " + OccurredText.date(newSince)
                            + ", by what had been recorded then.",
                    0);
        }
        text.paragraph(Style.HEADING, escalation.notice(), 0);
        for (String help : escalation.help()) {
            text.paragraph(Style.PLAIN, help, 0);
        }
        text.paragraph(
                Style.DIM,
                "Rules version " + escalation.rulesVersion() + ", applied on " + OccurredText.date(escalation.asOf())
                        + ". " + escalation.law() + " daybook escalation --rules shows the rules.",
                0);
    }

    private void subject(SubjectReport report, Escalation escalation) {
        StringBuilder head = new StringBuilder(report.subject()).append(": ");
        head.append(English.incidents(report.incidents()));
        if (report.first() != null && report.last() != null) {
            head.append(
                    report.first().equals(report.last())
                            ? ", on " + times.plain(report.first())
                            : ", from " + times.plain(report.first()) + " to " + times.plain(report.last()));
        }
        if (report.spanDays() != null && report.spanDays() > 0) {
            head.append(" (").append(English.days(report.spanDays()));
            Gaps.Gap gap = report.longestGap();
            head.append(gap == null ? "" : "; the longest gap: " + gap.words() + Gaps.apart(report.undated()));
            head.append(')');
        }
        paragraph(Style.HEADING, head.append('.').toString(), 0);
        out.line();
        if (report.flags().isEmpty() && escalation.subjects().size() > 1) {
            paragraph(Style.PLAIN, escalation.newSince() == null ? Escalation.NO_FLAG : Escalation.NOTHING_NEW, 2);
            out.line();
        }
        for (Flag flag : report.flags()) {
            flag(flag);
        }
        for (Undecided each : report.undecided()) {
            paragraph(Style.DIM, "Not decided: " + each.reason(), 2);
            out.line();
        }
    }

    private void flag(Flag flag) {
        Dismissal aside = flag.dismissed();
        paragraph(
                aside == null ? style(flag.level()) : Style.DIM,
                (aside == null ? "" : "PUT ASIDE  ") + flag.level().word().toUpperCase(Locale.ROOT) + "  "
                        + flag.title() + "  (" + flag.rule() + ")",
                0);
        if (aside != null) {
            paragraph(Style.PLAIN, "Put aside " + who(aside), 2);
        }
        Dismissal before = flag.before();
        if (before != null) {
            paragraph(
                    Style.PLAIN,
                    "It stands again: what it rests on has changed since it was put aside " + who(before),
                    2);
        }
        paragraph(Style.PLAIN, flag.reason(), 2);
        paragraph(
                Style.PLAIN,
                "Entries: " + numbers(flag.entries())
                        + (flag.since() == null ? "" : ". Since " + times.plain(flag.since())) + ".",
                2);
        if (!flag.fresh().isEmpty()) {
            paragraph(Style.PLAIN, "New: " + numbers(flag.fresh()) + ".", 2);
        }
        for (String threshold : flag.thresholds()) {
            paragraph(Style.DIM, "Threshold: " + threshold, 2);
        }
        paragraph(Style.PLAIN, "What it does not mean: " + flag.not(), 2);
        items(Style.PLAIN, "Consider:", flag.consider());
        items(Style.DIM, flag.sources().size() == 1 ? "Source:" : "Sources:", flag.sources());
        law(flag.law());
        out.line();
    }

    private void law(@Nullable String law) {
        if (law != null) {
            paragraph(Style.DIM, "The law cited is that of " + law + ".", 2);
        }
    }

    private String who(Dismissal dismissal) {
        return "on " + OccurredText.recorded(dismissal.at(), zone)
                + (dismissal.by() == null ? "" : " by " + dismissal.by()) + " (record " + dismissal.id() + "): "
                + dismissal.reason();
    }

    private static String numbers(List<Long> entries) {
        StringBuilder numbers = new StringBuilder();
        int shown = Math.min(ENTRIES_SHOWN, entries.size());
        for (int i = 0; i < shown; i++) {
            numbers.append(i == 0 ? "#" : ", #").append(RecordNumber.show(entries.get(i)));
        }
        int more = entries.size() - shown;
        return more == 0 ? numbers.toString() : numbers + " and " + more + " more";
    }

    /** The rules themselves. */
    public static void rules(Screen screen, List<RuleCard> cards) {
        EscalationText text = new EscalationText(screen, ZoneOffset.UTC);
        for (RuleCard card : cards) {
            text.paragraph(
                    style(card.level()),
                    card.level().word().toUpperCase(Locale.ROOT) + "  " + card.title() + "  (" + card.id() + ")",
                    0);
            text.paragraph(Style.PLAIN, card.fires(), 2);
            for (String each : card.defaults()) {
                text.paragraph(Style.PLAIN, "Threshold: " + each, 2);
            }
            text.law(card.jurisdiction());
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
        if (items.isEmpty()) {
            return;
        }
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
