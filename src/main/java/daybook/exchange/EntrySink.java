package daybook.exchange;

import daybook.log.Entry;
import java.io.Closeable;
import java.io.IOException;

/**
 * Takes entries one by one and writes them in some format, holding none of them, so that a log of any size fits.
 *
 * <p>The beginning of the file is written when the sink is made, its end when it is closed. Closing flushes, but leaves the stream
 * underneath open: whoever opened that decides whether the file is kept. A sink that is not closed leaves a file without its end.
 */
public interface EntrySink extends Closeable {

    /** Writes one entry. */
    void entry(Entry entry) throws IOException;

    /** Writes the end of the file and flushes. Does nothing the second time. */
    @Override
    void close() throws IOException;
}
