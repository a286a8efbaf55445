package daybook.store.sqlite;

import daybook.ledger.ChainLine;
import daybook.ledger.MalformedLineException;
import daybook.store.LogTwin;
import daybook.store.rows.FileHeader;
import daybook.store.rows.Schema;
import daybook.store.rows.SchemaCheck;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for other files that are the same log. */
final class LogTwins {

    private static final int MOST_FILES = 1000;

    private LogTwins() {}

    /** Returns those in a log's own folder. Nothing is changed; what cannot be read is left out. */
    static List<LogTwin> beside(Path log) {
        List<LogTwin> twins = new ArrayList<>();
        try {
            Path real = log.toRealPath();
            Path folder = real.getParent();
            if (folder == null) {
                return twins;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder);
                    Connection own = Sqlite.toReadAlone(real)) {
                int seen = 0;
                for (Path each : files) {
                    if (++seen <= MOST_FILES && isLog(each) && !Files.isSameFile(each, real)) {
                        add(own, each, twins);
                    }
                }
            }
        } catch (IOException | SQLException | DirectoryIteratorException e) {
            // Then there is nothing to say of them.
        }
        twins.sort(Comparator.comparing(twin -> twin.file().toString()));
        return twins;
    }

    private static boolean isLog(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(file)
                && Files.size(file) > FileHeader.LENGTH
                && FileHeader.read(file).applicationId() == Schema.APPLICATION_ID;
    }

    private static void add(Connection own, Path file, List<LogTwin> twins) {
        try (Connection other = Sqlite.toReadAlone(file)) {
            String first = line(own, 1);
            if (first == null || SchemaCheck.read(other).wrong(List.of("record")) != null) {
                return;
            }
            String otherFirst = line(other, 1);
            if (otherFirst != null && log(otherFirst).equals(log(first))) {
                long here = records(own);
                long there = records(other);
                twins.add(new LogTwin(file, same(own, other, Math.min(here, there)), here, there));
            }
        } catch (SQLException | MalformedLineException e) {
            // No log that can be read.
        }
    }

    /** Each line has the hash of the one before it: where two are the same, all before them are. */
    private static long same(Connection own, Connection other, long most) throws SQLException {
        long same = 0;
        long end = most + 1;
        while (end - same > 1) {
            long middle = (same + end) / 2;
            String line = line(own, middle);
            if (line != null && line.equals(line(other, middle))) {
                same = middle;
            } else {
                end = middle;
            }
        }
        return same;
    }

    private static String log(String line) {
        return ChainLine.parse(line).log();
    }

    private static long records(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(seq) FROM record")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static @Nullable String line(Connection connection, long seq) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT line FROM record WHERE seq = ?")) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
