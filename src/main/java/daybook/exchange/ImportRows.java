package daybook.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a file row by row, holding one row at a time. */
public interface ImportRows extends Closeable {

    /**
     * What became of the next row; null after the last. A file that is damaged somewhere ends with a refused row that says where; the
     * rows before it stand.
     *
     * @throws IOException when the file cannot be read
     */
    @Nullable
    ImportRow next() throws IOException;
}
