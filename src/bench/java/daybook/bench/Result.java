package daybook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that one run measured. {@code bench/README.md} describes the file that it is written to.
 *
 * @param about when, what and on what: {@code date}, {@code commit}, {@code seed}, {@code machine} and so on
 * @param corpus what was measured on a real corpus, in the same form
 */
record Result(
        Map<String, Object> about,
        List<ToolFacts> tools,
        List<Measurement> measurements,
        List<Stored> stored,
        List<Measurement> corpus) {

    static final String FORMAT = "daybook.bench/1";

    /** The figures of a tool's operation at a size, where it was measured. */
    Optional<Measurement.Cost> cost(Operation operation, int entries, String tool) {
        return measurement(operation, entries, tool).flatMap(Measurement::figures);
    }

    Optional<Measurement> measurement(Operation operation, int entries, String tool) {
        for (Measurement each : measurements) {
            if (each.operation() == operation
                    && each.entries() == entries
                    && each.tool().equals(tool)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Optional<Stored> stored(int entries, String tool) {
        for (Stored each : stored) {
            if (each.entries() == entries && each.tool().equals(tool)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The sizes of the logs, from the least; the small log of the cold starts is not among them. */
    List<Integer> sizes() {
        return measurements.stream()
                .filter(each -> each.operation().sort() != Operation.Sort.COLD)
                .map(Measurement::entries)
                .distinct()
                .sorted()
                .toList();
    }

    String name(String tool) {
        for (ToolFacts each : tools) {
            if (each.id().equals(tool)) {
                return each.name();
            }
        }
        return tool;
    }

    String toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.putAll(about);
        map.put("tools", list(tools, ToolFacts::toJson));
        map.put("targets", list(Target.all(this), Target::toJson));
        map.put("measurements", list(measurements, Measurement::toJson));
        map.put("stored", list(stored, Stored::toJson));
        map.put("corpus", list(corpus, Measurement::toJson));
        return Json.writePretty(map);
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException where it is not a result of this format
     */
    static Result fromJson(String json) {
        Map<String, Object> about = new LinkedHashMap<>();
        if (!(Json.read(json) instanceof Map<?, ?> map) || !FORMAT.equals(map.get("format"))) {
            throw new IllegalArgumentException("not a result of " + FORMAT);
        }
        for (Map.Entry<?, ?> each : map.entrySet()) {
            String name = (String) each.getKey();
            if (!List.of("format", "tools", "targets", "measurements", "stored", "corpus")
                    .contains(name)) {
                about.put(name, each.getValue());
            }
        }
        return new Result(
                about,
                read(map.get("tools"), ToolFacts::fromJson),
                read(map.get("measurements"), Measurement::fromJson),
                read(map.get("stored"), Stored::fromJson),
                read(map.get("corpus"), Measurement::fromJson));
    }

    private static <T> List<Object> list(List<T> of, Function<T, Map<String, Object>> toJson) {
        List<Object> list = new ArrayList<>();
        of.forEach(each -> list.add(toJson.apply(each)));
        return list;
    }

    private static <T> List<T> read(Object json, Function<Object, T> fromJson) {
        List<T> list = new ArrayList<>();
        ((List<?>) json).forEach(each -> list.add(fromJson.apply(each)));
        return list;
    }
}
