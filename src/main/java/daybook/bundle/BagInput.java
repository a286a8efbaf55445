package daybook.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Where the files of a bag are read from: a folder or a zip. Nothing of it is ever written to a disk under a name that it chooses.
 */
interface BagInput extends Closeable {

    /** The files: the path of each from the bag's folder, with {@code /} between the parts, and its size in bytes as it is said there. */
    Map<String, Long> files();

    /** The bytes of one of them. */
    InputStream open(String path) throws IOException;

    /** The most bytes that the bag can honestly have. */
    long mostBytes();
}
