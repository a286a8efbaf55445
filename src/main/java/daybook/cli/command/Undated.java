package daybook.cli.command;

import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/** The rows of an import of which nobody knows when it happened. */
final class Undated {

    private static final int MOST_NAMED = 20;

    private final List<Long> lines = new ArrayList<>();
    private long count;
    private final boolean sheet;
    private boolean dated;

    /** @param sheet whether the rows are those of a sheet that somebody kept, where a date may stand once for several */
    Undated(boolean sheet) {
        this.sheet = sheet;
    }

    /** Looks at a row that is entered. */
    void see(long line, boolean hasDate) {
        if (hasDate) {
            dated = true;
            return;
        }
        count++;
        if (lines.size() < MOST_NAMED) {
            lines.add(line);
        }
    }

    /** Says how many entries have no date, and the lines of the file that they came from. */
    void say(Output out) {
        if (count == 0) {
            return;
        }
        StringBuilder words = new StringBuilder();
        words.append(English.count(count, "entry has no date: line ", "entries have no date: lines "));
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1 && count == lines.size();
            words.append(i == 0 ? "" : last ? " and " : ", ").append(lines.get(i));
        }
        if (count > lines.size()) {
            words.append(" and ").append(count - lines.size()).append(" more");
        }
        words.append('.');
        if (dated && sheet) {
            words.append(" A date that stands once for several rows is not carried down; write it in each of them.");
        }
        out.line(SafeText.of(words.toString()));
    }
}
