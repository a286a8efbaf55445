package daybook.store.verify;

import daybook.ledger.ChainLine;
import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.rows.SettingRows;
import daybook.store.rows.SubjectRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the chain says of the few rows that are neither entries nor events: subjects, settings, and facts that are left open to deletion. */
final class OtherRows {

    /** Something that is not as the chain says, and the number of the record that says otherwise. */
    record Difference(long seq, String what) {}

    private record Setting(ChainLine line, Event event) {}

    private final List<Event> subjects = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    /**
     * The next record that is not an entry.
     *
     * @throws RuntimeException of any type, when it cannot be understood
     */
    void remember(ChainLine line, Event event) {
        if (line.kind() == RecordKind.SUBJECT) {
            subjects.add(event);
        } else if (line.kind() == RecordKind.GENESIS || line.kind() == RecordKind.SETTING) {
            settings.add(new Setting(line, event));
        }
    }

    /** What the records say that come behind those that were remembered here. */
    void remember(OtherRows behind) {
        subjects.addAll(behind.subjects);
        settings.addAll(behind.settings);
    }

    List<Difference> differences(Connection connection) throws SQLException {
        List<Difference> found = new ArrayList<>();
        Long subject = SubjectRows.difference(connection, SubjectRows.of(subjects));
        if (subject != null) {
            found.add(new Difference(subject, "the subjects shown are not those of the chain"));
        }
        long genesis = 1;
        Map<String, String> now = new TreeMap<>();
        for (Setting each : settings) {
            if (each.line.kind() == RecordKind.GENESIS) {
                genesis = each.line.seq();
                now.putAll(SettingRows.ofGenesis(each.line.log(), each.event));
            } else {
                SettingRows.change(now, each.event);
            }
        }
        if (!SettingRows.hold(connection, now)) {
            found.add(new Difference(genesis, "the settings shown are not those of the chain"));
        }
        try (Statement left = connection.createStatement();
                ResultSet row = left.executeQuery("SELECT min(seq) FROM redacting HAVING count(*) > 0")) {
            if (row.next()) {
                found.add(new Difference(
                        row.getLong(1), "the facts of record " + row.getLong(1) + " are left open to deletion"));
            }
        }
        return found;
    }
}
