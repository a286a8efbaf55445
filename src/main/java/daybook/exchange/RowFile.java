package daybook.exchange;

import java.io.IOException;
import java.io.InputStream;

/** A file that belongs to an imported row, such as the picture of a message. */
public sealed interface RowFile {

    /** Returns its name, or what is known of it. */
    String name();

    /** The opener of a file's bytes. */
    @FunctionalInterface
    interface Opening {
        /**
         * Opens the file at its first byte. Called more than once, and every time it must give the same bytes: a row is refused before
         * anything is saved if its file cannot be read.
         *
         * @throws IOException when the file cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * A file that is there, and is kept as an exhibit of the row's entry.
     *
     * @param name without folders
     */
    record Enclosed(String name, Opening opening) implements RowFile {}

    /**
     * A file that the row had and that is missing from what is imported. The entry says so.
     *
     * @param name the file's name, or what the source says of it, such as {@code picture left out of the export}
     */
    record Missing(String name) implements RowFile {}
}
