package daybook.intake;

import daybook.exchange.ImportRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of a file, part by part: as many at a time as are kept in memory. */
final class ImportParts {

    /** Rows in a part: most files are one part. */
    static final int ROWS = 10_000;

    /** Characters in a part, for files with very long texts. */
    private static final long CHARACTERS = 8_000_000;

    /** Files in a part: others wait for the log while they are read. */
    private static final int FILES = 500;

    private final ReadAhead ahead;
    private final LongConsumer progress;
    private List<ReadRow> some = List.of();
    private int next;
    private final List<ReadRow.Ready> rows = new ArrayList<>();
    private long characters;
    private int files;
    private long refused;
    private long firstLine;
    private long taken;

    /** @param progress is told now and then how many rows were taken so far, from the beginning of the file */
    ImportParts(ReadAhead ahead, LongConsumer progress) {
        this.ahead = ahead;
        this.progress = progress;
    }

    /** The rows of this part that can become entries. */
    List<ReadRow.Ready> rows() {
        return rows;
    }

    /** How many rows were refused among them. */
    long refused() {
        return refused;
    }

    /** The line of the file on which the part begins, with a row that was taken or refused. */
    long firstLine() {
        return firstLine;
    }

    /** Begins another part. */
    void clear() {
        rows.clear();
        characters = 0;
        files = 0;
        refused = 0;
    }

    /**
     * Takes rows until the part is full.
     *
     * @param told hears of those that are refused
     * @return whether there may be more behind them
     * @throws IOException as the reading throws it, or any other exception, when the rows before it were taken
     */
    boolean fill(Consumer<ImportRow.Refused> told) throws IOException {
        while (!isFull()) {
            if (next == some.size()) {
                progress.accept(taken);
            }
            ReadRow row = look();
            if (row == null) {
                return false;
            }
            take(row);
            if (row instanceof ReadRow.Refused not) {
                refused++;
                told.accept(not.row());
            }
        }
        return true;
    }

    /**
     * Takes rows until the part is full, and without a word: whatever there is to say is left to {@link #fill}, which goes on from
     * there. Whoever saves would otherwise keep others from the log for as long as nobody reads what is said.
     *
     * @return whether it is full
     */
    boolean fillSilently() {
        try {
            while (!isFull()) {
                if (!(look() instanceof ReadRow.Ready ready)) {
                    return false;
                }
                take(ready);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            // It is thrown again when it is asked for the next rows.
            return false;
        }
    }

    private boolean isFull() {
        return rows.size() >= ROWS || characters >= CHARACTERS || files >= FILES;
    }

    private @Nullable ReadRow look() throws IOException {
        if (next == some.size()) {
            some = List.of();
            next = 0;
            some = ahead.next();
        }
        return some.isEmpty() ? null : some.get(next);
    }

    private void take(ReadRow row) {
        next++;
        if (rows.isEmpty() && refused == 0) {
            firstLine = row.line();
        }
        if (row instanceof ReadRow.Ready ready) {
            rows.add(ready);
            characters += ready.characters();
            files += ready.kept().size();
            taken++;
        }
    }
}
