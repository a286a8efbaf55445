package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Map<String, Object> MACHINE =
            Map.of("processor", "X", "cores", 2L, "memory_mib", 8192L, "system", "Linux", "jdk", "17");

    /** Two sizes, two tools, cold starts: each entry costs daybook so many milliseconds, and sqlite3 a tenth of it. */
    static Result sample(double each) {
        List<Measurement> measurements = new ArrayList<>();
        measurements.add(measured(Operation.TIMELINE, 100, DaybookTool.ID, 80));
        measurements.add(measured(Operation.TIMELINE, 100, HelloTool.ID, 40));
        measurements.add(measured(Operation.TIMELINE, 100, SqliteUtilsTool.ID, 100));
        for (int entries : new int[] {1_000, 10_000}) {
            for (Operation operation : Operation.values()) {
                if (operation.isThrough()) {
                    measurements.add(measured(operation, entries, DaybookTool.ID, each * entries));
                    measurements.add(
                            operation == Operation.ESCALATION
                                    ? Measurement.without(
                                            operation, entries, Sqlite3Tool.ID, "cannot", "has no <rules>")
                                    : measured(operation, entries, Sqlite3Tool.ID, each * entries / 10));
                }
            }
            measurements.add(
                    Measurement.without(Operation.SHOW, entries, Sqlite3Tool.ID, "stopped", "stopped after 60.0 s"));
        }
        return new Result(
                Map.of("date", "2026-11-22T12:00:00Z", "jdk_feature", 17L, "machine", MACHINE),
                List.of(
                        new ToolFacts(DaybookTool.ID, "daybook", "daybook 0.1.0"),
                        new ToolFacts(HelloTool.ID, "Hello World", "openjdk 17"),
                        new ToolFacts(Sqlite3Tool.ID, "sqlite3 & <co>", "3.40.1 2022-12-28"),
                        new ToolFacts(HledgerTool.ID, "hledger", "")),
                measurements,
                List.of(new Stored(10_000, DaybookTool.ID, 25_000_000), new Stored(10_000, Stored.JSON, 10_000_000)),
                List.of());
    }

    static Measurement measured(Operation operation, int entries, String tool, double millis) {
        Figures figures = new Figures(millis, millis - 1, millis + 1);
        Measurement.Cost cost = new Measurement.Cost(figures, figures, 2048);
        return new Measurement(operation, entries, tool, Measurement.MEASURED, 3, Optional.of(cost), "");
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Result.fromJson(sample(0.5).toJson())).isEqualTo(sample(0.5));
    }

    @Test
    void theSizesAreThoseOfTheLargerLogs() {
        assertThat(sample(1).sizes()).containsExactly(1_000, 10_000);
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> Result.fromJson("{\"format\":\"x\"}")).hasMessage("not a result of daybook.bench/1");
    }

    @Test
    void theFirstRunThatWentWrongDecides() {
        Sample good = new Sample(1, 1, 0, "", false);
        Sample bad = new Sample(1, 1, 0, "status 2: no", false);
        Sample stopped = new Sample(60_000, 0, 0, "", true);

        assertThat(Measurement.of(Operation.ADD, 100, "x", List.of(good, bad), 0)
                        .note())
                .isEqualTo("status 2: no");
        assertThat(Measurement.of(Operation.ADD, 100, "x", List.of(stopped), 0).note())
                .isEqualTo("stopped after 60.0 s");
    }

    @Test
    void nothingIsMissingFromTheTerminalsTable() {
        assertThat(TextReport.of(sample(1)))
                .contains("— has no <rules>", "stopped after 60.0 s", "hledger  not installed", "Targets");
    }
}
