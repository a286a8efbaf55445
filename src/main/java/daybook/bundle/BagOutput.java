package daybook.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a bag go: a folder or a zip. */
public interface BagOutput {

    /**
     * Starts a file. Closing the stream ends it, and only then can the next one be started.
     *
     * @param path from the bag's folder, with {@code /} between the parts
     */
    OutputStream file(String path) throws IOException;
}
