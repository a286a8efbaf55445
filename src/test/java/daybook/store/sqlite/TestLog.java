package daybook.store.sqlite;

import daybook.ledger.HeadWatch;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.SubjectCard;
import daybook.store.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A log in a temporary folder, with what tests do to one: add to it, read it, and get at the file behind the program's back. */
public record TestLog(Path file) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static Sealer sealer() {
        return new Sealer(Clock.systemUTC(), new SecureSalts());
    }

    /** A log with the subject P1 as its record 2 and no entry. */
    public static TestLog at(Path file) {
        NewLog.create(file, sealer(), "daybook test", LONDON, DateOrder.DMY, "Dr A", "P1");
        return new TestLog(file);
    }

    /** The same log again in another place, which is quicker than to make one. */
    public TestLog copy(Path to) throws IOException {
        return new TestLog(Files.copy(file, to));
    }

    /** An incident of a day, a month or a year, or of a time when the text has one. */
    public static Facts.Builder incident(String description, String from) {
        return Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "call")
                .set(Fact.SUBJECT, "P1")
                .set(Fact.DESCRIPTION, description)
                .occurred(new Occurred(from, null, precision(from), LONDON, from));
    }

    private static Precision precision(String from) {
        return switch (from.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
    }

    public Entry add(Facts.Builder facts) {
        try (SqliteLog log = Opening.toWrite(file, sealer())) {
            return log.write(writer -> writer.entry(facts.build(), null));
        }
    }

    /** Adds many entries in one transaction, which is quicker than one at a time. */
    public void addAll(List<Facts> all) {
        try (SqliteLog log = Opening.toWrite(file, sealer())) {
            log.write(writer -> {
                for (Facts facts : all) {
                    writer.entry(facts, null);
                }
                return all.size();
            });
        }
    }

    /** Adds a subject without a name. */
    public void addSubject(String code) {
        try (SqliteLog log = Opening.toWrite(file, sealer())) {
            log.write(writer -> writer.subject(code, SubjectCard.EMPTY, "Dr A"));
        }
    }

    public Entry add(String description, String from) {
        return add(incident(description, from));
    }

    public SqliteLog open() {
        return Opening.toRead(file);
    }

    /** The descriptions of the entries that a filter finds, in its order. */
    public List<String> found(Filter filter) {
        List<String> found = new ArrayList<>();
        try (SqliteLog log = open()) {
            log.entries(filter, entry -> found.add(entry.facts().required(Fact.DESCRIPTION)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code daybook verify} does it; no other connection of this program may be open. */
    public Verification verify() {
        try (LogCheck log = LogCheck.open(file)) {
            return log.verify(done -> {}, new HeadWatch()).with(log.journal());
        }
    }

    /** The names of the checks that do not hold. */
    public static List<String> failed(Verification verification) {
        List<String> failed = new ArrayList<>();
        for (Verification.Check check : verification.checks()) {
            if (!check.ok()) {
                failed.add(check.name());
            }
        }
        return failed;
    }

    /** A connection without any of the program's settings. */
    public Connection raw() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            // No test of ours cuts the power, and waiting for the disk takes most of the time otherwise.
            statement.execute("PRAGMA synchronous=OFF");
        }
        return connection;
    }

    /** Runs statements as somebody would who took the triggers off first and put them back afterwards. */
    public void tamper(String... statements) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            Map<String, String> triggers = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")) {
                while (row.next()) {
                    triggers.put(row.getString(1), row.getString(2));
                }
            }
            for (String name : triggers.keySet()) {
                statement.execute("DROP TRIGGER " + name);
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
            for (String sql : triggers.values()) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of the first row. */
    public String ask(String sql) throws SQLException {
        try (Connection connection = raw();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return String.valueOf(row.next() ? row.getString(1) : null);
        }
    }
}
