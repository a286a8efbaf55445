package daybook.intake;

import daybook.exchange.RowFile;
import daybook.exchange.RowOrigin;
import daybook.log.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is entered, or would be in a dry run.
 *
 * @param dated whether the row says when it happened
 * @param facts the row's facts; null where nothing has to be compared with them
 * @param files the files that are kept with the entry, and those that are missing
 */
public record EnteredRow(
        RowOrigin origin, boolean dated, @Nullable Facts facts, List<RowFile> files) {}
