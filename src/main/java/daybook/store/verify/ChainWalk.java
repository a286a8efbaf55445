package daybook.store.verify;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainFault;
import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.store.ProgressListener;
import daybook.store.rows.Exact;
import daybook.store.rows.FactRows;
import daybook.store.rows.LaterRecords;
import daybook.store.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the chain from its first record to its last, with its facts and the projection beside it, and says what does not hold, and where.
 *
 * <p>Damage is a finding and never the end of the work. A log in which everything holds is read faster by {@link IntactChain}.
 */
final class ChainWalk {

    private final Connection connection;
    private final LaterRecords later;
    private final ProgressListener progress;
    private final HeadWatch watch;
    private final ChainCheck chain;
    private long records;
    private @Nullable Long firstBad;
    private @Nullable String chainFault;
    private @Nullable String factsFault;
    private List<String> told = List.of();

    ChainWalk(Connection connection, LaterRecords later, ProgressListener progress, HeadWatch watch) {
        this.connection = connection;
        this.later = later;
        this.progress = progress;
        this.watch = watch;
        this.chain = new ChainCheck(later.redactions());
    }

    ChainResult read() throws SQLException {
        try (ProjectionCheck projection = new ProjectionCheck(connection, later);
                Rows lines = new Rows(connection, "SELECT seq, line FROM record ORDER BY seq");
                FactRows facts = new FactRows(connection)) {
            for (; lines.more(); lines.advance()) {
                long seq = lines.row().getLong(1);
                List<Disclosure> own = facts.of(seq);
                ChainLine line = chain.next(seq, Exact.text(lines.row(), 2), own);
                Head head = chain.head();
                if (line != null && head != null) {
                    watch.next(head);
                    projection.next(seq, line, head.hash(), chain.notBefore(), own);
                }
                if (++records % ProgressListener.EVERY == 0) {
                    progress.done(records);
                }
            }
            chain.finish();
            facts.finish();
            projection.finish();
            ends(lines, facts);
            bad(projection.firstBad());
            told = projection.told();
            return new ChainResult(
                    records,
                    chain.first(),
                    chain.head(),
                    firstBad,
                    chainFault,
                    factsFault,
                    projection.difference(),
                    chain.clockSteps(),
                    chain.tally().present(),
                    chain.tally().removed(later.redactions()));
        }
    }

    /** Each difference of what is shown, in a sentence for people; to be asked when it was read. */
    List<String> told() {
        return told;
    }

    /** What is known of the chain and the facts when all of it was read that can be. */
    private void ends(Rows lines, FactRows facts) {
        ChainFault fault = chain.chainFault();
        if (fault != null) {
            chainFault = "record " + fault.seq() + ": " + fault.reason();
            bad(fault.seq());
        } else if (lines.damage() != null) {
            chainFault = "record " + (records + 1) + " cannot be read: " + lines.damage();
            bad(records + 1);
        } else if (records == 0) {
            chainFault = "there is no record at all";
            bad(1L);
        }
        ChainFault factFault = chain.commitmentFault();
        Long orphan = facts.orphan();
        if (factFault != null) {
            facts(factFault.seq(), "record " + factFault.seq() + ": " + factFault.reason());
        }
        if (facts.damage() != null) {
            factsFault = (factsFault == null ? "" : factsFault + "; ") + "they cannot be read: " + facts.damage();
        }
        if (orphan != null) {
            facts(orphan, "there are facts of record " + orphan + ", which is not there");
        }
    }

    private void facts(long seq, String fault) {
        if (factsFault == null) {
            factsFault = fault;
        }
        bad(seq);
    }

    private void bad(@Nullable Long seq) {
        if (seq != null && (firstBad == null || seq < firstBad)) {
            firstBad = seq;
        }
    }
}
