package daybook.store.rows;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import daybook.log.DaybookException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Any words to look for: a query that the full-text search takes, or refused in words. */
public final class SearchFuzz {

    private static final Connection INDEX = index();

    private SearchFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws SQLException {
        String words = new Input(bytes).anyText();
        SearchWords query;
        try {
            query = SearchWords.parse(words);
        } catch (DaybookException.Usage refused) {
            Properties.require(!refused.message().isBlank(), "why is said");
            return;
        }
        search(query.index());
        for (SearchWords.Scanned each : query.scanned()) {
            search(each.index());
            Properties.require(TextScan.isIn(each.needle(), each.needle()), "a needle finds itself");
        }
    }

    private static void search(String query) throws SQLException {
        if (query.isEmpty()) {
            return;
        }
        try (PreparedStatement search = INDEX.prepareStatement("SELECT count(*) FROM found WHERE found MATCH ?")) {
            search.setString(1, query);
            try (ResultSet row = search.executeQuery()) {
                row.next();
            }
        }
    }

    private static Connection index() {
        try {
            Connection connection = Sqlite.inMemory();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE VIRTUAL TABLE found USING fts5(text)");
                statement.execute("INSERT INTO found VALUES ('flowers and a card')");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
