package daybook.cli;

import daybook.log.DaybookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is known to be small, read at once. */
public final class SmallFile {

    private static final int MOST = 1 << 20;

    private SmallFile() {}

    /**
     * All bytes of a file.
     *
     * @throws DaybookException.Usage when it has more than any file of its kind
     */
    public static byte[] read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new DaybookException.Usage(path + " is a folder.", "name a file in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new DaybookException.Usage(
                        path + " is far too long to be what is expected here.", "check that it is the right file");
            }
            return bytes;
        }
    }
}
