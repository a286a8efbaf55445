package daybook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ratios that were accepted, for each JDK: they differ too much between JDKs to be compared with each other.
 *
 * @param jdks by the JDK's feature version
 */
record Baseline(Map<Integer, Accepted> jdks) {

    static final String FORMAT = "daybook.bench-baseline/1";

    /**
     * What was accepted for one JDK.
     *
     * @param about when and on what they were measured
     */
    record Accepted(Map<String, Object> about, Map<Operation, Ratio> ratios) {

        Optional<Ratio> ratio(Operation operation) {
            return Optional.ofNullable(ratios.get(operation));
        }
    }

    static Baseline empty() {
        return new Baseline(Map.of());
    }

    Optional<Accepted> of(int feature) {
        return Optional.ofNullable(jdks.get(feature));
    }

    /** The same with other ratios for one JDK; those of the others stay. */
    Baseline with(int feature, Accepted accepted) {
        Map<Integer, Accepted> all = new TreeMap<>(jdks);
        all.put(feature, accepted);
        return new Baseline(all);
    }

    String toJson() {
        Map<String, Object> features = new LinkedHashMap<>();
        new TreeMap<>(jdks).forEach((feature, accepted) -> {
            Map<String, Object> ratios = new LinkedHashMap<>();
            for (Operation operation : Operation.values()) {
                accepted.ratio(operation).ifPresent(ratio -> ratios.put(operation.id(), ratio.toJson()));
            }
            Map<String, Object> map = new LinkedHashMap<>(accepted.about());
            map.put("ratios", ratios);
            features.put(String.valueOf(feature), map);
        });
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("jdks", features);
        return Json.writePretty(map);
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException where it is not a baseline of this format
     */
    static Baseline fromJson(String json) {
        if (!(Json.read(json) instanceof Map<?, ?> map) || !FORMAT.equals(map.get("format"))) {
            throw new IllegalArgumentException("not a baseline of " + FORMAT);
        }
        Map<Integer, Accepted> jdks = new TreeMap<>();
        ((Map<?, ?>) map.get("jdks")).forEach((feature, each) -> {
            Map<String, Object> about = new LinkedHashMap<>();
            Map<Operation, Ratio> ratios = new LinkedHashMap<>();
            ((Map<?, ?>) each).forEach((name, value) -> about.put((String) name, value));
            ((Map<?, ?>) about.remove("ratios"))
                    .forEach((name, ratio) -> ratios.put(Operation.of((String) name), Ratio.fromJson(ratio)));
            jdks.put(Integer.valueOf((String) feature), new Accepted(about, ratios));
        });
        return new Baseline(jdks);
    }

    /** Which of the measured are worse than what was accepted. */
    static List<Operation> suspicious(Map<Operation, Ratio> now, Accepted accepted) {
        List<Operation> all = new ArrayList<>();
        now.forEach((operation, ratio) -> {
            Optional<Ratio> before = accepted.ratio(operation);
            if (before.isPresent() && Verdict.of(operation, ratio, before.get()).isBad()) {
                all.add(operation);
            }
        });
        return all;
    }
}
