package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks that were published against other sealed logs, made here against a chain: those on journald's sealing (CVE-2023-31437 to 31439,
 * GHSA-m3qw-f5f6-m6r3, GHSA-mvwm-rcrw-pr2j), and the one on immudb (CVE-2022-36111), which passed in the seam between two structures.
 *
 * <p>The attacker has the file, the program and all the time in the world: every hash is computed anew where that helps. Without a
 * checkpoint that was kept outside, exactly these cannot be seen; with one they are.
 */
class KnownAttacksTest {

    private static final Instant START = Instant.parse("2026-11-22T05:24:32.123Z");
    private static final String LOG = "0123456789abcdef0123456789abcdef";
    private static final int RECORDS = 10;

    private final List<Sealed> chain = new ArrayList<>();

    @BeforeEach
    void tenRecords() {
        chain.addAll(written(LOG, RECORDS, "as it was"));
    }

    private static List<Sealed> written(String log, int records, String text) {
        List<Sealed> chain = new ArrayList<>();
        chain.add(sealer(0).first(log, Samples.genesis()));
        while (chain.size() < records) {
            chain.add(after(chain, text));
        }
        return chain;
    }

    private static Sealer sealer(int seconds) {
        return new Sealer(Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC), new SecureSalts());
    }

    private static Sealed after(List<Sealed> chain, String text) {
        Head head = chain.get(chain.size() - 1).head();
        return sealer(chain.size()).seal(head, RecordKind.ENTRY, null, Samples.entry(text));
    }

    private GivenCheckpoint at(int record) {
        return GivenCheckpoint.of(Checkpoint.of(chain.get(record - 1).head()));
    }

    private static CheckpointCheck.Result check(List<Sealed> chain, GivenCheckpoint given) {
        HeadWatch watch = new HeadWatch();
        watch.want(given.records(), given.hash());
        ChainCheck check = walk(chain, watch);
        ChainFault fault = check.chainFault();
        return new CheckpointCheck(watch, check.head(), fault == null ? null : (Long) fault.seq()).check(given);
    }

    private static ChainCheck walk(List<Sealed> chain, HeadWatch watch) {
        ChainCheck check = new ChainCheck(Redactions.NONE);
        for (Sealed each : chain) {
            check.next(each.line().seq(), each.text(), each.disclosures());
            watch.next(check.head());
        }
        return check;
    }

    private static boolean isIntact(List<Sealed> chain) {
        ChainCheck check = walk(chain, new HeadWatch());
        return check.chainFault() == null && check.commitmentFault() == null;
    }

    private List<Sealed> cutTo(int records) {
        return new ArrayList<>(chain.subList(0, records));
    }

    private List<Sealed> rewrittenFrom(int record) {
        List<Sealed> rewritten = cutTo(record - 1);
        if (rewritten.isEmpty()) {
            return written(LOG, RECORDS, "as the attacker wants it");
        }
        while (rewritten.size() < RECORDS) {
            rewritten.add(after(rewritten, "as the attacker wants it"));
        }
        return rewritten;
    }

    @Test
    void anUntouchedChainHoldsAtEachOfItsRecords() {
        for (int record = 1; record <= RECORDS; record++) {
            assertThat(check(chain, at(record)).holds()).isTrue();
        }
    }

    @Test
    void aChainThatGrewHoldsAtAnOlderCheckpoint() {
        GivenCheckpoint given = at(RECORDS);
        chain.add(after(chain, "later"));

        assertThat(check(chain, given).detail())
                .isEqualTo("what was recorded up to record 10 is the same as when it was made");
    }

    @Nested
    class ACutTail {

        @Test
        void cannotBeSeenWithoutACheckpoint() {
            assertThat(isIntact(cutTo(6))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 8, 10})
        void isFoundByACheckpointOfARecordThatIsGone(int record) {
            assertThat(check(cutTo(6), at(record)).problem()).isEqualTo(CheckpointCheck.Problem.CUT);
        }

        @Test
        void isNotFoundByACheckpointOfARecordThatIsThere() {
            assertThat(check(cutTo(6), at(6)).holds()).isTrue();
        }
    }

    @Nested
    class ATailThatWasCutAndContinued {

        private final List<Sealed> continued = new ArrayList<>();

        @BeforeEach
        void cutAndContinue() {
            continued.addAll(cutTo(6));
            while (continued.size() < RECORDS + 5) {
                continued.add(after(continued, "written after the cut"));
            }
        }

        @Test
        void cannotBeSeenWithoutACheckpoint() {
            assertThat(isIntact(continued)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 8, 10})
        void isFoundByACheckpointOfARecordThatWasCutOff(int record) {
            assertThat(check(continued, at(record)).problem()).isEqualTo(CheckpointCheck.Problem.REWRITTEN);
        }
    }

    @Nested
    class AChainSealedAnew {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 5, 10})
        void cannotBeSeenWithoutACheckpoint(int from) {
            assertThat(isIntact(rewrittenFrom(from))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 5, 10})
        void isFoundByACheckpointOfTheFirstChangedRecordOrALaterOne(int from) {
            List<Sealed> rewritten = rewrittenFrom(from);
            for (int record = from; record <= RECORDS; record++) {
                assertThat(check(rewritten, at(record)).problem())
                        .as("rewritten from %s, checkpoint of %s", from, record)
                        .isEqualTo(CheckpointCheck.Problem.REWRITTEN);
            }
        }

        @Test
        void isNotFoundByACheckpointFromBefore() {
            assertThat(check(rewrittenFrom(5), at(4)).holds()).isTrue();
        }
    }

    /** journald showed entries that its seals did not cover; here one that does not belong breaks the chain for every later checkpoint. */
    @Test
    void aRecordChangedInPlaceIsFoundEvenWhereTheNamedRecordStillHasItsHash() {
        Sealed changed = sealer(4).seal(chain.get(3).head(), RecordKind.ENTRY, null, Map.of("description", "changed"));
        List<Sealed> patched = new ArrayList<>(chain);
        patched.set(4, changed);

        assertThat(check(patched, at(RECORDS)).problem()).isEqualTo(CheckpointCheck.Problem.BROKEN);
    }

    /** immudb's client took a true proof for another transaction than it was told: here number, hash and log have to belong together. */
    @Nested
    class ATrueHashOfferedForSomethingElse {

        @Test
        void isRefusedForAnotherRecord() {
            GivenCheckpoint shifted = new GivenCheckpoint(7, at(8).hash(), LOG, at(8).recorded());

            assertThat(check(chain, shifted).problem()).isEqualTo(CheckpointCheck.Problem.OTHER_NUMBER);
        }

        @Test
        void isRefusedForARecordThatDoesNotExistYet() {
            GivenCheckpoint shifted = new GivenCheckpoint(70, at(8).hash(), LOG, at(8).recorded());

            assertThat(check(chain, shifted).problem()).isEqualTo(CheckpointCheck.Problem.OTHER_NUMBER);
        }

        @Test
        void isRefusedForAnotherLog() {
            GivenCheckpoint other = new GivenCheckpoint(8, at(8).hash(), "f".repeat(32), at(8).recorded());

            assertThat(check(chain, other).problem()).isEqualTo(CheckpointCheck.Problem.OTHER_LOG);
        }

        @Test
        void isRefusedWithAnotherTime() {
            GivenCheckpoint backdated = new GivenCheckpoint(8, at(8).hash(), LOG, START.minusSeconds(86_400));

            assertThat(check(chain, backdated).problem()).isEqualTo(CheckpointCheck.Problem.OTHER_TIME);
        }

        @Test
        void isRefusedInALogThatWasWrittenToLookTheSame() {
            List<Sealed> twin = written(LOG, RECORDS, "as it was");

            assertThat(check(twin, at(RECORDS)).problem()).isEqualTo(CheckpointCheck.Problem.REWRITTEN);
        }
    }

    @Nested
    class ASlipOfThePen {

        @Test
        void isNamedByItsGroups() {
            String hash = at(8).hash();
            String wrong = (hash.charAt(0) == '0' ? "1" : "0") + hash.substring(1);
            CheckpointCheck.Result result = check(chain, new GivenCheckpoint(8, wrong, null, null));

            assertThat(result.problem()).isEqualTo(CheckpointCheck.Problem.MISTYPED);
            assertThat(result.detail())
                    .startsWith("group 1 (" + wrong.substring(0, 4) + ") of 16 differs from record 8");
        }

        @Test
        void isNotSupposedWhereMostGroupsDiffer() {
            String wrong = at(8).hash().substring(0, 28) + "0".repeat(36);

            assertThat(check(chain, new GivenCheckpoint(8, wrong, null, null)).problem())
                    .isEqualTo(CheckpointCheck.Problem.REWRITTEN);
        }
    }
}
