package daybook.intake;

import daybook.ledger.Digests;
import daybook.log.DaybookException;
import daybook.log.Sha256;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * A file to import from. It is read twice: first for its SHA-256, which the log keeps, then row by row; the second reading has to give
 * the same bytes.
 */
public final class ImportFile implements ImportSource {

    private static final int BUFFER = 64 * 1024;

    /** How many bytes at the beginning of a file tell its format. */
    private static final int HEAD = 64 * 1024;

    private final Path path;
    private final String sha256;
    private final DigestInputStream in;

    /** The check of a file's first bytes. */
    public interface HeadCheck {
        /**
         * Checks the first 64 KiB, or all there is of a shorter file.
         *
         * @throws DaybookException.Usage when they are plainly those of another format
         */
        void check(byte[] head);
    }

    /** Looks through the file before anything is taken from it; need not read to its end. */
    public interface FirstReading {
        /** Reads the file from its first byte. */
        void read(InputStream in) throws IOException;
    }

    private ImportFile(Path path, String sha256, DigestInputStream in) {
        this.path = path;
        this.sha256 = sha256;
        this.in = in;
    }

    /**
     * Opens a file and reads it once.
     *
     * @param check refuses a file of another format by its first bytes
     * @param first sees its bytes in the first reading
     * @throws DaybookException.Usage when it is plainly something else, such as a workbook
     * @throws DaybookException.Failed when it is not a regular file: a pipe can be read only once, and a device may never end
     */
    public static ImportFile open(Path path, HeadCheck check, FirstReading first) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new DaybookException.Failed(
                    path + " is " + (Files.isDirectory(path) ? "a folder" : "not a regular file") + ".",
                    "save what is to be imported as a file and name that",
                    null);
        }
        try (InputStream head = Files.newInputStream(path)) {
            check.check(head.readNBytes(HEAD));
        }
        MessageDigest digest = Sha256.digest();
        try (DigestInputStream all =
                new DigestInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER), digest)) {
            first.read(withoutClose(all));
            byte[] buffer = new byte[BUFFER];
            int read;
            do {
                read = all.read(buffer);
            } while (read >= 0);
        }
        InputStream second = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        return new ImportFile(path, Digests.hex(digest.digest()), new DigestInputStream(second, Sha256.digest()));
    }

    /** The second reading. Closing it does nothing: whoever reads the rows may close it before the last bytes were compared. */
    public InputStream stream() {
        return withoutClose(in);
    }

    private static InputStream withoutClose(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean isUnchanged() throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read;
        do {
            // What stands behind the last row belongs to the file too.
            read = in.read(buffer);
        } while (read >= 0);
        return Digests.hex(in.getMessageDigest().digest()).equals(sha256);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
