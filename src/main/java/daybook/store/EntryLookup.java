package daybook.store;

import daybook.ledger.RecordKind;
import daybook.ledger.RequiredFacts;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of this log that imported rows may be already: within the transaction that adds the others, or in a log that is only
 * read. Entries that were withdrawn are not found, because their rows may be imported again.
 */
public final class EntryLookup {

    private static final String CANDIDATE =
            " e.id <= ? AND e.id < " + RecordNumber.STRIDE + " AND e.status <> 'withdrawn'";

    private static final String BEGINNING = "SELECT " + EntryRow.PACKED
            + " FROM json_each(?) row CROSS JOIN entry e ON e.starts = row.value WHERE" + CANDIDATE;

    private static final String BY_ID =
            "SELECT " + EntryRow.PACKED + " FROM json_each(?) row CROSS JOIN entry e ON e.id = row.value";

    private static final String UNDATED =
            "SELECT " + EntryRow.PACKED + " FROM entry e WHERE e.starts IS NULL AND" + CANDIDATE;

    private static final String AMENDED =
            "SELECT DISTINCT e.id FROM event amended JOIN entry e ON e.id = amended.ref WHERE amended.kind = 'amend' AND"
                    + CANDIDATE;

    private final Connection connection;
    private final Function<SQLException, RuntimeException> problem;

    EntryLookup(Connection connection, Function<SQLException, RuntimeException> problem) {
        this.connection = connection;
        this.problem = problem;
    }

    /** Is shown an entry as it stands. */
    @FunctionalInterface
    public interface Visitor {
        void visit(long id, Facts facts);
    }

    /** For each row the number of its entry that is there already, imported from such a row or of this very log; 0 for the others. */
    public long[] known(List<SourceRow> rows) {
        return reading(() -> SourceRows.known(connection, rows));
    }

    /** The entry of that record as it stands, or null. */
    public @Nullable Entry entry(long id) {
        return this.<Optional<Entry>>reading(() -> EntryTable.find(connection, id))
                .orElse(null);
    }

    /** What an entry said first, and after each correction. What was redacted since is missing. */
    public List<Facts> wordings(long id) {
        return reading(() -> {
            List<Facts> wordings = new ArrayList<>();
            for (Entry each : History.of(connection, id)) {
                wordings.add(each.facts());
            }
            return wordings;
        });
    }

    /** What entries say as they stand, by the numbers of their records. */
    public Map<Long, Facts> facts(Set<Long> ids) {
        return reading(() -> {
            Map<Long, Facts> facts = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
                select.setString(1, list(ids));
                show(select, facts::put);
            }
            return facts;
        });
    }

    private static String list(Set<Long> numbers) {
        StringBuilder list = new StringBuilder("[");
        for (Long each : numbers) {
            list.append(list.length() == 1 ? "" : ",").append(each);
        }
        return list.append(']').toString();
    }

    /**
     * Shows the entries that begin at one of these seconds since 1970.
     *
     * @param newest the newest record that is looked at
     */
    public void beginning(Set<Long> seconds, long newest, Visitor visitor) {
        reading(() -> {
            try (PreparedStatement select = connection.prepareStatement(BEGINNING)) {
                select.setString(1, list(seconds));
                select.setLong(2, newest);
                return show(select, visitor);
            }
        });
    }

    /**
     * Shows the entries of which nobody knows when they happened.
     *
     * @param newest the newest record that is looked at
     */
    public void undated(long newest, Visitor visitor) {
        reading(() -> {
            try (PreparedStatement select = connection.prepareStatement(UNDATED)) {
                select.setLong(1, newest);
                return show(select, visitor);
            }
        });
    }

    /**
     * The entries that were corrected.
     *
     * @param newest the newest record that is looked at
     */
    public List<Long> amended(long newest) {
        return reading(() -> {
            List<Long> ids = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(AMENDED)) {
                select.setLong(1, newest);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getLong(1));
                    }
                }
            }
            return ids;
        });
    }

    /** An entry from which facts were removed, what it says and said before without them, and which they are. */
    public record Redacted(long id, List<Facts> wordings, Set<Fact> removed) {}

    /**
     * The entries from which facts were removed.
     *
     * @param newest the newest record that is looked at
     */
    public List<Redacted> redacted(long newest) {
        return reading(() -> {
            Map<Long, Set<Fact>> removed = new LinkedHashMap<>();
            for (Event event : EventRows.of(connection, RecordKind.REDACT)) {
                Long ref = event.ref();
                for (String name : event.list(RequiredFacts.REMOVED)) {
                    Fact fact = Fact.of(name).orElse(null);
                    if (fact != null && ref != null && ref <= newest) {
                        removed.computeIfAbsent(ref, id -> EnumSet.noneOf(Fact.class))
                                .add(fact);
                    }
                }
            }
            List<Redacted> all = new ArrayList<>();
            for (Map.Entry<Long, Set<Fact>> each : removed.entrySet()) {
                all.add(new Redacted(each.getKey(), wordings(each.getKey()), each.getValue()));
            }
            return all;
        });
    }

    private static boolean show(PreparedStatement select, Visitor visitor) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Entry entry = EntryRow.read(row).entry();
                visitor.visit(entry.id(), entry.facts());
            }
        }
        return true;
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw problem.apply(e);
        }
    }
}
