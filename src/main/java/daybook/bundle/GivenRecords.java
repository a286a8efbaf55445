package daybook.bundle;

import daybook.ledger.Digests;
import daybook.ledger.Disclosure;
import daybook.ledger.MalformedLineException;
import daybook.log.Sha256;
import daybook.store.GivenLog;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks along the chain in a bundle and the facts that were given of it, which stand in two files in the same order. */
final class GivenRecords implements Closeable {

    /** More than a record of ten thousand facts has. */
    private static final int LONGEST_LINE = 1 << 20;

    /** More than the longest text that a fact may have, each character in four bytes, in base64. */
    private static final int LONGEST_FACT = 64 << 20;

    private static final int BUFFER = 64 * 1024;

    private final Lines chain;
    private final Lines facts;
    private @Nullable DisclosureLine waiting;

    GivenRecords(BagInput bag) throws IOException {
        chain = new Lines(bag.open(BundleFiles.CHAIN), LONGEST_LINE, BundleFiles.CHAIN);
        try {
            facts = new Lines(bag.open(BundleFiles.DISCLOSURES), LONGEST_FACT, BundleFiles.DISCLOSURES);
        } catch (IOException e) {
            chain.close();
            throw e;
        }
    }

    /**
     * Hands over every record with its facts.
     *
     * @throws daybook.log.DaybookException.DoesNotVerify when a line of either file is not in its form, or a fact is out of its place
     */
    void all(GivenLog.Visitor visitor) throws IOException {
        long seq = 0;
        waiting = fact();
        for (String line = chain.next(); line != null; line = chain.next()) {
            seq++;
            List<Disclosure> own = new ArrayList<>();
            DisclosureLine next = waiting;
            while (next != null && next.seq() == seq) {
                own.add(next.disclosure());
                next = fact();
            }
            waiting = next;
            visitor.record(seq, line, own);
        }
        DisclosureLine left = waiting;
        if (left != null) {
            throw BagPaths.refused("a fact of record " + left.seq()
                    + (left.seq() > seq ? " is given, and there is no such record" : " is not in its place"));
        }
    }

    private @Nullable DisclosureLine fact() throws IOException {
        String line = facts.next();
        try {
            return line == null ? null : DisclosureLine.parse(line);
        } catch (MalformedLineException e) {
            throw BagPaths.refused(BundleFiles.DISCLOSURES + ": " + e.getMessage());
        }
    }

    /** Whether the files had these SHA-256. To be asked when all was read. */
    boolean had(@Nullable String chainSha256, @Nullable String factsSha256) {
        return chain.sha256().equals(chainSha256) && facts.sha256().equals(factsSha256);
    }

    @Override
    public void close() throws IOException {
        try (chain;
                facts) {
            return;
        }
    }

    /** Lines of ASCII, each ended by LF. */
    private static final class Lines implements Closeable {

        private final DigestInputStream digest;
        private final InputStream in;
        private final int longest;
        private final String name;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(InputStream file, int longest, String name) {
            this.digest = new DigestInputStream(file, Sha256.digest());
            this.in = new BufferedInputStream(digest, BUFFER);
            this.longest = longest;
            this.name = name;
        }

        @Nullable
        String next() throws IOException {
            line.reset();
            int read = in.read();
            if (read < 0) {
                return null;
            }
            for (; read != '\n'; read = in.read()) {
                if (read < 0) {
                    throw BagPaths.refused(name + " breaks off");
                }
                if (read < ' ' || read > '~' || line.size() == longest) {
                    throw BagPaths.refused(name + " has a line that no daybook writes");
                }
                line.write(read);
            }
            return line.toString(StandardCharsets.US_ASCII);
        }

        String sha256() {
            return Digests.hex(digest.getMessageDigest().digest());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
