package daybook.intake;

import daybook.evidence.EnclosedFile;
import daybook.exchange.RowFile;
import daybook.ledger.Digests;
import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import daybook.log.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A file of a row that was read once before anything is saved. It is read again within the transaction that keeps it, and must give the
 * same bytes.
 */
final class CheckedFile {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_NAME = 500;

    private final RowFile.Enclosed file;
    private final String sha256;

    private CheckedFile(RowFile.Enclosed file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    /**
     * Reads a file to its end.
     *
     * @throws IOException when it cannot be read
     * @throws DaybookException when it has no name that can be kept, or cannot be read
     */
    static CheckedFile of(RowFile.Enclosed file) throws IOException {
        if (file.name().isBlank() || file.name().length() > LONGEST_NAME) {
            throw new IOException(
                    file.name().isBlank()
                            ? "it has no name"
                            : "its name is longer than " + LONGEST_NAME + " characters");
        }
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.opening().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new CheckedFile(file, Digests.hex(digest.digest()));
    }

    /** Returns the file as evidence that fails at its end if it is not what was read before. */
    NewEvidence evidence() {
        return new Reread(new EnclosedFile(file.name(), file.opening()::open), file.name(), sha256);
    }

    /** The second reading. */
    private static final class Reread implements NewEvidence {

        private final NewEvidence file;
        private final String name;
        private final String sha256;
        private final MessageDigest digest = Sha256.digest();
        private boolean ended;

        Reread(NewEvidence file, String name, String sha256) {
            this.file = file;
            this.name = name;
            this.sha256 = sha256;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = file.read(into, from, most);
            if (count > 0) {
                digest.update(into, from, count);
            } else if (count < 0 && !ended) {
                ended = true;
                if (!Digests.hex(digest.digest()).equals(sha256)) {
                    throw new DaybookException.Failed(
                            name + " changed while it was imported.",
                            "wait until no program writes to it, and import again",
                            null);
                }
            }
            return count;
        }

        @Override
        public About about() {
            return file.about();
        }

        @Override
        public @Nullable String position() {
            return file.position();
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
