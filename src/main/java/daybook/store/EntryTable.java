package daybook.store;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Writes rows of entries together with what full-text search knows of them. */
final class EntryTable implements AutoCloseable {

    static final String BY_ID = "SELECT " + EntryRow.PACKED + " FROM entry e WHERE e.id = ?";

    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement insertText;

    EntryTable(Connection connection) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement(EntryRow.insert());
        insertText = connection.prepareStatement("INSERT INTO entry_text (rowid, "
                + Schema.searchColumns(Schema::column) + ") VALUES (?, " + Schema.searchColumns(fact -> "?") + ")");
    }

    /**
     * Adds an entry.
     *
     * @throws RuntimeException when its facts could not be understood again
     */
    void add(Entry entry) throws SQLException {
        EntryRow.check(entry.facts());
        add(EntryRow.of(entry));
    }

    /** Adds a row whose facts have been checked. */
    void add(EntryRow row) throws SQLException {
        Entry entry = row.entry();
        row.bind(insert);
        insert.executeUpdate();
        insertText.setLong(1, entry.id());
        bindText(insertText, entry.facts());
        insertText.executeUpdate();
    }

    /** Puts an entry as it stands now in the place of what it was. */
    void replace(Entry before, Entry after) throws SQLException {
        remove(before);
        add(after);
    }

    /** Takes an entry out of the projection. */
    void remove(Entry before) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("INSERT INTO entry_text (entry_text, rowid, "
                        + Schema.searchColumns(Schema::column) + ") VALUES ('delete', ?, "
                        + Schema.searchColumns(fact -> "?") + ")");
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

    /** The entry of that number with its exhibits and amendments. */
    static Optional<Entry> find(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(EntryRow.read(row).complete(connection)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        insertText.close();
    }
}
