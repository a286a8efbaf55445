package daybook.bench;

import java.util.Map;

/** One invented entry. A fact that is not there is unknown; several witnesses or tags are separated by {@code "; "}. */
record Invented(int number, Map<Fact, String> facts) {

    String get(Fact fact) {
        return facts.getOrDefault(fact, "");
    }
}
