package daybook.cli.command;

import daybook.exchange.ImportRows;
import daybook.exchange.csv.CsvImport;
import daybook.exchange.csv.HeadingUse;
import daybook.intake.ImportFile;
import daybook.intake.ImportSource;
import daybook.log.Fact;
import daybook.terminal.Output;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import java.io.IOException;
import java.util.Map;

/** A CSV file that is open for import, with the sentences about its columns and about the words in them. */
final class OpenCsv implements OpenImport {

    private final ImportFile file;
    private final CsvImport rows;

    OpenCsv(ImportFile file, CsvImport rows) {
        this.file = file;
        this.rows = rows;
    }

    @Override
    public ImportSource source() {
        return file;
    }

    @Override
    public ImportRows rows() {
        return rows;
    }

    @Override
    public void tellHowItIsRead(Output out) {
        out.line(
                Style.HEADING, SafeText.of(rows.isOwnExport() ? "An export of daybook." : "What each column becomes:"));
        if (!rows.isOwnExport()) {
            for (HeadingUse column : rows.columns()) {
                String how = column.source().words();
                out.line(SafeText.of("  " + column.name() + " -> " + column.becomes()
                                + (how.isEmpty() ? "" : " (" + how + ")"))
                        .singleLine());
            }
        }
        out.line();
    }

    @Override
    public boolean isExport() {
        return rows.isOwnExport();
    }

    @Override
    public boolean namesSubjects() {
        if (rows.isOwnExport()) {
            return true;
        }
        for (HeadingUse column : rows.columns()) {
            if (column.fact() == Fact.SUBJECT) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void tellWhatItWas(Output out) {
        unusedTimes(out);
        for (String word : rows.unusedKinds()) {
            out.line(SafeText.of("No row calls what happened \"" + word + "\", of which --map-kind says what it means.")
                    .singleLine());
        }
    }

    @Override
    public Map<String, Long> unknownKinds() {
        return rows.unknownKinds();
    }

    /** Names the columns that look like dates, times or zones and became only text. */
    private void unusedTimes(Output out) {
        StringBuilder names = new StringBuilder();
        for (HeadingUse column : rows.columns()) {
            if (column.isUnusedTime() && !rows.isOwnExport()) {
                names.append(names.isEmpty() ? "" : ", ").append(column.name());
            }
        }
        if (!names.isEmpty()) {
            out.line(SafeText.of("Kept as text, and not used as a date, a time or a zone: " + names
                            + ". Say what a column is with --map, such as --map zone=COLUMN.")
                    .singleLine());
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            rows.close();
        }
    }
}
