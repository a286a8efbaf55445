package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.Head;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.Facts;
import daybook.store.NewEntry;
import daybook.store.rows.PreparedEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that another thread seals ahead are the chain that one thread would make. */
class SealedAheadTest {

    private static final Facts CALL =
            TestLog.incident("Silent call", "2026-11-20").build();

    private static final Head HEAD = new Head("0".repeat(32), 7, "1".repeat(64), Instant.EPOCH);

    private static final List<NewEntry> MANY = Collections.nCopies(1000, PreparedEntry.of(TestLog.sealer(), CALL));

    @Test
    void eachFollowsTheOneBefore() {
        String hash = HEAD.hash();
        try (SealedAhead ahead = new SealedAhead(TestLog.sealer(), HEAD, MANY, 3L)) {
            for (int i = 0; i < MANY.size(); i++) {
                Sealed sealed = ahead.next();
                assertThat(sealed.line().prev()).isEqualTo(hash);
                assertThat(sealed.line().seq()).isEqualTo(8L + i);
                hash = sealed.hash();
            }
        }
    }

    @Test
    void aProblemIsThrownWhereItsRecordWouldCome() {
        IllegalStateException stopped = new IllegalStateException("the clock stopped");
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw stopped;
            }
        };
        try (SealedAhead ahead = new SealedAhead(new Sealer(clock, new SecureSalts()), HEAD, MANY, null)) {
            assertThatThrownBy(ahead::next).isSameAs(stopped);
        }
    }

    @Test
    void itCanBeClosedBeforeAllWereAskedFor() {
        SealedAhead ahead = new SealedAhead(TestLog.sealer(), HEAD, MANY, null);
        ahead.next();
        ahead.close();
        assertThat(ahead.isSealing()).isFalse();
    }
}
