package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.ledger.Redactions;
import daybook.log.Fact;
import daybook.store.RecordFacts;
import daybook.store.sqlite.Opening;
import daybook.store.sqlite.SqliteLog;
import daybook.store.sqlite.TestLog;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who has the file, the program, and knows the format as well as we do. */
public final class Forger {

    private final TestLog log;

    public Forger(TestLog log) {
        this.log = log;
    }

    /** Does each step in turn, the triggers off, and puts the triggers back unless the first step is {@code @raw}. */
    public void run(String steps) throws SQLException {
        List<String> all = new ArrayList<>(List.of(steps.split(" ;; ")));
        boolean raw = all.remove("@raw");
        Map<String, String> triggers = raw ? Map.of() : takeTriggersOff();
        for (String step : all) {
            String[] words = step.split(" ");
            if (words[0].equals("@add")) {
                putBack(triggers);
                log.add("Written after the cut", "2026-11-23");
                takeTriggersOff();
            } else if (words[0].equals("@append")) {
                putBack(triggers);
                append(words);
                takeTriggersOff();
            } else if (words[0].equals("@redact")) {
                putBack(triggers);
                redact(Long.parseLong(words[1]), words[2]);
                takeTriggersOff();
            } else if (words[0].equals("@forge")) {
                putBack(triggers);
                forge(words);
                takeTriggersOff();
            } else {
                sql(step, words);
            }
        }
        putBack(triggers);
    }

