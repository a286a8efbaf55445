package daybook.cli;

import daybook.exchange.ImportRow;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.words.English;

/** What became of the rows of a file, or would become of them in a dry run, and the sentences that say so. */
final class ImportResult {

    private final Call call;
    private final boolean dry;
    private final Rereading rereading;
    private final KnownRows known;
    private final Undated undated;
    private long refused;

    /**
     * @param sheet whether the rows are those of a sheet that somebody kept
     * @param dry whether nothing is saved
     */
    ImportResult(Call call, KnownRows known, Rereading rereading, boolean sheet, boolean dry) {
        this.call = call;
        this.known = known;
        this.rereading = rereading;
        this.undated = new Undated(sheet);
        this.dry = dry;
    }

    /** Counts a row that is entered. */
    void enter(ReadRow.Ready row) {
        undated.see(row.line(), row.dated());
    }

    /** Counts a row that is refused, and says why. */
    void refuse(ImportRow.Refused row) {
        refused++;
        StringBuilder words = new StringBuilder("line ").append(row.line());
        if (!row.cell().isEmpty()) {
            words.append(", ").append(row.cell());
        }
        if (!row.value().isEmpty()) {
            words.append(" \"").append(row.value()).append('"');
        }
        say((dry ? "Would be refused: " : "Refused ") + words.append(": ").append(row.reason()));
    }

    /** Says which rows were found to be entries that were imported before and are read otherwise now, or that were not imported. */
    void sayKnown() {
        for (String each : rereading.said()) {
            say(each);
        }
        for (String each : known.said()) {
            say((dry ? "Would be left out: " : "Left out ") + each);
        }
    }

    private void say(String sentence) {
        call.terminal().err().line(Style.ACT, SafeText.of(sentence).singleLine());
    }

    /** Says what became of the file. */
    void finish(String file, long entered) {
        if (call.quiet() && !dry) {
            return;
        }
        Output out = call.out();
        out.line(SafeText.of(dry ? would(entered) : did(file, entered)));
        undated.say(out);
        if (rereading.amended() > 0) {
            out.line(SafeText.of("Amended " + English.entries(rereading.amended()) + " to what the file says now."));
        }
        if (rereading.left() > 0) {
            out.line(SafeText.of(rows(rereading.left()) + " read otherwise than before, and the entries "
                    + (dry ? "would be" : "were") + " left as they are. To correct them, add --amend --reason TEXT."));
        }
        if (known.left() > 0) {
            out.line(SafeText.of((known.left() == 1
                            ? "1 row says the same as an entry that was"
                            : known.left() + " rows say the same as entries that were")
                    + " not imported. To enter such rows all the same, add --again."));
        }
        if (known.removed() > 0) {
            out.line(SafeText.of((known.removed() == 1
                            ? "1 row says what a redaction removed from an entry."
                            : known.removed() + " rows say what redactions removed from entries.")
                    + " To bring it back all the same, add --again."));
        }
    }

    private String did(String file, long entered) {
        StringBuilder words =
                new StringBuilder(entered == 0 ? "Nothing was added" : "Imported " + English.entries(entered));
        words.append(" from ").append(file);
        if (known.there() > 0) {
            words.append("; ").append(English.entries(known.there())).append(known.there() == 1 ? " was" : " were");
            words.append(" there already");
        }
        long left = known.left() + known.removed();
        if (left > 0) {
            words.append("; ").append(rows(left)).append(" left out");
        }
        if (refused > 0) {
            words.append("; ").append(rows(refused)).append(" refused");
        }
        return words.append('.').toString();
    }

    private String would(long entered) {
        StringBuilder words = new StringBuilder().append(entered);
        words.append(entered == 1 ? " row" : " rows").append(" would be entered");
        if (known.there() > 0) {
            words.append(", ").append(known.there()).append(known.there() == 1 ? " is" : " are");
            words.append(" there already");
        }
        long left = known.left() + known.removed();
        if (left > 0) {
            words.append(", ").append(left).append(" left out");
        }
        return words.append(", ")
                .append(refused)
                .append(" refused. Nothing was saved.")
                .toString();
    }

    /** With which status to end. */
    ExitStatus status() {
        boolean all = refused == 0 && rereading.left() == 0 && known.left() == 0 && known.removed() == 0;
        return all ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    private static String rows(long count) {
        return English.count(count, "row was", "rows were");
    }
}
