package daybook.intake;

import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.exchange.RowDigest;
import daybook.exchange.RowFile;
import daybook.exchange.RowOrigin;
import daybook.ledger.Digests;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An importer of an invented format: a folder with {@code album.txt}, of which each line is a day, what was sent and the name of a file
 * beside it, parted by bars. A file that is not there was left out of the album.
 */
final class Album implements ImportSource, ImportRows {

    static final String LIST = "album.txt";

    private final Path folder;
    private final List<String> lines;
    private final String sha256;
    private int next;

    Album(Path folder) throws IOException {
        this.folder = folder;
        this.lines = Files.readAllLines(folder.resolve(LIST));
        this.sha256 = digest();
    }

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public String sha256() {
        return sha256;
    }

    private String digest() throws IOException {
        return Digests.hex(Sha256.digest().digest(Files.readAllBytes(folder.resolve(LIST))));
    }

    @Override
    public boolean isUnchanged() throws IOException {
        return digest().equals(sha256);
    }

    @Override
    public @Nullable ImportRow next() {
        if (next == lines.size()) {
            return null;
        }
        String line = lines.get(next++);
        RowOrigin origin = new RowOrigin(next, "picture " + next + " of " + lines.size(), "id-" + next);
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            return new ImportRow.Refused(origin, "", line, "A line has three parts.");
        }
        Facts facts = Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "message")
                .set(Fact.DESCRIPTION, parts[1])
                .occurred(new Occurred(parts[0], null, Precision.DAY, ZoneOffset.UTC, parts[0]))
                .build();
        String digest = RowDigest.of(Sha256.digest().digest(line.getBytes(StandardCharsets.UTF_8)));
        return new ImportRow.Taken(origin, facts, null, null, digest, List.of(file(parts[2])));
    }

    private RowFile file(String name) {
        Path path = folder.resolve(name);
        return Files.exists(path)
                ? new RowFile.Enclosed(name, () -> Files.newInputStream(path))
                : new RowFile.Missing(name);
    }

    @Override
    public void close() {}

    /** The opener of a file that holds other bytes each time it is opened. */
    static RowFile.Opening restless() {
        byte[] counter = new byte[1];
        return () -> new ByteArrayInputStream(new byte[] {counter[0]++});
    }

    /** The opener of a file that breaks off in the middle. */
    static RowFile.Opening broken() {
        InputStream end = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the archive ends too early");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return read();
            }
        };
        return () -> new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), end);
    }
}
