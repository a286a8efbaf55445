package daybook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** The log's settings as rows of the projection. */
final class SettingRows {

    private SettingRows() {}

    /** What the genesis record sets. */
    static Map<String, String> ofGenesis(String log, Map<String, Object> facts) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("log", log);
        for (String name : new String[] {"zone", "date_order", "recorder"}) {
            if (facts.get(name) instanceof String value) {
                settings.put(name, value);
            }
        }
        return settings;
    }

    static void insert(Connection connection, Map<String, String> settings) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)")) {
            for (Map.Entry<String, String> each : settings.entrySet()) {
                insert.setString(1, each.getKey());
                insert.setString(2, each.getValue());
                insert.executeUpdate();
            }
        }
    }

    static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, value FROM setting")) {
            while (row.next()) {
                settings.put(row.getString(1), row.getString(2));
            }
        }
        return settings;
    }
}
