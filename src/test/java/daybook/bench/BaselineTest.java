package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Baseline.Accepted ACCEPTED = new Baseline.Accepted(
            Map.of("date", "2026-11-22T12:00:00Z"),
            Map.of(Operation.ADD, new Ratio(2.5, 3.125), Operation.VERIFY, new Ratio(1, 1)));

    @Test
    void isReadAsItWasWritten() {
        Baseline baseline = Baseline.empty().with(17, ACCEPTED).with(25, new Baseline.Accepted(Map.of(), Map.of()));

        assertThat(Baseline.fromJson(baseline.toJson())).isEqualTo(baseline);
    }

    @Test
    void acceptingForOneJdkKeepsTheOthers() {
        Baseline baseline = Baseline.empty().with(17, ACCEPTED).with(25, ACCEPTED);

        Baseline changed = baseline.with(25, new Baseline.Accepted(Map.of(), Map.of()));

        assertThat(changed.of(17)).contains(ACCEPTED);
        assertThat(changed.of(25)).isNotEqualTo(baseline.of(25));
    }

    @Test
    void aJdkThatNobodyMeasuredHasNone() {
        assertThat(Baseline.empty().with(17, ACCEPTED).of(21)).isEmpty();
    }

    @Test
    void onlyWhatIsWorseIsSuspicious() {
        Map<Operation, Ratio> now = Map.of(
                Operation.ADD, new Ratio(4, 3), Operation.VERIFY, new Ratio(1.1, 1), Operation.HELP, new Ratio(9, 9));

        assertThat(Baseline.suspicious(now, ACCEPTED)).isEqualTo(List.of(Operation.ADD));
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> Baseline.fromJson("{\"format\":\"daybook.bench/1\"}"))
                .hasMessage("not a baseline of daybook.bench-baseline/1");
    }
}
