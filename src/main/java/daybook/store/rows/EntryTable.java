package daybook.store.rows;

import daybook.ledger.Sealed;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes rows of entries together with what full-text search knows of them. */
public final class EntryTable implements AutoCloseable {

    static final String BY_ID = "SELECT " + EntryRow.PACKED + " FROM entry e WHERE e.id = ?";

    private static final String BY_NUMBER = "SELECT " + EntryRow.PACKED + " FROM entry e WHERE e.number = ?";

    private static final String NEWEST_NUMBER = "SELECT max(number) FROM entry WHERE number < " + RecordNumber.STRIDE;

    private static final String INTO_TEXT = "INSERT INTO entry_text (rowid, " + Schema.searchColumns() + ") ";

    private final Connection connection;

    /** The columns that {@link #insert} fills; most entries have values for a third of them. */
    private final EnumSet<Fact> columns = EnumSet.noneOf(Fact.class);

    private @Nullable PreparedStatement insert;
    private @Nullable PreparedStatement insertText;

    /** The numbers of the entries of which search knows nothing yet; none when the first is zero. */
    private long firstUnsearched;

    private long lastUnsearched;

    /** The number of the newest entry of this log; -1 when nobody has asked yet. */
    private long newest = -1;

    public EntryTable(Connection connection) {
        this.connection = connection;
    }

    /** The number of the next entry of this log. To be asked for once for each. */
    public long nextNumber() throws SQLException {
        if (newest < 0) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(NEWEST_NUMBER)) {
                newest = row.next() ? row.getLong(1) : 0;
            }
        }
        return ++newest;
    }

    /** Adds a row whose facts have been checked. */
    public void add(EntryRow row) throws SQLException {
        search();
        insert(row);
        PreparedStatement text = insertText;
        if (text == null) {
            text = connection.prepareStatement(INTO_TEXT + "VALUES (?, " + Schema.searchParameters() + ")");
            insertText = text;
        }
        text.setLong(1, row.entry().id());
        bindText(text, row.entry().facts());
        text.executeUpdate();
    }

    /** Adds a row of which search knows nothing before {@link #search}. */
    public void addUnsearched(EntryRow row) throws SQLException {
        insert(row);
        unsearched(row.entry().id());
    }

    private void insert(EntryRow row) throws SQLException {
        Facts facts = row.entry().facts();
        PreparedStatement statement =
                columns.containsAll(facts.known()) && insert != null ? insert : insertWith(facts.known());
        row.bind(statement, columns);
        statement.executeUpdate();
    }

    /** Adds an entry of which search knows nothing before {@link #search}. */
    public void addUnsearched(PreparedEntry entry, Sealed sealed) throws SQLException {
        PreparedStatement statement = entry.fits(columns) && insert != null ? insert : insertWith(entry.known());
        entry.bind(statement, sealed, nextNumber(), columns);
        statement.executeUpdate();
        unsearched(sealed.line().seq());
    }

    private void unsearched(long id) {
        lastUnsearched = id;
        if (firstUnsearched == 0) {
            firstUnsearched = id;
        }
    }

    private PreparedStatement insertWith(Set<Fact> more) throws SQLException {
        if (insert != null) {
            insert.close();
        }
        columns.addAll(more);
        PreparedStatement wider = connection.prepareStatement(EntryRow.insert(columns));
        insert = wider;
        return wider;
    }

    /**
     * Tells search of all entries of which it knows nothing yet. Search writes down what it has collected whenever a statement of some
     * weight begins, so that many entries are best added first.
     */
    public void search() throws SQLException {
        if (firstUnsearched == 0) {
            return;
        }
        try (PreparedStatement insertAll = connection.prepareStatement(INTO_TEXT + "SELECT id, "
                + Schema.searchColumns() + " FROM entry WHERE id BETWEEN ? AND ? ORDER BY id")) {
            insertAll.setLong(1, firstUnsearched);
            insertAll.setLong(2, lastUnsearched);
            insertAll.executeUpdate();
        }
        firstUnsearched = 0;
    }

    /** Puts an entry as it stands now in the place of what it was. */
    public void replace(Entry before, Entry after) throws SQLException {
        remove(before);
        EntryRow.check(after.facts());
        add(EntryRow.of(after));
    }

    /** Takes an entry out of the projection. */
    public void remove(Entry before) throws SQLException {
        search();
        try (PreparedStatement forget = connection.prepareStatement("INSERT INTO entry_text (entry_text, rowid, "
                        + Schema.searchColumns() + ") VALUES ('delete', ?, "
                        + Schema.searchParameters() + ")");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM entry WHERE id = ?")) {
            forget.setLong(1, before.id());
            bindText(forget, before.facts());
            forget.executeUpdate();
            delete.setLong(1, before.id());
            delete.executeUpdate();
        }
    }

    private static void bindText(PreparedStatement statement, Facts facts) throws SQLException {
        int column = 2;
        for (Fact fact : Schema.SEARCHED) {
            statement.setObject(column++, EntryRow.column(facts, fact));
        }
    }

    /** The entry of that record with its exhibits and amendments. */
    public static Optional<Entry> find(Connection connection, long id) throws SQLException {
        return find(connection, BY_ID, id);
    }

    /** The entry of that number with its exhibits and amendments. */
    static Optional<Entry> numbered(Connection connection, long number) throws SQLException {
        return find(connection, BY_NUMBER, number);
    }

    private static Optional<Entry> find(Connection connection, String sql, long value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, value);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(EntryRow.read(row).complete(connection)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (insert != null) {
            insert.close();
        }
        if (insertText != null) {
            insertText.close();
        }
    }
}
