package daybook.view;

import daybook.escalation.Jurisdiction;
import daybook.log.Gaps;
import daybook.log.Gravity;
import daybook.log.Kind;
import daybook.review.Chart;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chart of months: a letter for each incident, the steps beside them, the gaps between them; or one sentence for each month. */
public final class ChartText {

    private static final int WIDEST = 120;
    private static final int WIDE = 60;
    private static final int HEAD = "Sep 2026".length() + 2 + 5 + 2;
    private static final int STEPS = 27;
    private static final int LEAST_BAR = Kind.values().length;

    private final Jurisdiction here;
    private final Output out;
    private final int width;
    private final boolean beside;
    private final int bar;

    public ChartText(Screen screen, Jurisdiction here) {
        this.here = here;
        this.out = screen.out();
        this.width = Math.min(WIDEST, screen.width());
        this.beside = width >= WIDE;
        this.bar = Math.max(LEAST_BAR, width - HEAD - (beside ? STEPS + 2 : 0));
    }

    /** Draws the chart with its scale and legend. */
    public void draw(Chart chart) {
        List<Chart.Row> rows = chart.rows();
        int scale = scale(rows);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!rows.isEmpty()) {
            String head = pad("Month", 10) + left("No.", 5) + "  ";
            out.line(Style.HEADING, SafeText.of(head + (beside ? pad("Incidents", bar + 2) + "Steps" : "Incidents")));
        }
        for (Chart.Row row : rows) {
            if (row instanceof Chart.Month month) {
                kinds.addAll(month.kinds().keySet());
                month(month, scale);
            } else {
                paragraph(Style.DIM, "· " + words(chart, row), 10);
            }
        }
        if (!kinds.isEmpty()) {
            out.line();
            legend(kinds, scale);
        }
        beneath(chart);
    }

    /** Says it in sentences, for those who listen rather than look. */
    public void say(Chart chart) {
        for (Chart.Row row : chart.rows()) {
            if (row instanceof Chart.Month month) {
                paragraph(Style.PLAIN, sentence(month), 0);
            } else {
                String words = words(chart, row);
                paragraph(Style.PLAIN, English.sentence(words), 0);
            }
        }
        beneath(chart);
    }

    private static String sentence(Chart.Month month) {
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<Kind, Integer> each : month.kinds().entrySet()) {
            kinds.add(each.getKey().counted(each.getValue()));
        }
        StringBuilder text = new StringBuilder(DateWords.month(month.month())).append(": ");
        text.append(English.incidents(month.incidents()));
        if (!kinds.isEmpty()) {
            text.append(" (").append(English.list(kinds)).append(')');
        }
        if (!month.steps().isEmpty()) {
            text.append("; ")
                    .append(month.steps().size() == 1 ? "step: " : "steps: ")
                    .append(steps(month));
        }
        return text.append('.').toString();
    }

    private void month(Chart.Month month, int scale) {
        List<SafeText> steps = month.steps().isEmpty()
                ? List.of()
                : Wrap.lines(SafeText.of("+ " + steps(month)), beside ? STEPS : Math.max(10, width - 10), 0, 2);
        out.print(SafeText.of(pad(DateWords.shortMonth(month.month()), 10)));
        out.print(SafeText.of(left(month.incidents() == 0 ? "-" : Integer.toString(month.incidents()), 5) + "  "));
        int drawn = 0;
        for (Map.Entry<Kind, Integer> each : month.kinds().entrySet()) {
            int marks = marks(each.getValue(), scale);
            String letter = String.valueOf(each.getKey().mark());
            out.print(style(each.getKey().gravity()), SafeText.of(letter.repeat(marks)));
            drawn += marks;
        }
        if (!beside || steps.isEmpty()) {
            out.line();
            for (SafeText line : steps) {
                out.line(SafeText.of(" ".repeat(10)).plus(line));
            }
            return;
        }
        out.line(SafeText.of(" ".repeat(bar - drawn + 2)).plus(steps.get(0)));
        for (SafeText line : steps.subList(1, steps.size())) {
            out.line(SafeText.of(" ".repeat(HEAD + bar + 2)).plus(line));
        }
    }

    private static String steps(Chart.Month month) {
        List<String> steps = new ArrayList<>();
        for (Chart.Mark mark : month.steps()) {
            LocalDate day = mark.day();
            steps.add(mark.step().word() + (day == null ? "" : " " + DateWords.dayAndMonth(day)));
        }
        return String.join(", ", steps);
    }

    /** A row that is no month, in words without a full stop. */
    public static String words(Chart chart, Chart.Row row) {
        if (row instanceof Chart.Gap named) {
            return words(named.gap(), chart.undatedIncidents());
        }
        Chart.Quiet quiet = (Chart.Quiet) row;
        return "nothing in the chart from " + DateWords.shortMonth(quiet.from()) + " to "
                + DateWords.shortMonth(quiet.to()) + " (" + quiet.months() + " months)";
    }

    private static Style style(Gravity gravity) {
        return switch (gravity) {
            case FROM_AFAR -> Style.NOTE;
            case IN_PERSON -> Style.ACT;
            case HARM -> Style.URGENT;
        };
    }

    /** A gap with its days, and how many incidents may lie in it. */
    static String words(Gaps.Gap gap, long undated) {
        return gap.words() + ", from " + DateWords.date(gap.after()) + " to " + DateWords.date(gap.before())
                + Gaps.apart(undated);
    }

    private void legend(Set<Kind> kinds, int scale) {
        List<String> words = new ArrayList<>();
        for (Kind kind : kinds) {
            words.add(kind.mark() + " " + kind.word());
        }
        paragraph(Style.PLAIN, "Marks: " + String.join(", ", words) + ", + step.", 0);
        if (scale > 1) {
            paragraph(
                    Style.PLAIN,
                    "A mark stands for " + scale + " incidents of a kind; what is left over gets one of its own.",
                    0);
        }
    }

    private void beneath(Chart chart) {
        if (chart.incidents() == 0) {
            paragraph(Style.PLAIN, "No incident.", 0);
            for (String help : here.help()) {
                paragraph(Style.PLAIN, help, 0);
            }
        }
        List<String> left = notInIt(chart);
        if (!left.isEmpty()) {
            paragraph(Style.PLAIN, "Not in the chart: " + English.list(left) + ".", 0);
        }
        paragraph(Style.DIM, "A gap shows what was logged: silence is not an ending.", 0);
    }

    /** What has no place in the months, a few words each. */
    public static List<String> notInIt(Chart chart) {
        List<String> left = new ArrayList<>();
        if (chart.coarse() > 0) {
            left.add(chart.coarse() + " known only to the year, or lying in several months");
        }
        if (chart.undated() > 0) {
            left.add(chart.undated() + " of unknown date");
        }
        if (chart.notes() > 0) {
            left.add(English.count(chart.notes(), "note"));
        }
        if (chart.withdrawn() > 0) {
            left.add(chart.withdrawn() + " withdrawn");
        }
        return left;
    }

    private int scale(List<Chart.Row> rows) {
        int scale = 1;
        while (!fits(rows, scale)) {
            int first = Integer.parseInt(Integer.toString(scale).substring(0, 1));
            scale = first == 2 ? scale / 2 * 5 : scale * 2;
        }
        return scale;
    }

    private boolean fits(List<Chart.Row> rows, int scale) {
        for (Chart.Row row : rows) {
            if (row instanceof Chart.Month month) {
                int marks = 0;
                for (int count : month.kinds().values()) {
                    marks += marks(count, scale);
                }
                if (marks > bar) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int marks(int count, int scale) {
        return (count + scale - 1) / scale;
    }

    private static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String left(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }

    private void paragraph(Style style, String text, int indent) {
        out.paragraph(style, SafeText.of(text), width, indent);
    }
}
