package daybook.view;

import daybook.escalation.Jurisdiction;
import daybook.review.SummaryPage;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.terminal.Wrap;
import daybook.words.DateWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The page for a person. It never has more than 60 lines at 80 columns: a page that would be longer shows fewer years and
 * fewer flags, and says how many it leaves out.
 */
public final class SummaryText {

    /** The most lines that a page has. */
    static final int LINES = 60;

    private static final int WIDEST = 80;
    private static final int MOST_FLAGS = 20;
    private static final int LEAST_FLAGS = 3;
    private static final int MOST_STEPS = 40;
    private static final int LEAST_STEPS = 8;
    private static final int MOST_YEARS = 8;
    private static final int LEAST_YEARS = 2;

    /** The columns of the table of months. */
    private static final int TABLE = 73;

    /** A line with how it is shown. */
    record Line(Style style, SafeText text) {}

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private SummaryText(int width) {
        this.width = width;
    }

    public static void write(Screen screen, List<SummaryPage> pages, Jurisdiction here) {
        int width = Math.min(WIDEST, screen.width());
        Output out = screen.out();
        if (pages.isEmpty()) {
            out.paragraph(Style.PLAIN, SafeText.of("Nobody is in this log yet, so there are no incidents."), width, 0);
            for (String help : here.help()) {
                out.paragraph(Style.PLAIN, SafeText.of(help), width, 0);
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                out.line();
            }
            for (Line line : page(pages.get(i), width, screen.plain(), here)) {
                out.line(line.style(), line.text());
            }
        }
    }

    /** The lines of a page, shortened until it fits. */
    static List<Line> page(SummaryPage page, int width, boolean plain, Jurisdiction here) {
        Room room = new Room(MOST_FLAGS, MOST_YEARS, MOST_STEPS);
        List<Line> lines = lines(page, width, plain, room, here);
        while (lines.size() > LINES && !room.isLeast()) {
            room = room.less();
            lines = lines(page, width, plain, room, here);
        }
        return lines;
    }

    /** How much a page shows: at most so many flags, years and steps. */
    private record Room(int flags, int years, int steps) {

        boolean isLeast() {
            return flags == LEAST_FLAGS && years == LEAST_YEARS && steps == LEAST_STEPS;
        }

        Room less() {
            if (years > LEAST_YEARS) {
                return new Room(flags, years - 1, steps);
            }
            return steps > LEAST_STEPS ? new Room(flags, years, steps - 1) : new Room(flags - 1, years, steps);
        }
    }

    private static List<Line> lines(SummaryPage page, int width, boolean plain, Room room, Jurisdiction here) {
        SummaryText text = new SummaryText(width);
        text.hanging(
                Style.HEADING,
                "Summary about " + page.summary().subject() + ", made on " + DateWords.date(page.today()),
                0);
        SummaryCounts counts = new SummaryCounts(page);
        text.paragraphs(counts.who());
        text.empty();
        if (plain || width < TABLE) {
            text.paragraphs(counts.monthsInWords(room.years()));
        } else {
            text.asTheyAre(counts.monthsAsTable(room.years()));
        }
        text.paragraphs(counts.inNoMonth());
        text.paragraphs(counts.pattern());
        text.empty();
        SummaryConclusions conclusions = new SummaryConclusions(page);
        text.flags(conclusions.flags(room.flags()));
        text.empty();
        text.paragraphs(conclusions.steps(room.steps()));
        text.empty();
        text.paragraphs(conclusions.keeping());
        text.empty();
        text.hanging(Style.PLAIN, String.join(" ", here.helpInShort()), 0);
        return text.lines;
    }

    private void paragraphs(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            hanging(Style.PLAIN, paragraph, 2);
        }
    }

    private void asTheyAre(List<String> rows) {
        for (String row : rows) {
            lines.add(new Line(Style.PLAIN, SafeText.of(row)));
        }
    }

    private void empty() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            lines.add(new Line(Style.PLAIN, SafeText.EMPTY));
        }
    }

    /** Flags in the colours of their levels, as daybook escalation has them. */
    private void flags(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            hanging(style(paragraph), paragraph, 2);
        }
    }

    private static Style style(String flag) {
        if (flag.startsWith("URGENT ")) {
            return Style.URGENT;
        }
        return flag.startsWith("ACT ") ? Style.ACT : flag.startsWith("NOTE ") ? Style.NOTE : Style.PLAIN;
    }

    private void hanging(Style style, String text, int rest) {
        for (SafeText line : Wrap.lines(SafeText.of(text).singleLine(), width, 0, rest)) {
            lines.add(new Line(style, line));
        }
    }
}
