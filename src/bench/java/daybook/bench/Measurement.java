package daybook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one tool needed for one operation.
 *
 * @param entries how many the log holds
 * @param outcome {@code measured}, {@code stopped} at the limit, {@code failed}, or {@code cannot}
 * @param runs how many runs the figures are of
 * @param figures what was measured; there is none where the outcome is another
 * @param note why there are no figures, otherwise empty
 */
record Measurement(
        Operation operation, int entries, String tool, String outcome, int runs, Optional<Cost> figures, String note) {

    static final String MEASURED = "measured";
    static final String STOPPED = "stopped";
    static final String FAILED = "failed";
    static final String CANNOT = "cannot";

    /**
     * @param wall in milliseconds
     * @param processor in milliseconds
     * @param peakKib the largest of all runs; 0 where it was not measured
     */
    record Cost(Figures wall, Figures processor, long peakKib) {}

    static Measurement without(Operation operation, int entries, String tool, String outcome, String note) {
        return new Measurement(operation, entries, tool, outcome, 0, Optional.empty(), note);
    }

    /** The runs of one tool; the first that went wrong decides. {@code peakKib} is a run's that only looked at memory. */
    static Measurement of(Operation operation, int entries, String tool, List<Sample> samples, long peakKib) {
        List<Double> wall = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        long peak = peakKib;
        for (Sample each : samples) {
            if (each.stopped()) {
                String note = "stopped after " + Numbers.time(each.wallMillis());
                return without(operation, entries, tool, STOPPED, note);
            }
            if (!each.isGood()) {
                return without(operation, entries, tool, FAILED, each.failure());
            }
            wall.add(each.wallMillis());
            processor.add(each.processorMillis());
            peak = Math.max(peak, each.peakKib());
        }
        Cost cost = new Cost(Figures.of(wall), Figures.of(processor), peak);
        return new Measurement(operation, entries, tool, MEASURED, wall.size(), Optional.of(cost), "");
    }

    Map<String, Object> toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("operation", operation.id());
        map.put("entries", (long) entries);
        map.put("tool", tool);
        map.put("outcome", outcome);
        if (figures.isPresent()) {
            map.put("runs", (long) runs);
            map.put("wall_ms", figures.get().wall().toJson());
            map.put("processor_ms", figures.get().processor().toJson());
            if (figures.get().peakKib() > 0) {
                map.put("peak_kib", figures.get().peakKib());
            }
        } else {
            map.put("note", note);
        }
        return map;
    }

    static Measurement fromJson(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        Operation operation = Operation.of((String) map.get("operation"));
        int entries = (int) Numbers.number(map.get("entries"));
        String tool = (String) map.get("tool");
        String outcome = (String) map.get("outcome");
        if (!outcome.equals(MEASURED)) {
            return without(operation, entries, tool, outcome, (String) map.get("note"));
        }
        Object peak = map.get("peak_kib");
        Cost cost = new Cost(
                Figures.fromJson(map.get("wall_ms")),
                Figures.fromJson(map.get("processor_ms")),
                peak == null ? 0 : (long) Numbers.number(peak));
        return new Measurement(
                operation, entries, tool, outcome, (int) Numbers.number(map.get("runs")), Optional.of(cost), "");
    }
}
