package daybook.store.rows;

import daybook.ledger.Digests;
import daybook.log.DaybookException;
import daybook.log.Evidence;
import daybook.log.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The bytes of one exhibit, read piece by piece. At the end they have been held against the SHA-256 that the chain commits to. */
public final class EvidenceStream extends InputStream {

    private final Path path;
    private final Evidence evidence;
    private final PreparedStatement select;
    private final long id;
    private final MessageDigest digest = Sha256.digest();
    private byte[] chunk = {};
    private int at;
    private long next;
    private long passed;
    private boolean ended;
    private boolean unchecked;

    private EvidenceStream(Path path, Evidence evidence, PreparedStatement select, long id) {
        this.path = path;
        this.evidence = evidence;
        this.select = select;
        this.id = id;
    }

    /**
     * Opens an exhibit.
     *
     * @throws DaybookException.DoesNotVerify when its bytes are not there
     */
    public static InputStream open(Connection connection, Path path, Evidence evidence) throws SQLException {
        Long id = EvidenceTable.id(connection, evidence.sha256());
        if (id == null) {
            throw broken(evidence, "are not in the log");
        }
        return new EvidenceStream(path, evidence, EvidenceTable.selectChunk(connection), id);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (at == chunk.length && !advance()) {
            return -1;
        }
        int part = Math.min(most, chunk.length - at);
        System.arraycopy(chunk, at, into, from, part);
        at += part;
        return part;
    }

    /** Passes over bytes without reading those of whole pieces. What was passed over is not checked against the SHA-256. */
    @Override
    public long skip(long count) {
        long inPiece = Math.max(0, Math.min(count, chunk.length - at));
        at += (int) inPiece;
        long pieces = Math.max(0, Math.min(count - inPiece, evidence.size() - passed)) / EvidenceTable.CHUNK;
        if (pieces > 0) {
            unchecked = true;
            next += pieces;
            passed += pieces * EvidenceTable.CHUNK;
        }
        return inPiece + pieces * EvidenceTable.CHUNK;
    }

    private boolean advance() {
        if (ended) {
            return false;
        }
        if (passed == evidence.size()) {
            ended = true;
            if (!unchecked && !Digests.hex(digest.digest()).equals(evidence.sha256())) {
                throw broken(evidence, "are not the ones that were attached: their SHA-256 differs");
            }
            return false;
        }
        byte[] piece = piece();
        if (piece == null || piece.length == 0 || passed + piece.length > evidence.size()) {
            throw broken(evidence, "are not whole in the log");
        }
        digest.update(piece);
        passed += piece.length;
        chunk = piece;
        at = 0;
        return true;
    }

    private byte @Nullable [] piece() {
        try {
            return EvidenceTable.chunk(select, id, next++);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, null);
        }
    }

    private static DaybookException broken(Evidence evidence, String what) {
        return new DaybookException.DoesNotVerify(
                "The bytes of evidence " + evidence.id() + " (" + evidence.name() + ") " + what + ".",
                "keep the log as it is, take the file from a backup, and run daybook verify on both");
    }

    @Override
    public void close() throws IOException {
        try {
            select.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
