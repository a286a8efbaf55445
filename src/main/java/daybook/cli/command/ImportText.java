package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.exchange.ImportRow;
import daybook.intake.EnteredRow;
import daybook.intake.ImportCounts;
import daybook.intake.ImportListener;
import daybook.log.Facts;
import daybook.log.Saved;
import daybook.terminal.Output;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.words.English;
import org.jspecify.annotations.Nullable;

/** The sentences about the rows of a file that are imported, or would be in a dry run, and about what became of all of them. */
final class ImportText implements ImportListener {

    private final Call call;
    private final Progress progress;
    private final @Nullable ImportPreview preview;
    private final Undated undated;
    private final ImportedFiles files = new ImportedFiles();
    private final NextImport next = new NextImport();

    /**
     * @param sheet whether the rows are those of a sheet that somebody kept
     * @param preview shows the first rows in a dry run; null when the rows are saved
     */
    ImportText(Call call, Progress progress, boolean sheet, @Nullable ImportPreview preview) {
        this.call = call;
        this.progress = progress;
        this.preview = preview;
        this.undated = new Undated(sheet);
    }

    @Override
    public void read(long rows) {
        progress.update(rows);
    }

    @Override
    public void entered(EnteredRow row) {
        undated.see(row.origin(), row.dated());
        files.see(row.origin(), row.files());
        Facts facts = row.facts();
        if (preview != null && facts != null) {
            preview.see(row.origin(), facts);
        }
    }

    @Override
    public void refused(ImportRow.Refused row) {
        next.refused(row.reason());
        StringBuilder words = new StringBuilder(row.origin().text());
        if (!row.cell().isEmpty()) {
            words.append(", ").append(row.cell());
        }
        if (!row.value().isEmpty()) {
            words.append(" \"").append(row.value()).append('"');
        }
        say((isDry() ? "Would be refused: " : "Refused ") + words.append(": ").append(row.reason()));
    }

    @Override
    public void differs(String sentence) {
        say(sentence);
    }

    @Override
    public void leftOut(String sentence) {
        say((isDry() ? "Would be left out: " : "Left out ") + sentence);
    }

    @Override
    public void saved(long entries) {
        call.saved(soFar(entries, false));
    }

    @Override
    public void interrupted(long entries, boolean saving) {
        call.terminal().err().line(SafeText.of("daybook: interrupted. " + soFar(entries, saving)));
    }

    /** A part that is being saved at this very moment may end up saved or not; it is never said to be either. */
    private static String soFar(long count, boolean saving) {
        if (count == 0) {
            return saving
                    ? "It is not known whether anything was saved; import the file again, and nothing is added twice."
                    : Saved.NOTHING.sentence();
        }
        return (saving ? "At least " : "") + English.entries(count) + " of the file " + (count == 1 ? "is" : "are")
                + " saved; import it again to go on, and nothing is added twice.";
    }

    /** Returns what to type next. */
    NextImport next() {
        return next;
    }

    private void say(String sentence) {
        progress.close();
        call.terminal().err().line(Style.ACT, SafeText.of(sentence).singleLine());
    }

    private boolean isDry() {
        return preview != null;
    }

    /** Says what became of the file, and returns with which status to end. */
    ExitStatus finish(String file, ImportCounts counts) {
        boolean dry = isDry();
        if (preview != null) {
            preview.end();
            call.out().line();
        }
        if (dry || !call.quiet()) {
            sum(file, counts, dry);
        }
        if (!counts.unchanged()) {
            call.terminal()
                    .err()
                    .line(
                            Style.ERROR,
                            SafeText.of(
                                    file
                                            + " was changed while it was read: what was saved may not be what it says now. Import it again."));
            return ExitStatus.FAILED;
        }
        return counts.whole() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    private void sum(String file, ImportCounts counts, boolean dry) {
        Output out = call.out();
        out.line(SafeText.of(dry ? would(counts) : did(file, counts)));
        files.say(out, dry);
        undated.say(out);
        if (counts.amended() > 0) {
            out.line(SafeText.of("Amended " + English.entries(counts.amended()) + " to what the file says now."));
        }
        if (counts.differ() > 0) {
            out.line(SafeText.of(rows(counts.differ()) + " read otherwise than before, and the entries "
                    + (dry ? "would be" : "were") + " left as they are. To correct them, add --amend --reason TEXT."));
        }
        if (counts.left() > 0) {
            out.line(SafeText.of((counts.left() == 1
                            ? "1 row says the same as an entry that was"
                            : counts.left() + " rows say the same as entries that were")
                    + " not imported. To enter such rows all the same, add --again."));
        }
        if (counts.removed() > 0) {
            out.line(SafeText.of((counts.removed() == 1
                            ? "1 row says what a redaction removed from an entry."
                            : counts.removed() + " rows say what redactions removed from entries.")
                    + " To bring it back all the same, add --again."));
        }
    }

    private static String did(String file, ImportCounts counts) {
        long entered = counts.entered();
        StringBuilder words =
                new StringBuilder(entered == 0 ? "Nothing was added" : "Imported " + English.entries(entered));
        words.append(" from ").append(file);
        if (counts.there() > 0) {
            words.append("; ")
                    .append(English.entries(counts.there()))
                    .append(English.oneOrMany(counts.there(), " was", " were"));
            words.append(" there already");
        }
        long left = counts.left() + counts.removed();
        if (left > 0) {
            words.append("; ").append(rows(left)).append(" left out");
        }
        if (counts.refused() > 0) {
            words.append("; ").append(rows(counts.refused())).append(" refused");
        }
        return words.append('.').toString();
    }

    private static String would(ImportCounts counts) {
        long entered = counts.entered();
        StringBuilder words = new StringBuilder(English.count(entered, "row")).append(" would be entered");
        if (counts.there() > 0) {
            words.append(", ").append(counts.there()).append(English.oneOrMany(counts.there(), " is", " are"));
            words.append(" there already");
        }
        long left = counts.left() + counts.removed();
        if (left > 0) {
            words.append(", ").append(left).append(" left out");
        }
        return words.append(", ")
                .append(counts.refused())
                .append(" refused. ")
                .append(Saved.NOTHING.sentence())
                .toString();
    }

    private static String rows(long count) {
        return English.count(count, "row was", "rows were");
    }
}
