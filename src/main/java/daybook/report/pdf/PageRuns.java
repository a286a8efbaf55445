package daybook.report.pdf;

import java.util.Arrays;

/**
 * A page in parts that are laid out one after the other, each a whole page by itself: what comes before the timeline, and the timeline in
 * runs of rows, the last of which goes on to the end of the page. So a long report takes no more memory while it is laid out than a short one.
 */
final class PageRuns {

    static final String TIMELINE = "<section class=\"sheet\" id=\"timeline\"";
    private static final String TABLE = "<table class=\"timeline\">";
    private static final String BODY = "<body>";
    private static final String ROWS = "<tbody>";
    private static final String ROW = "<tr";
    private static final String ROWS_END = "</tbody>";
    private static final String END = "</main></body></html>";

    private final String page;
    private final int most;
    private final int head;
    private final int timeline;
    private final int table;
    private final int[] rows;

    /**
     * A page in runs.
     *
     * @param page the page for {@link daybook.report.html.Medium#SHEETS}, as a whole
     * @param most how many characters of rows a run may have; a row is never cut
     */
    PageRuns(String page, int most) {
        this.page = page;
        this.most = most;
        this.head = page.indexOf(BODY) + BODY.length();
        this.timeline = page.indexOf(TIMELINE);
        this.table = timeline < 0 ? -1 : page.indexOf(TABLE, timeline);
        this.rows = table < 0 ? new int[1] : rows(page, page.indexOf(ROWS, table) + ROWS.length());
    }

    /** Finds where each row begins, and where the last one ends. */
    private static int[] rows(String page, int from) {
        int end = page.indexOf(ROWS_END, from);
        int[] rows = new int[64];
        int count = 0;
        for (int at = page.indexOf(ROW, from); at >= 0 && at < end; at = page.indexOf(ROW, at + ROW.length())) {
            if (count + 1 == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count + 2);
            }
            rows[count++] = at;
        }
        rows[count++] = end;
        return Arrays.copyOf(rows, count);
    }

    /** Returns true if there is a timeline, which begins on a sheet of its own. */
    boolean hasTimeline() {
        return timeline >= 0;
    }

    /** Returns what comes before the timeline; the whole page where there is none. */
    String front() {
        return hasTimeline() ? page.substring(0, timeline) + END : page;
    }

    /** Returns how many rows the timeline has. */
    int rows() {
        return rows.length - 1;
    }

    /** Returns the row after the last one that is in a run with this one. */
    int end(int from) {
        int to = Math.min(from + 1, rows());
        while (to < rows() && rows[to + 1] - rows[from] <= most) {
            to++;
        }
        return to;
    }

    /** Returns a run of rows, with what comes before the first row and after the last one. */
    String run(int from, int to) {
        StringBuilder run = new StringBuilder().append(page, 0, head).append("<main>");
        if (from == 0) {
            run.append(page, timeline, rows() == 0 ? timeline : rows[0]);
        } else {
            run.append("<section>").append(page, table, rows[0]);
        }
        if (to == rows()) {
            return run.append(page, rows() == 0 ? timeline : rows[from], page.length())
                    .toString();
        }
        return run.append(page, rows[from], rows[to])
                .append(ROWS_END)
                .append("</table></section>")
                .append(END)
                .toString();
    }
}
