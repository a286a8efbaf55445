package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.log.DateOrder;
import daybook.log.Settings;
import daybook.store.Event;
import daybook.store.GenesisRecord;
import daybook.store.SettingRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The log's settings as rows of the projection. */
public final class SettingRows {

    private SettingRows() {}

    /** What the genesis record sets. */
    public static Map<String, String> ofGenesis(String log, Event event) {
        GenesisRecord genesis = GenesisRecord.of(event);
        Map<String, String> settings = new TreeMap<>();
        settings.put("log", log);
        put(settings, "zone", genesis.zone());
        put(settings, "date_order", genesis.dateOrder());
        put(settings, "recorder", genesis.recorder());
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    public static void insert(Connection connection, Map<String, String> settings) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)")) {
            for (Map.Entry<String, String> each : settings.entrySet()) {
                insert.setString(1, each.getKey());
                insert.setString(2, each.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** Whether the rows are exactly these, byte for byte. */
    public static boolean hold(Connection connection, Map<String, String> expected) throws SQLException {
        int found = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, value FROM setting")) {
            while (row.next()) {
                String name = row.getString(1);
                String value = name == null ? null : expected.get(name);
                if (value == null || !Exact.holds(row, 2, value)) {
                    return false;
                }
                found++;
            }
        }
        return found == expected.size();
    }

    /**
     * What the log is set to.
     *
     * @throws DamagedRow when it is nothing that daybook wrote
     */
    public static Settings read(Connection connection) throws SQLException {
        Map<String, String> values = all(connection);
        // Not with DamagedRow.unless: Java 17 takes its time with each lambda that a start meets.
        try {
            return new Settings(
                    Objects.requireNonNull(values.get("log")),
                    ZoneId.of(Objects.requireNonNull(values.get("zone"))),
                    DateOrder.of(values.getOrDefault("date_order", "")).orElseThrow(),
                    values.get("recorder"));
        } catch (RuntimeException e) {
            throw DamagedRow.of("what the log was made with", e);
        }
    }

    private static Map<String, String> all(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, value FROM setting")) {
            while (row.next()) {
                String name = row.getString(1);
                String value = row.getString(2);
                if (name == null || value == null) {
                    // No constraint holds in a page that was damaged.
                    throw new DamagedRow("a setting without a name or a value cannot be understood", null);
                }
                settings.put(name, value);
            }
        }
        return settings;
    }

    /** What a setting record changes: the setting of its name gets its value, or goes when it has none. */
    public static void change(Map<String, String> settings, Event event) {
        SettingRecord setting = SettingRecord.of(event);
        String name = setting.name();
        String value = setting.value();
        if (name != null && value == null && !name.equals("zone")) {
            // Without a zone no time could be shown; only a log that was tampered with says so.
            settings.remove(name);
        } else if (name != null && value != null) {
            settings.put(name, value);
        }
    }

    /** Makes the rows anew, after the first record or one of a setting lost facts. */
    static void showAgain(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        String log = Objects.requireNonNull(all(connection).get("log"));
        for (Event event : EventRows.of(connection, RecordKind.GENESIS)) {
            settings.putAll(ofGenesis(log, event));
        }
        for (Event event : EventRows.of(connection, RecordKind.SETTING)) {
            change(settings, event);
        }
        replace(connection, settings);
    }

    private static void replace(Connection connection, Map<String, String> settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM setting");
        }
        insert(connection, settings);
    }

    /** Puts into the projection what a setting record changes. */
    public static void change(Connection connection, Event event) throws SQLException {
        Map<String, String> settings = all(connection);
        change(settings, event);
        replace(connection, settings);
    }
}
