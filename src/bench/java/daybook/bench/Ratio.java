package daybook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What something cost, in units of the reference work that was measured beside it.
 *
 * @param processor by processor time: the median of the rounds
 * @param wall by the clock: the least of all rounds over the least of the reference
 */
record Ratio(double processor, double wall) {

    /**
     * Of rounds in which each sample has a reference beside it.
     *
     * @throws IllegalArgumentException where there are not as many samples as references, or none
     */
    static Ratio of(List<Sample> samples, List<Sample> references) {
        if (samples.size() != references.size()) {
            throw new IllegalArgumentException(samples.size() + " samples beside " + references.size() + " references");
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            ratios.add(samples.get(i).processorMillis() / references.get(i).processorMillis());
        }
        return new Ratio(Figures.of(ratios).median(), leastWall(samples) / leastWall(references));
    }

    private static double leastWall(List<Sample> samples) {
        return Figures.of(samples.stream().map(Sample::wallMillis).toList()).least();
    }

    Map<String, Object> toJson() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("processor", Numbers.rounded(processor));
        map.put("wall", Numbers.rounded(wall));
        return map;
    }

    static Ratio fromJson(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new Ratio(Numbers.number(map.get("processor")), Numbers.number(map.get("wall")));
    }
}