    private void sql(String step, String[] words) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            switch (words[0]) {
                case "@cut" -> cut(statement, Long.parseLong(words[1]));
                case "@reseal" -> reseal(connection, Long.parseLong(words[1]));
                case "@forget" ->
                    index(
                            statement,
                            "INSERT INTO entry_text (entry_text, rowid, %1$s)"
                                    + " SELECT 'delete', id, %1$s FROM entry WHERE id = " + words[1]);
                case "@index" ->
                    index(
                            statement,
                            "INSERT INTO entry_text (rowid, %1$s) SELECT id, %1$s FROM entry WHERE id = " + words[1]);
                case "@event" -> event(connection, Long.parseLong(words[1]));
                case "@take", "@give", "@put", "@copy", "@move", "@swap" -> new FactEdits(connection).run(words);
                default -> statement.execute(step);
            }
        }
    }

    private Connection raw() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log.file());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous=OFF");
            statement.execute("PRAGMA foreign_keys=OFF");
        }
        return connection;
    }

    private Map<String, String> takeTriggersOff() throws SQLException {
        Map<String, String> triggers = new LinkedHashMap<>();
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")) {
                while (row.next()) {
                    triggers.put(row.getString(1), row.getString(2));
                }
            }
            for (String name : triggers.keySet()) {
                statement.execute("DROP TRIGGER " + name);
            }
        }
        return triggers;
    }

    private void putBack(Map<String, String> triggers) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            for (String sql : triggers.values()) {
                statement.execute(sql);
            }
        }
    }

    private static void index(Statement statement, String sql) throws SQLException {
        statement.execute(sql.replace("%1$s", Schema.searchColumns()));
    }

    private static void cut(Statement statement, long from) throws SQLException {
        index(
                statement,
                "INSERT INTO entry_text (entry_text, rowid, %1$s) SELECT 'delete', id, %1$s FROM entry WHERE id >= "
                        + from);
        statement.execute("DELETE FROM entry WHERE id >= " + from);
        statement.execute("DELETE FROM event WHERE id >= " + from);
        statement.execute("DELETE FROM disclosure WHERE seq >= " + from);
        statement.execute("DELETE FROM record WHERE seq >= " + from);
    }

    /** A record by way of the program: {@code @append redact 4 removed=description}; {@code @4} stands for what is in record 4. */
    private void append(String[] words) throws SQLException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts(facts, words, 3);
        append(words[1], words[2], facts);
    }

    private void append(String kind, String about, Map<String, Object> facts) {
        Long ref = about.equals("-") ? null : Long.valueOf(about);
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.write(writer ->
                    writer.append(ref, RecordFacts.of(RecordKind.of(kind).orElseThrow(), facts)));
        }
    }

    private void facts(Map<String, Object> facts, String[] words, int from) throws SQLException {
        for (int i = from; i < words.length; i++) {
            String name = words[i].substring(0, words[i].indexOf('='));
            String value = words[i].substring(words[i].indexOf('=') + 1);
            if (value.isEmpty()) {
                facts.remove(name);
            } else {
                facts.put(name, value(name, value));
            }
        }
    }

    private Object value(String name, String value) throws SQLException {
        return switch (name) {
            case "records", "size", "first_line", "last_line", "rows_taken", "rows_refused" -> Long.valueOf(value);
            case "removed", "exhibits" -> List.of(value.split(","));
            case "digests" ->
                List.of(value.startsWith("@") ? fact(value, "description").digest() : value);
            case "evidence_sha256" ->
                List.of(DisclosedFact.parse(fact(value, "sha256")).value());
            default -> value;
        };
    }

    private void redact(long entry, String fact) {
        try (SqliteLog open = Opening.toWrite(log.file(), TestLog.sealer())) {
            open.write(
                    writer -> writer.redact(entry, Set.of(Fact.of(fact).orElseThrow()), "officer", "request", "Dr A"));
        }
    }

    /**
     * A redaction about one record, and facts of another taken away that it names: {@code @forge 3 5 description}. All that is shown is
     * made to fit.
     */
    private void forge(String[] words) throws SQLException {
        long record = Long.parseLong(words[2]);
        List<String> names = List.of(words[3].split(","));
        List<String> digests = new ArrayList<>();
        for (String name : names) {
            digests.add(fact("@" + record, name).digest());
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("removed", names);
        facts.put("digests", digests);
        facts.put("authority", "officer");
        facts.put("reason", "request");
        facts(facts, words, 4);
        Object kind = facts.remove("kind");
        append(kind == null ? "redact" : (String) kind, words[1], facts);
        StringBuilder steps = new StringBuilder("@forget " + record);
        boolean entry = isEntry(record);
        for (String name : names) {
            steps.append(" ;; @take ").append(record).append(' ').append(name);
            if (entry && !name.equals("type") && !name.equals("occurred_zone")) {
                steps.append(" ;; UPDATE entry SET \"" + name + "\" = NULL WHERE id = " + record);
            }
        }
        steps.append(entry ? "" : " ;; @event " + record);
        run(steps + " ;; @index " + record);
    }

    private boolean isEntry(long record) throws SQLException {
        return log.ask("SELECT line FROM record WHERE seq = " + record).contains("\"kind\":\"entry\"");
    }

    private Disclosure fact(String record, String name) throws SQLException {
        try (Connection connection = raw()) {
            return new FactEdits(connection).named(Long.parseLong(record.substring(1)), name);
        }
    }

    /** Makes the row of an event what its facts say. */
    private static void event(Connection connection, long id) throws SQLException {
        Map<String, Object> facts = FactsCodec.named(ChainTable.facts(connection, id));
        try (PreparedStatement update = connection.prepareStatement("UPDATE event SET facts = ? WHERE id = ?")) {
            update.setString(1, EventRows.json(facts));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** Computes commitments and hashes anew from a record on, so that the chain holds again, and makes the rows fit. */
    private static void reseal(Connection connection, long from) throws SQLException {
        Redactions redactions = LaterRecords.read(connection).redactions();
        String prev = Head.NO_HASH;
        List<Long> numbers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT seq, line FROM record ORDER BY seq")) {
            while (row.next()) {
                numbers.add(row.getLong(1));
                lines.add(row.getString(2));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            long seq = numbers.get(i);
            String text = lines.get(i);
            if (seq >= from) {
                ChainLine old = ChainLine.parse(text);
                Set<String> commitments = new LinkedHashSet<>(old.commitments());
                commitments.removeIf(digest -> !redactions.names(digest));
                for (Disclosure disclosure : ChainTable.facts(connection, seq)) {
                    commitments.add(disclosure.digest());
                }
                text = new ChainLine(
                                old.log(),
                                old.seq(),
                                prev,
                                old.recorded(),
                                old.zone(),
                                old.kind(),
                                old.ref(),
                                List.copyOf(commitments))
                        .text();
                update(connection, "UPDATE record SET line = ? WHERE seq = ?", text, seq);
                update(
                        connection,
                        "UPDATE entry SET hash = ? WHERE id = ?",
                        HexFormat.of().parseHex(ChainLine.hash(text)),
                        seq);
            }
            prev = ChainLine.hash(text);
        }
    }

    private static void update(Connection connection, String sql, Object value, long id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, value);
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
