package daybook.bundle;

import daybook.ledger.Digests;
import daybook.log.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a bag and remembers what its manifests have to say of them. */
final class Bag {

    private final BagOutput output;
    private final List<ManifestLine> payload = new ArrayList<>();
    private final List<ManifestLine> tags = new ArrayList<>();
    private long bytes;

    Bag(BagOutput output) {
        this.output = output;
    }

    /** Starts a file, which is in the manifests once it is closed. */
    OutputStream file(String path) throws IOException {
        return new Counted(output.file(path), path);
    }

    void write(String path, byte[] content) throws IOException {
        try (OutputStream out = file(path)) {
            out.write(content);
        }
    }

    void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code Payload-Oxum}: how many bytes there are under {@code data/}, and in how many files. */
    String oxum() {
        return bytes + "." + payload.size();
    }

    /** Writes the manifest of what is under {@code data/}. */
    void manifest() throws IOException {
        write(BundleFiles.MANIFEST, text(payload));
    }

    /** Writes the manifest of all the rest, which ends the bag, and gives its SHA-256: it stands for every byte of the bag. */
    String tagManifest() throws IOException {
        byte[] text = text(tags).getBytes(StandardCharsets.UTF_8);
        write(BundleFiles.TAG_MANIFEST, text);
        return Digests.hex(Sha256.digest().digest(text));
    }

    private static String text(List<ManifestLine> lines) {
        StringBuilder text = new StringBuilder();
        for (ManifestLine line : lines) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    private final class Counted extends FilterOutputStream {

        private final MessageDigest digest = Sha256.digest();
        private final String path;
        private long size;
        private boolean closed;

        Counted(OutputStream out, String path) {
            super(out);
            this.path = path;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            size++;
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            out.write(content, from, length);
            digest.update(content, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            out.close();
            boolean isPayload = path.startsWith(BundleFiles.DATA);
            (isPayload ? payload : tags).add(new ManifestLine(Digests.hex(digest.digest()), path));
            bytes += isPayload ? size : 0;
        }
    }
}
