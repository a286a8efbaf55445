package daybook.exchange.csv;

import daybook.exchange.ImportRow;
import daybook.log.DaybookException;
import daybook.words.Excerpt;

/** Says why a row is not taken, from wherever in it that is found out to where the row is given back as refused. */
final class CsvRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final String cell;
    private final String value;

    CsvRefused(String cell, String value, String reason) {
        super(reason, null, false, false); // one for each bad row of a large file: no stack traces
        this.cell = cell;
        this.value = value;
    }

    /** What the domain says of a value, with its hint where that is about the value and not about options. */
    static CsvRefused of(String cell, String value, DaybookException.Usage why) {
        String hint = why.hint();
        return new CsvRefused(cell, value, hint == null ? why.message() : why.message() + " (" + hint + ")");
    }

    ImportRow.Refused at(long line) {
        return new ImportRow.Refused(line, cell, Excerpt.of(value, SHOWN), String.valueOf(getMessage()));
    }
}
