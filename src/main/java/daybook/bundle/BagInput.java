package daybook.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Where the files of a bag are read from: a folder or a zip. Nothing of it is ever written to a disk under a name that it chooses.
 */
interface BagInput extends Closeable {

    /** The files: the path of each from the bag's folder, with {@code /} between the parts, and its size in bytes as it is said there. */
    Map<String, Long> files();

    /** The files that an operating system put there, which are none of the bag. */
    List<String> droppings();

    /** The bytes of a file. */
    InputStream open(String path) throws IOException;

    /** The most bytes that the bag can honestly have. */
    long mostBytes();
}
