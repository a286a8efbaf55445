package daybook.exchange.csv;

import daybook.log.Exhibit;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** The exhibits of a bundle as CSV, in the same form as {@link CsvExport}: which exhibit is which file. */
public final class EvidenceCsv implements Closeable {

    private static final String[] COLUMNS = {
        "record", "entry", "exhibit", "file", "name", "media_type", "size", "sha256", "redacted", "shows", "came_from"
    };

    private final Writer writer;
    private final CSVFormat format = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setNullString("\"\"")
            .get();
    private final boolean spreadsheet;

    /**
     * Starts the file with its headings.
     *
     * @param out stays open when this is closed
     * @param spreadsheet whether the file is to be opened in a spreadsheet
     */
    public EvidenceCsv(OutputStream out, boolean spreadsheet) throws IOException {
        this.spreadsheet = spreadsheet;
        writer = new BufferedWriter(new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        if (spreadsheet) {
            writer.write('\uFEFF');
        }
        row(COLUMNS);
    }

    /**
     * Writes one exhibit.
     *
     * @param file where its bytes are, or null when they are not there
     */
    public void exhibit(Exhibit exhibit, @Nullable String file) throws IOException {
        row(
                Long.toString(exhibit.evidence().id()),
                Long.toString(exhibit.entryNumber()),
                exhibit.evidence().exhibit(),
                file,
                exhibit.evidence().name(),
                exhibit.evidence().mediaType(),
                Long.toString(exhibit.evidence().size()),
                exhibit.evidence().sha256().isEmpty()
                        ? null
                        : exhibit.evidence().sha256(),
                Boolean.toString(!exhibit.kept()),
                exhibit.shows(),
                exhibit.cameFrom());
    }

    private void row(@Nullable String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            Object printed = cell == null
                    ? ""
                    : cell.isEmpty() ? null : spreadsheet ? SpreadsheetText.escapeFormulas(cell) : cell;
            format.print(printed, writer, i == 0);
        }
        format.println(writer);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
