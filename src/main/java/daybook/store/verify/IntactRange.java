package daybook.store.verify;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainLine;
import daybook.ledger.ClockStep;
import daybook.ledger.ClockSteps;
import daybook.ledger.FastChain;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.ledger.RedactedFacts;
import daybook.log.RecordNumber;
import daybook.store.rows.Exact;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.LatestTime;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the chain, from one record to another, with its facts and with what is shown of it. It only ever says that everything holds.
 *
 * <p>Most of a large log are entries about which nothing was recorded since. They are compared as bytes. Every other record, and whatever
 * is not as expected, is checked by {@link OneRecord}.
 */
final class IntactRange {

    private static final int HASH = 64;

    private final LaterRecords later;
    private final HeadWatch watch;
    private final long from;
    private final long to;
    private final boolean last;
    private final byte[] hash = new byte[HASH];
    private final FastRow plain = new FastRow();
    private final OtherRows others = new OtherRows();
    private final List<ClockStep> clockSteps = new ArrayList<>();
    private final List<Head> wanted = new ArrayList<>();
    private final RedactedFacts facts = new RedactedFacts();
    private @Nullable FastChain lines;
    private @Nullable Instant first;
    private @Nullable Head begin;
    private long events;

    /** The number of the entry before the first of this range, as the first says it; -1 while none was met. */
    private long numberedBefore = -1;

    /** How many entries were met. */
    private long entries;

    private long plainOnes;
    private long behind;

    /**
     * A range.
     *
     * @param from the number of the first record
     * @param to the number behind the last
     * @param last whether nothing may come behind it
     */
    IntactRange(LaterRecords later, HeadWatch watch, long from, long to, boolean last) {
        this.later = later;
        this.watch = watch;
        this.from = from;
        this.to = to;
        this.last = last;
    }

    /**
     * Whether all of it holds. When not, nothing is known of what and where.
     *
     * @param goesOn told of each record, by its place in the range from 1; it does not hold when the answer is no
     * @throws SQLException when the file is damaged, or can't be read for another reason
     */
    boolean holds(Connection connection, LongPredicate goesOn) throws SQLException {
        if (from > 1 && !beginBehind(connection)) {
            return false;
        }
        // What has a number that no record has belongs to the first range and to the last.
        long lowest = from == 1 ? Long.MIN_VALUE : from;
        String ofRecords = within("seq", lowest, last ? Long.MAX_VALUE : to);
        String ofEntries = within("id", lowest, last ? RecordNumber.STRIDE : to);
        try (Statement select = connection.createStatement();
                ResultSet record = select.executeQuery("SELECT seq, line FROM record" + ofRecords + " ORDER BY seq");
                FactBytes stored = new FactBytes(connection, ofRecords, later.redactions());
                EntryBytes shown = new EntryBytes(connection, ofEntries);
                OneRecord one = new OneRecord(connection, later)) {
            for (long seq = from; seq < to; seq++) {
                if (!record.next() || record.getLong(1) != seq || !goesOn.test(seq - from + 1)) {
                    return false;
                }
                byte[] text = record.getBytes(2);
                boolean good = text != null
                        && (isPlain(seq, text, stored, shown) || isGood(seq, text, one, shown))
                        && stored.pass(seq);
                if (!good) {
                    return false;
                }
            }
            return !record.next() && stored.isEnd() && shown.isEnd() && events == events(connection, ofEntries);
        }
    }

    private static String within(String column, long lowest, long end) {
        return " WHERE " + column + " >= " + lowest + " AND " + column + (end == Long.MAX_VALUE ? " <= " : " < ") + end;
    }

    /** The record before is checked by another range; here only what the next one has to follow is read of it. */
    private boolean beginBehind(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LatestTime.SELECT + " WHERE r.seq = ?")) {
            select.setLong(1, from - 1);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                String text = Exact.text(row, 1);
                ChainLine line = ChainLine.parse(text);
                begin = LatestTime.head(line, text, row);
                lines = new FastChain(begin);
                return true;
            }
        } catch (MalformedLineException e) {
            return false;
        }
    }

    private boolean isPlain(long seq, byte[] text, FactBytes stored, EntryBytes rows) throws SQLException {
        FastChain chain = lines;
        byte[] shown = rows.row();
        if (chain == null || shown == null || later.isAbout(seq) || !chain.follows(text)) {
            return false;
        }
        plain.begin();
        if (!stored.areOf(seq, chain, plain)) {
            return false;
        }
        chain.hash(hash);
        if (!plain.is(shown, nextNumber(rows), chain, text, hash)) {
            return false;
        }
        if (chain.isBackwards()) {
            clockSteps.add(new ClockStep(seq, chain.recordedBefore(), chain.recorded()));
        }
        behind += chain.isBehind() ? 1 : 0;
        chain.goOn(hash);
        if (!watch.isIdle() && watch.wants(seq, new String(hash, StandardCharsets.ISO_8859_1))) {
            wanted.add(chain.head());
        }
        rows.advance();
        entries++;
        facts.addPresent(chain.commitments());
        plainOnes++;
        return true;
    }

    private boolean isGood(long seq, byte[] text, OneRecord one, EntryBytes rows) throws SQLException {
        ChainCheck check = ChainCheck.after(lines == null ? null : lines.head(), later.redactions());
        ChainLine line = one.check(check, seq, nextNumber(rows), new String(text, StandardCharsets.UTF_8), others);
        if (line == null) {
            return false;
        }
        facts.add(check.tally());
        Head head = Objects.requireNonNull(check.head());
        if (lines == null) {
            first = check.first();
            lines = new FastChain(head);
        } else {
            clockSteps.addAll(check.clockSteps().steps());
            behind += check.clockSteps().behind();
            lines.goOn(head);
        }
        if (watch.wants(seq, head.hash())) {
            wanted.add(head);
        }
        if (line.kind() == RecordKind.ENTRY) {
            entries++;
            return rows.pass(seq);
        }
        events++;
        return true;
    }

    /** The number that the next entry has to have. What the first of a range says of itself is held against the ranges before. */
    private long nextNumber(EntryBytes rows) {
        if (numberedBefore < 0) {
            numberedBefore = from == 1 ? 0 : rows.number() - 1;
        }
        return numberedBefore + entries + 1;
    }

    /** Whether the entries of the range go on behind so many. */
    boolean goesOnBehind(long entriesBefore) {
        return entries == 0 || numberedBefore == entriesBefore;
    }

    /** How many entries it has. */
    long entries() {
        return entries;
    }

    private static long events(Connection connection, String where) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM event" + where)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The recording time of the first record of the log; null in every range but the first. */
    @Nullable
    Instant first() {
        return first;
    }

    /** How many records were compared as bytes. */
    long plain() {
        return plainOnes;
    }

    /** Where the range begins, with the highest recording time that is shown there, which is to be compared; null in the first range. */
    @Nullable
    Head begin() {
        return begin;
    }

    /** Where the range ends. */
    Head head() {
        return Objects.requireNonNull(lines).head();
    }

    /** Returns how many of its facts are there, and what redactions removed of them. */
    RedactedFacts facts() {
        return facts;
    }

    /** Where the clock went back in it. */
    ClockSteps clockSteps() {
        return new ClockSteps(clockSteps, behind);
    }

    /** The chain up to those of its records that were asked for. */
    List<Head> wanted() {
        return wanted;
    }

    /** What it says of rows that are neither entries nor events. */
    OtherRows others() {
        return others;
    }
}
