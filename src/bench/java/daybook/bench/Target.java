package daybook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the project wants to reach, and what one run reached.
 *
 * @param what in words
 * @param limit the value to reach
 * @param most whether the limit is the most that is allowed; otherwise it is the least
 * @param reached what was reached; empty where something that it needs was not measured
 * @param unit what stands behind both values
 */
record Target(String what, double limit, boolean most, OptionalDouble reached, String unit) {

    private static final double LINEAR = 1.25;

    boolean isMet() {
        return reached.isPresent() && (most ? reached.getAsDouble() <= limit : reached.getAsDouble() >= limit);
    }

    String verdict() {
        return reached.isEmpty() ? "not measured" : isMet() ? "yes" : "no";
    }

    String limitWords() {
        return (most ? "at most " : "at least ") + words(limit);
    }

    String reachedWords() {
        return reached.isPresent() ? words(reached.getAsDouble()) : "";
    }

    private String words(double value) {
        return (value >= 1000 ? Numbers.whole(Math.round(value)) : Numbers.digits(value)) + unit;
    }

    Map<String, Object> toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("target", what);
        map.put("limit", limit);
        map.put("is", most ? "most" : "least");
        if (reached.isPresent()) {
            map.put("reached", Numbers.rounded(reached.getAsDouble()));
        }
        map.put("unit", unit.strip());
        map.put("met", verdict());
        return map;
    }

    /** The targets, with what a run reached at its largest size. */
    static List<Target> all(Result result) {
        List<Target> targets = new ArrayList<>();
        for (ToolFacts tool : result.tools()) {
            if (tool.id().startsWith(HelloTool.ID)) {
                coldStarts(result, tool.id().substring(HelloTool.ID.length()), targets);
            }
        }
        List<Integer> sizes = result.sizes();
        if (!sizes.isEmpty()) {
            int most = sizes.get(sizes.size() - 1);
            large(result, most, targets);
            if (sizes.size() > 1) {
                targets.add(linear(result, sizes.get(sizes.size() - 2), most));
            }
        }
        return targets;
    }

    private static void coldStarts(Result result, String suffix, List<Target> targets) {
        int feature = suffix.isEmpty() ? feature(result) : Integer.parseInt(suffix.substring(1));
        // The targets were set for 17 and 25; those of 17 count until 25.
        boolean newer = feature >= 25;
        String daybook = DaybookTool.ID + suffix;
        for (Operation operation : List.of(Operation.ADD, Operation.TIMELINE)) {
            String what = "cold start, " + operation.words() + ", JDK " + feature + ": × ";
            targets.add(mostTimes(
                    result,
                    operation,
                    Bench.SMALL,
                    daybook,
                    HelloTool.ID + suffix,
                    what + "Hello World",
                    newer ? 2.2 : 2.6));
            targets.add(mostTimes(
                    result,
                    operation,
                    Bench.SMALL,
                    daybook,
                    SqliteUtilsTool.ID,
                    what + "sqlite-utils",
                    newer ? 0.7 : 1.0));
        }
    }

    private static void large(Result result, int entries, List<Target> targets) {
        String at = ", " + Numbers.whole(entries) + " entries";
        targets.add(leastRate(result, Operation.IMPORT_JSONL, entries, 40_000, "import jsonl in 256 MB" + at));
        targets.add(leastRate(result, Operation.IMPORT_CSV, entries, 40_000, "import csv in 256 MB" + at));
        Optional<Measurement.Cost> cold = result.cost(Operation.TIMELINE, Bench.SMALL, DaybookTool.ID);
        for (Operation operation : List.of(Operation.MONTH, Operation.MATCH_RARE, Operation.SHOW)) {
            targets.add(new Target(
                    operation.words() + at + ": × cold timeline",
                    1.5,
                    true,
                    ratio(result.cost(operation, entries, DaybookTool.ID), cold),
                    " ×"));
        }
        for (Operation operation : List.of(Operation.EXPORT_CSV, Operation.EXPORT_JSON)) {
            String what = operation.words() + " in 64 MB" + at + ": × sqlite3";
            targets.add(mostTimes(result, operation, entries, DaybookTool.ID, Sqlite3Tool.ID, what, 2.5));
        }
        targets.add(leastRate(result, Operation.VERIFY, entries, 300_000, "verify" + at));
        Optional<Measurement.Cost> escalation = result.cost(Operation.ESCALATION, entries, DaybookTool.ID);
        targets.add(new Target(
                "escalation" + at,
                3,
                true,
                escalation.isPresent()
                        ? OptionalDouble.of(escalation.get().wall().median() / 1000)
                        : OptionalDouble.empty(),
                " s"));
        Optional<Stored> log = result.stored(entries, DaybookTool.ID);
        Optional<Stored> json = result.stored(entries, Stored.JSON);
        targets.add(new Target(
                "file size for an entry" + at + ": × its JSON",
                3,
                true,
                log.isPresent() && json.isPresent()
                        ? OptionalDouble.of(log.get().each() / json.get().each())
                        : OptionalDouble.empty(),
                " ×"));
    }

    /** The worst growth of the cost for one entry, of what works through all of them. */
    private static Target linear(Result result, int fewer, int more) {
        OptionalDouble worst = OptionalDouble.empty();
        for (Operation operation : Operation.values()) {
            if (operation.isThrough()) {
                OptionalDouble ratio = ratio(
                        result.cost(operation, more, DaybookTool.ID), result.cost(operation, fewer, DaybookTool.ID));
                if (ratio.isPresent()) {
                    double growth = ratio.getAsDouble() * fewer / more;
                    worst = OptionalDouble.of(Math.max(growth, worst.orElse(0)));
                }
            }
        }
        return new Target(
                "linear: cost for an entry at " + Numbers.whole(more) + ", × that at " + Numbers.whole(fewer)
                        + ", the worst",
                LINEAR,
                true,
                worst,
                " ×");
    }

    private static Target mostTimes(
            Result result, Operation operation, int entries, String tool, String other, String what, double limit) {
        OptionalDouble reached = ratio(result.cost(operation, entries, tool), result.cost(operation, entries, other));
        return new Target(what, limit, true, reached, " ×");
    }

    private static Target leastRate(Result result, Operation operation, int entries, double limit, String what) {
        Optional<Measurement.Cost> cost = result.cost(operation, entries, DaybookTool.ID);
        OptionalDouble rate = cost.isPresent()
                ? OptionalDouble.of(entries * 1000.0 / cost.get().wall().median())
                : OptionalDouble.empty();
        return new Target(what, limit, false, rate, " a second");
    }

    private static OptionalDouble ratio(Optional<Measurement.Cost> one, Optional<Measurement.Cost> other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(
                        one.get().wall().median() / other.get().wall().median())
                : OptionalDouble.empty();
    }

    private static int feature(Result result) {
        Object feature = result.about().get("jdk_feature");
        return feature == null ? 0 : (int) Numbers.number(feature);
    }
}
