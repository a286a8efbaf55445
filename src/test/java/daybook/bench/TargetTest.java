package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static Target target(Result result, String beginning) {
        List<Target> all = new ArrayList<>(Target.all(result));
        all.removeIf(each -> !each.what().startsWith(beginning));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // beginning, milliseconds for an entry, reached, met
        "'import jsonl', 0.025, '40,000 a second', yes",
        "'import jsonl', 0.026, '38,462 a second', no",
        "'verify', 0.1, '10,000 a second', no",
        "'escalation', 0.3, '3.00 s', yes",
        "'escalation', 0.301, '3.01 s', no",
        "'export csv', 1, '10.0 ×', no",
        "'file size', 1, '2.50 ×', yes",
        "'linear', 1, '1.00 ×', yes",
        "'cold start, timeline, JDK 17: × Hello', 1, '2.00 ×', yes",
        "'cold start, timeline, JDK 17: × sqlite', 1, '0.80 ×', yes",
        "'cold start, add', 1, '', not measured"
    })
    void isComparedWithWhatWasReachedAtTheLargestSize(String beginning, double each, String reached, String verdict) {
        List<Target> all = new ArrayList<>(Target.all(ResultTest.sample(each)));
        all.removeIf(target -> !target.what().startsWith(beginning));

        assertThat(all.get(0).reachedWords()).isEqualTo(reached);
        assertThat(all.get(0).verdict()).isEqualTo(verdict);
    }

    @Test
    void whatWasNotMeasuredIsNotMet() {
        Target show = target(ResultTest.sample(1), "show");

        assertThat(show.verdict()).isEqualTo("not measured");
        assertThat(show.isMet()).isFalse();
    }

    @Test
    void growthBeyondTheNumberOfEntriesIsNotLinear() {
        Result result = ResultTest.sample(1);
        result.measurements()
                .removeIf(each -> each.operation() == Operation.VERIFY
                        && each.entries() == 10_000
                        && each.tool().equals(DaybookTool.ID));
        result.measurements().add(ResultTest.measured(Operation.VERIFY, 10_000, DaybookTool.ID, 20_000));

        assertThat(target(result, "linear").reachedWords()).isEqualTo("2.00 ×");
        assertThat(target(result, "linear").verdict()).isEqualTo("no");
    }
}
