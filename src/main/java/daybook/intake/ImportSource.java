package daybook.intake;

import java.io.IOException;

/**
 * What rows are imported from: one file today, and whatever else an importer can read, such as a folder or an archive. An import keeps its
 * name and its SHA-256.
 */
public interface ImportSource extends AutoCloseable {

    /** Returns the file's name without its folders. */
    String name();

    /** Returns the SHA-256 of its bytes, 64 lower-case hexadecimal digits; what it is over, if it is not one file, the importer decides. */
    String sha256();

    /** Returns whether the rows were read from what {@link #sha256} is of. Call once, after the last row. */
    boolean isUnchanged() throws IOException;

    @Override
    void close() throws IOException;
}
