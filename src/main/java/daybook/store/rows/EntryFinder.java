package daybook.store.rows;

import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.RecordNumber;
import daybook.store.EntryLookup;
import daybook.store.Event;
import daybook.store.RemovalRecord;
import daybook.store.SourceRow;
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

/** The finder of the entries that imported rows may be already, by the rows of the projection. */
public final class EntryFinder implements EntryLookup {

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

    public EntryFinder(Connection connection, Function<SQLException, RuntimeException> problem) {
        this.connection = connection;
        this.problem = problem;
    }

    @Override
    public long[] known(List<SourceRow> rows) {
        return reading(() -> SourceRows.known(connection, rows));
    }

    @Override
    public @Nullable Entry entry(long id) {
        return this.<Optional<Entry>>reading(() -> EntryTable.find(connection, id))
                .orElse(null);
    }

    @Override
    public List<Facts> wordings(long id) {
        return reading(() -> {
            List<Facts> wordings = new ArrayList<>();
            for (Entry each : History.of(connection, id)) {
                wordings.add(each.facts());
            }
            return wordings;
        });
    }

    @Override
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

    @Override
    public void beginning(Set<Long> seconds, long newest, Visitor visitor) {
        reading(() -> {
            try (PreparedStatement select = connection.prepareStatement(BEGINNING)) {
                select.setString(1, list(seconds));
                select.setLong(2, newest);
                return show(select, visitor);
            }
        });
    }

    @Override
    public void undated(long newest, Visitor visitor) {
        reading(() -> {
            try (PreparedStatement select = connection.prepareStatement(UNDATED)) {
                select.setLong(1, newest);
                return show(select, visitor);
            }
        });
    }

    @Override
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

    @Override
    public List<Redacted> redacted(long newest) {
        return reading(() -> {
            Map<Long, Set<Fact>> removed = new LinkedHashMap<>();
            for (Event event : EventRows.of(connection, RecordKind.REDACT)) {
                Long ref = event.ref();
                for (String name : RemovalRecord.of(event).removed()) {
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
