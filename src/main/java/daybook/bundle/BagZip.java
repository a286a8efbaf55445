package daybook.bundle;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bag as a zip with one folder at its top. Every entry carries the same time, so that the same files make the same bytes.
 */
public final class BagZip implements BagOutput, Closeable {

    private static final int BUFFER = 64 * 1024;

    private final ZipOutputStream zip;
    private final String folder;
    private final LocalDateTime time;

    /**
     * Starts the zip.
     *
     * @param out stays open when this is closed
     * @param folder the name of the folder
     * @param time what each entry says of when it was written, to two seconds
     */
    public BagZip(OutputStream out, String folder, Instant time) {
        zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        this.folder = folder;
        // In UTC: the form has no zone, and the machine's would make other bytes elsewhere.
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** Writes the end of the zip. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
