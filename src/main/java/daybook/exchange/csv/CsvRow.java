package daybook.exchange.csv;

import daybook.log.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row as facts. */
interface CsvRow {

    /**
     * The facts of a row.
     *
     * @param cells as many as the file has headings; null or empty where there is nothing
     * @throws CsvRefused when a cell is not understood
     */
    Facts facts(List<@Nullable String> cells) throws CsvRefused;

    /** The number of the entry that was exported, or null when the file does not say. */
    @Nullable
    Long sourceId(List<@Nullable String> cells);

    /** The hash of the entry that was exported, or null when the file is not an export of daybook. */
    @Nullable
    String sourceHash(List<@Nullable String> cells) throws CsvRefused;
}
