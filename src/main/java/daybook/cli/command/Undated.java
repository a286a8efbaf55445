package daybook.cli.command;

import daybook.exchange.RowOrigin;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/** The rows of an import of which nobody knows when it happened. */
final class Undated {

    private static final int MOST_NAMED = 20;

    private final List<RowOrigin> rows = new ArrayList<>();
    private long count;
    private final boolean sheet;
    private boolean dated;

    /** @param sheet whether the rows are those of a sheet that somebody kept, where a date may stand once for several */
    Undated(boolean sheet) {
        this.sheet = sheet;
    }

    /** Looks at a row that is entered. */
    void see(RowOrigin origin, boolean hasDate) {
        if (hasDate) {
            dated = true;
            return;
        }
        count++;
        if (rows.size() < MOST_NAMED) {
            rows.add(origin);
        }
    }

    /** Says how many entries have no date, and where the file has them. */
    void say(Output out) {
        if (count == 0) {
            return;
        }
        StringBuilder words = new StringBuilder();
        words.append(English.count(count, "entry has no date: ", "entries have no date: "));
        boolean lines = rows.get(0).isLine();
        words.append(lines ? count == 1 ? "line " : "lines " : "");
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1 && count == rows.size();
            words.append(i == 0 ? "" : last ? " and " : ", ")
                    .append(
                            lines
                                    ? Long.toString(rows.get(i).ordinal())
                                    : rows.get(i).text());
        }
        if (count > rows.size()) {
            words.append(" and ").append(count - rows.size()).append(" more");
        }
        words.append('.');
        if (dated && sheet) {
            words.append(" A date that stands once for several rows is not carried down; write it in each of them.");
        }
        out.line(SafeText.of(words.toString()));
    }
}
