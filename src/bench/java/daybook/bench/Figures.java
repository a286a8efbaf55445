package daybook.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An odd or even number of values: their median, the least and the greatest. */
record Figures(double median, double least, double greatest) {

    /** @throws IllegalArgumentException where there are none */
    static Figures of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values, no median");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Figures(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    Map<String, Object> toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("median", Numbers.rounded(median));
        map.put("least", Numbers.rounded(least));
        map.put("greatest", Numbers.rounded(greatest));
        return map;
    }

    static Figures fromJson(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new Figures(
                Numbers.number(map.get("median")),
                Numbers.number(map.get("least")),
                Numbers.number(map.get("greatest")));
    }
}
