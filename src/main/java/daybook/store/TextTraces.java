package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.log.Fact;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The search for texts that a redaction removes, in every other fact of the log: whole, and for long ones also in telling pieces, which are
 * its lines and sentences and the words with digits in them, such as telephone numbers. Capital and small letters count as the same.
 */
public final class TextTraces {

    /** Shorter texts are found everywhere and tell nothing. */
    private static final int SHORTEST = 4;

    /** From this length on a piece of a text is one that somebody else would hardly have written. */
    private static final int PIECE = 16;

    private static final String ENDS = ".!?;\n\r";

    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    /**
     * A place where a text still is.
     *
     * @param place of the log, 0 for this one
     * @param record its number in that log
     * @param kind what it is
     * @param ref the record that it is about, or null
     * @param fact the name of the fact
     * @param whole whether the whole text is there, and not only a piece of it
     */
    public record Trace(
            int place,
            long record,
            RecordKind kind,
            @Nullable Long ref,
            String fact,
            boolean whole) {}

    /** Adds the value of a fact that is removed: a text or a list of texts. Words out of a list of choices are not looked for. */
    public void add(String name, @Nullable Object value) {
        if (isChoice(name)) {
            return;
        }
        if (value instanceof String text) {
            add(text);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                add(String.valueOf(each));
            }
        }
    }

    private static boolean isChoice(String name) {
        Fact fact = Fact.of(name).orElse(null);
        if (fact == null) {
            return switch (name) {
                case "sha256", "file_modified", "claimed_times", "removed", "digests" -> true;
                default -> false;
            };
        }
        return switch (fact) {
            case DESCRIPTION,
                    EXACT_WORDS,
                    PLACE_DETAIL,
                    IDENTIFIER,
                    WITNESSES,
                    IMPACT,
                    RESPONSE,
                    WITH,
                    REFERENCE,
                    TAGS -> false;
            default -> true;
        };
    }

    private void add(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() < SHORTEST) {
            return;
        }
        whole.add(plain);
        wanted.add(plain);
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || ENDS.indexOf(plain.charAt(i)) >= 0) {
                piece(plain.substring(from, i).strip());
                from = i + 1;
            }
        }
        for (String word : plain.split(" ", -1)) {
            if (word.length() >= SHORTEST
                    && word.chars().filter(Character::isDigit).count() >= SHORTEST) {
                wanted.add(word);
            }
        }
    }

    private void piece(String piece) {
        if (piece.length() >= PIECE) {
            wanted.add(piece);
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Finds them, those in this log first, in the order of the records. */
    List<Trace> in(Connection connection) throws SQLException {
        List<Trace> found = new ArrayList<>();
        if (isEmpty()) {
            return found;
        }
        own(connection, found);
        others(connection, found);
        return found;
    }

    private void own(Connection connection, List<Trace> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT seq, facts FROM disclosure ORDER BY seq")) {
            while (row.next()) {
                long seq = row.getLong(1);
                for (Disclosure each : FactLines.split(Exact.text(row, 2))) {
                    look(connection, 0, seq, each, found);
                }
            }
        }
    }

    private void others(Connection connection, List<Trace> found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT log, seq, json FROM foreign_disclosure ORDER BY log, seq, n")) {
            while (row.next()) {
                int place = row.getInt(1);
                long seq = row.getLong(2);
                look(connection, place, seq, new Disclosure(Exact.text(row, 3)), found);
            }
        }
    }

    private void look(Connection connection, int place, long seq, Disclosure disclosure, List<Trace> found)
            throws SQLException {
        DisclosedFact fact = DisclosedFact.parse(disclosure);
        boolean isWhole = false;
        boolean there = false;
        for (String text : texts(fact.value())) {
            String plain = text.toLowerCase(Locale.ROOT);
            isWhole |= contains(plain, whole);
            there |= contains(plain, wanted);
        }
        if (there) {
            ChainLine line = line(connection, place, seq);
            found.add(new Trace(place, seq, line.kind(), line.ref(), fact.name(), isWhole));
        }
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> list) {
            for (Object each : list) {
                texts.add(String.valueOf(each));
            }
        }
        return texts;
    }

    private static boolean contains(String text, Set<String> words) {
        for (String each : words) {
            if (text.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private static ChainLine line(Connection connection, int place, long seq) throws SQLException {
        String table = place == 0 ? "record WHERE" : "foreign_record WHERE log = " + place + " AND";
        try (PreparedStatement select = connection.prepareStatement("SELECT line FROM " + table + " seq = ?")) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new DamagedRow("record " + seq + " is not there", null);
                }
                String text = Exact.text(row, 1);
                return DamagedRow.unless("record " + seq, () -> ChainLine.parse(text));
            }
        }
    }
}
