package daybook.store.sqlite;

import daybook.store.rows.FileHeader;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.jdbc4.JDBC4Connection;

/** A copy of a log's bytes in memory, opened by SQLite there, so that nothing that is done to it reaches the file. */
final class MemoryCopy {

    /** Java has the bytes once and SQLite once more. */
    private static final int PART_OF_MEMORY = 3;

    private static final int MOST = 1 << 30;

    private MemoryCopy() {}

    /** Returns true if the memory has room for a copy of so many bytes. */
    static boolean fits(long size) {
        return size <= MOST && size <= Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
    }

    /** Reads the bytes of a file. No connection of this program may have a lock on it: closing it drops them. */
    static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /**
     * Opens bytes as a log, with a header that SQLite can read and a whole last page.
     *
     * @param file is changed
     */
    static Connection open(byte[] file) throws SQLException {
        int page = FileHeader.of(file).pageSize();
        long whole = (file.length + page - 1L) / page * page;
        byte[] bytes = whole == file.length ? file : Arrays.copyOf(file, (int) whole);
        FileHeader.mend(bytes);
        Connection connection = Sqlite.inMemory();
        try {
            ((JDBC4Connection) connection).deserialize("main", bytes);
            return Sqlite.set(connection, Sqlite.BUSY_TIMEOUT, false);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Returns how many records a copy has; 0 when they cannot be read. */
    static long records(byte[] file) {
        try (Connection connection = open(file.clone());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(seq) FROM record")) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            return 0;
        }
    }
}
