package daybook.store.rows;

import daybook.ledger.Digests;
import daybook.log.NewEvidence;
import daybook.log.Sha256;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of evidence, in pieces that fit in memory whatever the size of the file. The same bytes are kept once, however many records
 * refer to them.
 */
public final class EvidenceTable {

    /** The bytes of a piece; only the last one of a file has fewer. */
    public static final int CHUNK = 256 * 1024;

    /**
     * What was kept.
     *
     * @param sha256 64 lower-case hexadecimal digits
     * @param size in bytes
     */
    public record Kept(String sha256, long size) {}

    private EvidenceTable() {}

    /** Keeps the bytes of a file unless they are there already. To be called within a transaction. */
    public static Kept keep(Connection connection, NewEvidence file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Only after the last byte is it known whether the log has these bytes already.
            statement.execute("SAVEPOINT evidence");
            long id = nextId(statement);
            Kept kept = insertChunks(connection, id, file);
            if (id(connection, kept.sha256()) == null) {
                insert(connection, id, kept);
            } else {
                statement.execute("ROLLBACK TO evidence");
            }
            statement.execute("RELEASE evidence");
            return kept;
        }
    }

    private static long nextId(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT 1 + max(coalesce((SELECT max(id) FROM evidence), 0),"
                + " coalesce((SELECT max(evidence) FROM evidence_chunk), 0))")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Kept insertChunks(Connection connection, long id, NewEvidence file) throws SQLException {
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        int n = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO evidence_chunk (evidence, n, bytes) VALUES (?, ?, ?)")) {
            int filled = fill(file, chunk);
            while (filled > 0) {
                digest.update(chunk, 0, filled);
                insert.setLong(1, id);
                insert.setInt(2, n++);
                insert.setBytes(3, filled == CHUNK ? chunk : Arrays.copyOf(chunk, filled));
                insert.executeUpdate();
                size += filled;
                filled = filled == CHUNK ? fill(file, chunk) : 0;
            }
        }
        return new Kept(Digests.hex(digest.digest()), size);
    }

    /** Fills an array as far as the file goes. */
    private static int fill(NewEvidence file, byte[] chunk) {
        int filled = 0;
        while (filled < chunk.length) {
            int read = file.read(chunk, filled, chunk.length - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        return filled;
    }

    private static void insert(Connection connection, long id, Kept kept) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO evidence (id, sha256, size) VALUES (?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, kept.sha256());
            insert.setLong(3, kept.size());
            insert.executeUpdate();
        }
    }

    /** Where the bytes with that SHA-256 are, or null when they are not there. */
    public static @Nullable Long id(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM evidence WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? (Long) row.getLong(1) : null;
            }
        }
    }

    /** The SHA-256 of everything whose bytes are there. */
    public static Set<String> kept(Connection connection) throws SQLException {
        Set<String> kept = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sha256 FROM evidence")) {
            while (row.next()) {
                kept.add(String.valueOf(row.getString(1)));
            }
        }
        return kept;
    }

    /** A piece of a file, or null when there is none of that number. */
    public static byte @Nullable [] chunk(PreparedStatement select, long id, long n) throws SQLException {
        select.setLong(1, id);
        select.setLong(2, n);
        try (ResultSet row = select.executeQuery()) {
            // A piece made larger by another program is not even loaded.
            return row.next() && row.getLong(1) <= CHUNK ? row.getBytes(2) : null;
        }
    }

    /** Selects the length and the bytes of a piece. */
    public static PreparedStatement selectChunk(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "SELECT length(bytes), bytes FROM evidence_chunk WHERE evidence = ? AND n = ?");
    }
}
