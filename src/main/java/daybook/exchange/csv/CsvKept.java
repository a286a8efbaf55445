package daybook.exchange.csv;

import daybook.log.Fact;
import daybook.log.Facts;

/** The cells of a row for which there is no fact. They go below the description, a line each: {@code [Material saved] a card}. */
final class CsvKept {

    private final StringBuilder lines = new StringBuilder();

    /** Keeps a cell, unless it is blank. */
    void add(HeadingUse use, String text) {
        if (!text.isBlank()) {
            lines.append(lines.length() == 0 ? "" : "\n").append(line(use, text));
        }
    }

    /** A cell with its heading before it. */
    static String line(HeadingUse use, String text) {
        return "[" + use.name() + "] " + text;
    }

    /** The facts with what is kept below their description, a blank line between. */
    Facts below(Facts facts) throws CsvRefused {
        if (lines.length() == 0) {
            return facts;
        }
        String said = facts.text(Fact.DESCRIPTION);
        String all = said == null || said.isBlank() ? lines.toString() : said + "\n\n" + lines;
        return facts.toBuilder()
                .set(Fact.DESCRIPTION, CsvCells.own(Fact.DESCRIPTION.word(), Fact.DESCRIPTION, all))
                .build();
    }
}
