package daybook.intake;

import daybook.exchange.ImportRow;
import daybook.exchange.RowFile;
import java.util.ArrayList;
import java.util.List;

/** A listener that keeps what it is told. */
final class RecordedImport implements ImportListener {

    final List<String> told = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    final List<String> refused = new ArrayList<>();

    @Override
    public void read(long rows) {}

    @Override
    public void entered(EnteredRow row) {
        told.add("entered " + row.origin().text());
        for (RowFile file : row.files()) {
            files.add((file instanceof RowFile.Missing ? "missing " : "") + file.name());
        }
    }

    @Override
    public void refused(ImportRow.Refused row) {
        told.add("refused " + row.origin().text());
        refused.add(row.origin().text() + ": " + row.cell() + " \"" + row.value() + "\": " + row.reason());
    }

    @Override
    public void differs(String sentence) {
        told.add(sentence);
    }

    @Override
    public void leftOut(String sentence) {
        told.add(sentence);
    }

    @Override
    public void saved(long entries) {
        told.add("saved " + entries);
    }

    @Override
    public void interrupted(long entries, boolean saving) {
        told.add("interrupted " + entries);
    }
}
