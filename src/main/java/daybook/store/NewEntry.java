package daybook.store;

import daybook.ledger.Committed;
import daybook.ledger.Sealer;
import daybook.log.Facts;
import daybook.log.Occurred;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is yet to be added: all that can be done for it before it is known which record it becomes, so that another thread may
 * do it while the entries before it are saved. Made by {@link LogStore#prepare}.
 */
public final class NewEntry {

    private final Facts facts;
    private final Committed committed;
    private final @Nullable Long starts;
    private final @Nullable Long ends;

    private NewEntry(Facts facts, Committed committed, @Nullable Long starts, @Nullable Long ends) {
        this.facts = facts;
        this.committed = committed;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Prepares an entry.
     *
     * @throws RuntimeException when its facts could not be understood again
     */
    static NewEntry of(Sealer sealer, Facts facts) {
        Occurred occurred = EntryRow.check(facts);
        return new NewEntry(
                facts, sealer.commit(FactsCodec.forLedger(facts)), seconds(occurred.start()), seconds(occurred.end()));
    }

    private static @Nullable Long seconds(@Nullable Instant moment) {
        return moment == null ? null : (Long) moment.getEpochSecond();
    }

    Facts facts() {
        return facts;
    }

    Committed committed() {
        return committed;
    }

    /** The first second of it, since 1970 in UTC, or null when unknown. */
    @Nullable
    Long starts() {
        return starts;
    }

    /** The first second after it. */
    @Nullable
    Long ends() {
        return ends;
    }
}
