package daybook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A result for a terminal. */
final class TextReport {

    private TextReport() {}

    /** One measurement, while the run goes on. */
    static String line(Measurement measurement) {
        String what = measurement.operation().words() + ", " + Numbers.whole(measurement.entries()) + ": "
                + measurement.tool() + " ";
        if (measurement.figures().isEmpty()) {
            return what + outcome(measurement);
        }
        Measurement.Cost cost = measurement.figures().get();
        return what + Numbers.time(cost.wall().median()) + " (" + spread(cost.wall()) + ")";
    }

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        text.append('\n').append(about(result)).append('\n');
        List<Measurement> cold = new ArrayList<>(result.measurements());
        cold.removeIf(each -> each.operation().sort() != Operation.Sort.COLD);
        text.append("Cold starts\n\n").append(table(cold, result)).append('\n');
        List<Measurement> large = new ArrayList<>(result.measurements());
        large.removeAll(cold);
        text.append("By the size of the log\n\n").append(table(large, result)).append('\n');
        if (!result.stored().isEmpty()) {
            text.append("File sizes\n\n").append(sizes(result)).append('\n');
        }
        if (!result.corpus().isEmpty()) {
            text.append("A real corpus\n\n")
                    .append(table(result.corpus(), result))
                    .append('\n');
        }
        return text.append("Targets\n\n").append(targets(result)).toString();
    }

    private static String about(Result result) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Object> each : result.about().entrySet()) {
            if (each.getValue() instanceof Map<?, ?> map) {
                map.forEach((name, value) ->
                        text.append(name).append("  ").append(value).append('\n'));
            } else {
                text.append(each.getKey()).append("  ").append(each.getValue()).append('\n');
            }
        }
        for (ToolFacts tool : result.tools()) {
            text.append(tool.name())
                    .append("  ")
                    .append(tool.isInstalled() ? tool.version() : "not installed")
                    .append('\n');
        }
        return text.toString();
    }

    private static TextTable table(List<Measurement> measurements, Result result) {
        TextTable table = new TextTable(
                3,
                "operation",
                "entries",
                "tool",
                "median",
                "least to greatest",
                "runs",
                "processor",
                "peak memory",
                "÷ daybook");
        for (Measurement each : measurements) {
            String operation = each.operation().words();
            String entries = Numbers.whole(each.entries());
            String tool = result.name(each.tool());
            if (each.figures().isPresent()) {
                Measurement.Cost cost = each.figures().get();
                table.row(
                        operation,
                        entries,
                        tool,
                        Numbers.time(cost.wall().median()),
                        spread(cost.wall()),
                        String.valueOf(each.runs()),
                        Numbers.time(cost.processor().median()),
                        Numbers.mib(cost.peakKib()),
                        ratio(each, measurements));
            } else if (!each.note().isEmpty()) {
                table.row(operation, entries, tool, outcome(each));
            }
        }
        return table;
    }

    private static String ratio(Measurement measurement, List<Measurement> all) {
        for (Measurement each : all) {
            Optional<Measurement.Cost> own = each.figures();
            if (each.tool().equals(DaybookTool.ID)
                    && each.operation() == measurement.operation()
                    && each.entries() == measurement.entries()
                    && own.isPresent()) {
                return Numbers.digits(measurement.figures().orElseThrow().wall().median()
                        / own.get().wall().median());
            }
        }
        return "";
    }

    private static TextTable sizes(Result result) {
        TextTable table = new TextTable(2, "entries", "file", "bytes", "bytes an entry", "÷ JSON");
        for (Stored each : result.stored()) {
            Optional<Stored> json = result.stored(each.entries(), Stored.JSON);
            table.row(
                    Numbers.whole(each.entries()),
                    each.tool().equals(Stored.JSON) ? "daybook's export as JSON lines" : result.name(each.tool()),
                    Numbers.whole(each.bytes()),
                    Numbers.whole(Math.round(each.each())),
                    json.isPresent() ? Numbers.digits(each.each() / json.get().each()) : "");
        }
        return table;
    }

    static TextTable targets(Result result) {
        TextTable table = new TextTable(1, "target", "limit", "reached", "met");
        for (Target each : Target.all(result)) {
            table.row(each.what(), each.limitWords(), each.reachedWords(), each.verdict());
        }
        return table;
    }

    static String outcome(Measurement measurement) {
        return switch (measurement.outcome()) {
            case Measurement.CANNOT -> "— " + measurement.note();
            case Measurement.FAILED -> "failed: " + measurement.note();
            default -> measurement.note();
        };
    }

    private static String spread(Figures figures) {
        return Numbers.time(figures.least()) + " to " + Numbers.time(figures.greatest());
    }
}
