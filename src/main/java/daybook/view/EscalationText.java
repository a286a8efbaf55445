package daybook.view;

import daybook.escalation.Dismissal;
import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.escalation.RuleCard;
import daybook.escalation.SubjectReport;
import daybook.escalation.Undecided;
import daybook.log.Gaps;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;
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
    static final String STANDS_AGAIN = "It stands again: what it rests on has changed since it was put aside ";

    private final Output out;
    private final int width;
    private final ZoneId zone;
    private final OccurredText times;
    private final EscalationBrief brief;

    private EscalationText(Screen screen, ZoneId zone) {
        this.zone = zone;
        this.times = new OccurredText(zone);
        this.out = screen.out();
        this.width = Math.min(WIDEST, screen.width());
        this.brief = new EscalationBrief(out, width, times);
    }

    /**
     * Writes the flags.
     *
     * @param full whether with every reason, source and threshold; else two lines for each flag
     */
    public static void write(Screen screen, Escalation escalation, ZoneId zone, boolean full) {
        EscalationText text = new EscalationText(screen, zone);
        for (SubjectReport report : escalation.subjects()) {
            text.subject(report, escalation, full);
        }
        if (escalation.subjects().isEmpty()) {
            text.paragraph(Style.PLAIN, "Nobody is in this log yet, so there are no incidents.", 0);
            text.out.line();
        }
        if (!full) {
            text.brief.consider();
        }
        LocalDate newSince = escalation.newSince();
        if (newSince != null) {
            text.paragraph(
                    Style.PLAIN,
                    "Shown is what is new since the end of " + OccurredText.date(newSince)
                            + ", by what had been recorded then.",
                    0);
        }
        text.end(escalation, full);
    }

    private void end(Escalation escalation, boolean full) {
        paragraph(Style.HEADING, escalation.notice(), 0);
        if (full) {
            for (String help : escalation.help()) {
                paragraph(Style.PLAIN, help, 0);
            }
        } else {
            help(escalation.jurisdiction().helpInShort());
        }
        paragraph(
                Style.DIM,
                full
                        ? EscalationWords.version(escalation) + " daybook escalation --rules shows the rules."
                        : EscalationWords.versionInShort(escalation),
                0);
    }

    /** As many whole sentences in a line as fit. */
    private void help(List<String> sentences) {
        StringBuilder line = new StringBuilder();
        for (String sentence : sentences) {
            if (line.length() + sentence.length() >= width && !line.isEmpty()) {
                paragraph(Style.PLAIN, line.toString(), 0);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(sentence);
        }
        paragraph(Style.PLAIN, line.toString(), 0);
    }

    private void subject(SubjectReport report, Escalation escalation, boolean full) {
        paragraph(Style.HEADING, head(report), 0);
        if (full) {
            out.line();
        }
        if (report.flags().isEmpty() && escalation.subjects().size() > 1) {
            paragraph(Style.PLAIN, escalation.newSince() == null ? Escalation.NO_FLAG : Escalation.NOTHING_NEW, 2);
            out.line();
        }
        for (Level level : Level.values()) {
            for (Flag flag : report.flags()) {
                if (flag.level() == level) {
                    flag(flag, full);
                }
            }
            for (Undecided each : report.undecided()) {
                if (each.level() == level) {
                    undecided(each, full);
                }
            }
        }
        if (!full && !(report.flags().isEmpty() && report.undecided().isEmpty())) {
            out.line();
        }
        paragraph(Style.PLAIN, report.coverage().words(), 0);
        out.line();
    }

    /** How many incidents, how many of them have a date, and from when to when. */
    private String head(SubjectReport report) {
        StringBuilder head = new StringBuilder(report.subject()).append(": ");
        head.append(English.incidents(report.incidents()));
        Occurred first = report.first();
        Occurred ends = report.ends();
        if (first != null && ends != null) {
            if (report.undated() > 0) {
                head.append(", ").append(report.dated()).append(" with a date");
            }
            head.append(
                    first.equals(ends)
                            ? ", " + (times.plain(first).contains(" to ") ? "from " : "on ") + times.plain(first)
                            : ", from " + begin(first) + " to " + end(ends));
        } else if (report.incidents() > 0) {
            head.append(report.incidents() == 1 ? ", without a date" : ", none of them with a date");
        }
        String span = report.span();
        if (span != null) {
            head.append(" (").append(span);
            Gaps.Gap gap = report.longestGap();
            head.append(gap == null ? "" : "; the longest gap: " + gap.words() + Gaps.apart(report.undated()));
            head.append(')');
        }
        return head.append('.').toString();
    }

    /** The time, of a range that of its beginning. */
    private String begin(Occurred occurred) {
        PartialDate from = occurred.begins();
        return from == null || !isRange(occurred) ? times.plain(occurred) : from.words();
    }

    /** The time, of a range that of its end. */
    private String end(Occurred occurred) {
        PartialDate to = occurred.ends();
        return to == null || !isRange(occurred) ? times.plain(occurred) : to.words();
    }

    private static boolean isRange(Occurred occurred) {
        return occurred.precision() == Precision.RANGE;
    }

    private void undecided(Undecided each, boolean full) {
        if (full) {
            paragraph(Style.DIM, level(each.level()) + "  Not decided: " + each.title() + "  (" + each.rule() + ")", 0);
            paragraph(Style.DIM, each.reason(), 2);
            out.line();
        } else {
            brief.undecided(each);
        }
    }

    private void flag(Flag flag, boolean full) {
        if (full) {
            flag(flag);
        } else {
            brief.flag(flag, who(flag.dismissed()), who(flag.before()));
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
            paragraph(Style.PLAIN, STANDS_AGAIN + who(before), 2);
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

    private @Nullable String who(@Nullable Dismissal dismissal) {
        return dismissal == null
                ? null
                : "on " + OccurredText.recorded(dismissal.at(), zone)
                        + (dismissal.by() == null ? "" : " by " + dismissal.by()) + " (record " + dismissal.id() + "): "
                        + dismissal.reason();
    }

    static String numbers(List<Long> entries) {
        return EntryWords.numbers(entries, ENTRIES_SHOWN);
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

    static String level(Level level) {
        return level.word().toUpperCase(Locale.ROOT);
    }

    static Style style(Level level) {
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
