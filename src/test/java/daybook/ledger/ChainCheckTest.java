package daybook.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final Instant START = Instant.parse("2026-11-22T05:24:32.123Z");

    private final List<Sealed> chain = new ArrayList<>();
    private final ChainCheck check = new ChainCheck(Redactions.NONE);

    @BeforeEach
    void fiveRecords() {
        chain.add(at(START).first("0123456789abcdef0123456789abcdef", Samples.genesis()));
        for (int i = 1; i < 5; i++) {
            add(START.plusSeconds(i), RecordKind.ENTRY);
        }
    }

    private static Sealer at(Instant time) {
        return new Sealer(Clock.fixed(time, ZoneOffset.UTC), new SecureSalts());
    }

    private void add(Instant time, RecordKind kind) {
        Head head = chain.get(chain.size() - 1).head();
        chain.add(at(time).seal(head, kind, null, Samples.entry("x")));
    }

    private void walk() {
        for (Sealed each : chain) {
            check.next(each.line().seq(), each.text(), each.disclosures());
        }
    }

    private ChainFault chainFault() {
        return Objects.requireNonNull(check.chainFault());
    }

    private ChainFault commitmentFault() {
        return Objects.requireNonNull(check.commitmentFault());
    }

    @Test
    void anUntouchedChainHolds() {
        walk();
        assertThat(check.chainFault()).isNull();
    }

    @Test
    void anUntouchedChainEndsWhereItsLastRecordSays() {
        walk();
        assertThat(check.head()).isEqualTo(chain.get(4).head());
    }

    @Test
    void aMissingRecordIsNamedByItsOwnNumber() {
        chain.remove(2);
        walk();
        assertThat(chainFault().seq()).isEqualTo(3);
    }

    @Test
    void aRecordThatWasSwappedWithTheNextIsNamed() {
        Sealed third = chain.get(2);
        check.next(1, chain.get(0).text(), chain.get(0).disclosures());
        check.next(2, chain.get(1).text(), chain.get(1).disclosures());
        check.next(3, chain.get(3).text(), chain.get(3).disclosures());
        check.next(4, third.text(), third.disclosures());
        assertThat(chainFault().seq()).isEqualTo(3);
    }

    @Test
    void aRecordThatIsThereTwiceIsNamed() {
        chain.add(3, chain.get(2));
        walk();
        assertThat(chainFault().seq()).isEqualTo(3);
    }

    @Test
    void aRecordOfAnotherLogIsNamed() {
        Head head = chain.get(4).head();
        Head foreign = new Head("f".repeat(32), head.records(), head.hash(), head.recorded());
        chain.add(at(START).seal(foreign, RecordKind.ENTRY, null, Map.of()));
        walk();
        assertThat(chainFault().reason()).isEqualTo("it belongs to another log");
    }

    @Test
    void aSecondGenesisRecordIsNamed() {
        add(START.plusSeconds(9), RecordKind.GENESIS);
        walk();
        assertThat(chainFault().seq()).isEqualTo(6);
    }

    @Test
    void aLogThatDoesNotBeginWithItsGenesisRecordIsNamed() {
        Sealed entry =
                at(START).seal(new Head("f".repeat(32), 0, Head.NO_HASH, START), RecordKind.ENTRY, null, Map.of());
        check.next(1, entry.text(), entry.disclosures());
        assertThat(chainFault().seq()).isEqualTo(1);
    }

    @Test
    void aReferenceToALaterRecordIsNamed() {
        Head head = chain.get(4).head();
        chain.add(at(START.plusSeconds(9)).seal(head, RecordKind.ENTRY, 6L, Map.of()));
        walk();
        assertThat(chainFault().seq()).isEqualTo(6);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        walk();
        check.next(6, "{}", List.of());
        assertThat(chainFault().seq()).isEqualTo(6);
    }

    @Test
    void theFirstFaultIsTheOneThatIsTold() {
        chain.remove(1);
        chain.remove(2);
        walk();
        assertThat(chainFault().seq()).isEqualTo(2);
    }

    @Test
    void aClockThatWentBackIsToldAndIsNoFault() {
        add(START.minusSeconds(60), RecordKind.ENTRY);
        walk();
        assertThat(check.clockSteps().steps())
                .containsExactly(new ClockStep(6, START.plusSeconds(4), START.minusSeconds(60)));
    }

    @Test
    void aMissingFactIsNamed() {
        Sealed second = chain.get(1);
        chain.set(
                1,
                new Sealed(
                        second.line(),
                        second.text(),
                        second.hash(),
                        second.disclosures().subList(1, 4),
                        second.before()));
        walk();
        assertThat(commitmentFault()).isEqualTo(new ChainFault(2, "a fact that it commits to is missing"));
    }

    @Test
    void aFactThatIsThereTwiceIsNamed() {
        Sealed second = chain.get(1);
        List<Disclosure> twice = new ArrayList<>(second.disclosures());
        twice.add(twice.get(0));
        chain.set(1, new Sealed(second.line(), second.text(), second.hash(), twice, second.before()));
        walk();
        assertThat(commitmentFault().seq()).isEqualTo(2);
    }

    @Test
    void aFactOfAnotherRecordIsNamed() {
        Sealed second = chain.get(1);
        chain.set(
                1,
                new Sealed(
                        second.line(),
                        second.text(),
                        second.hash(),
                        chain.get(2).disclosures(),
                        second.before()));
        walk();
        assertThat(commitmentFault().seq()).isEqualTo(2);
    }

    @Test
    void aRedactionOfWhatNoRecordHasIsNamedAtTheEndUnlessAnotherFaultWas() {
        RedactRecord redaction = new RedactRecord(9, 2L, Set.of("d"), Set.of(), Set.of(), Set.of(), null);
        ChainCheck empty = new ChainCheck(Redactions.of(List.of(redaction)));
        ChainCheck faulty = new ChainCheck(Redactions.of(List.of(redaction)));
        Sealed first = chain.get(0);
        faulty.next(1, first.text(), List.of());

        empty.finish();
        faulty.finish();

        assertThat(empty.commitmentFault())
                .isEqualTo(new ChainFault(
                        9, "it is a redaction of record 2 and names a fact that is not one it can remove"));
        assertThat(faulty.commitmentFault()).isEqualTo(new ChainFault(1, "3 facts are missing"));
    }

    /** What verification can't find without a checkpoint kept elsewhere, as the class says. */
    @Test
    void aCutTailIsNotAFaultOfTheChain() {
        chain.remove(4);
        walk();
        assertThat(check.chainFault()).isNull();
    }

    @Test
    void eachLineIsGivenBackAndTellsWhenItCannotHaveBeenMade() {
        add(START.minusSeconds(30), RecordKind.ENTRY);
        Sealed last = chain.remove(5);
        for (Sealed each : chain) {
            assertThat(check.next(each.line().seq(), each.text(), each.disclosures()))
                    .isEqualTo(each.line());
            assertThat(check.notBefore()).isNull();
        }
        assertThat(check.clockSteps().behind()).isZero();

        check.next(6, last.text(), last.disclosures());

        assertThat(check.first()).isEqualTo(START);
        assertThat(check.notBefore()).isEqualTo(START.plusSeconds(4));
        assertThat(check.clockSteps().behind()).isEqualTo(1);
        assertThat(check.next(7, "no line", List.of())).isNull();
    }
}
