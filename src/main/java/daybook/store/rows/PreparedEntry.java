package daybook.store.rows;

import daybook.ledger.Committed;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.store.NewEntry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is yet to be added, with the columns of its row.
 *
 * <p>Its facts are kept as one text, because thousands wait at a time: see {@link Committed}.
 */
public final class PreparedEntry implements NewEntry {

    private static final Fact[] FACTS = Fact.values();

    /** Where the text of an unknown fact ends. */
    private static final int UNKNOWN = -1;

    private final Committed committed;
    private final String texts;
    private final int[] ends;
    private final @Nullable Long starts;
    private final @Nullable Long stops;

    private PreparedEntry(Committed committed, String texts, int[] ends, Occurred occurred) {
        this.committed = committed;
        this.texts = texts;
        this.ends = ends;
        this.starts = seconds(occurred.start());
        this.stops = seconds(occurred.end());
    }

    /**
     * Prepares an entry.
     *
     * @throws RuntimeException when its facts could not be understood again
     */
    public static PreparedEntry of(Sealer sealer, Facts facts) {
        Occurred occurred = EntryRow.checkWords(facts);
        StringBuilder texts = new StringBuilder(256);
        int[] ends = new int[FACTS.length];
        for (int i = 0; i < FACTS.length; i++) {
            Object column = EntryRow.column(facts, FACTS[i]);
            if (column != null) {
                texts.append(column);
            }
            ends[i] = column == null ? UNKNOWN : texts.length();
        }
        return new PreparedEntry(sealer.commit(FactsCodec.forLedger(facts)), texts.toString(), ends, occurred);
    }

    private static @Nullable Long seconds(@Nullable Instant moment) {
        return moment == null ? null : (Long) moment.getEpochSecond();
    }

    @Override
    public Committed committed() {
        return committed;
    }

    /** Whether there are columns for all that is known of it. */
    boolean fits(Set<Fact> columns) {
        for (int i = 0; i < FACTS.length; i++) {
            if (ends[i] != UNKNOWN && !columns.contains(FACTS[i])) {
                return false;
            }
        }
        return true;
    }

    /** The facts that are known of it. */
    Set<Fact> known() {
        EnumSet<Fact> known = EnumSet.noneOf(Fact.class);
        for (int i = 0; i < FACTS.length; i++) {
            if (ends[i] != UNKNOWN) {
                known.add(FACTS[i]);
            }
        }
        return known;
    }

    /** Sets all that {@link EntryRow#insert} asks for. */
    void bind(PreparedStatement insert, Sealed sealed, long number, Set<Fact> columns) throws SQLException {
        EntryRow.bindNew(insert, sealed, number, starts, stops);
        int column = EntryRow.FIRST_FACT;
        int begin = 0;
        for (int i = 0; i < FACTS.length; i++) {
            Fact fact = FACTS[i];
            boolean known = ends[i] != UNKNOWN;
            if (columns.contains(fact)) {
                bind(insert, column++, fact, known ? texts.substring(begin, ends[i]) : null);
            }
            begin = known ? ends[i] : begin;
        }
    }

    private static void bind(PreparedStatement insert, int column, Fact fact, @Nullable String text)
            throws SQLException {
        boolean number = fact.form() == Fact.Form.NUMBER || fact.form() == Fact.Form.FLAG;
        if (number && text != null) {
            insert.setLong(column, Long.parseLong(text));
        } else {
            insert.setString(column, text);
        }
    }
}
