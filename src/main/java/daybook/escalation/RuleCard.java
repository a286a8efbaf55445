package daybook.escalation;

import daybook.log.Fact;
import daybook.log.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param id its fixed name, such as {@code after-warning}
 * @param level how soon to do something when it fires
 * @param title what it is about, a few plain words
 * @param fires when it fires, with its thresholds: whole sentences
 * @param defaults the thresholds that are daybook's own, a sentence each; empty when all come from a source
 * @param sources where it comes from, each in full; empty where all that it rests on is law that the place does not have
 * @param jurisdiction where the law that it cites applies; null when it cites none
 * @param not what it does not mean
 * @param consider what to consider doing, a sentence each
 * @param advises the steps that count as outstanding when they are not recorded after it fired
 * @param reads the facts that it looks at, beside what every rule is told of an entry: {@link Seen} gives it no other
 */
public record RuleCard(
        String id,
        Level level,
        String title,
        String fires,
        List<String> defaults,
        List<String> sources,
        @Nullable String jurisdiction,
        String not,
        List<String> consider,
        List<Step> advises,
        Set<Fact> reads) {

    /** The steps whose words stand in brackets in what to consider, in the order of the steps. */
    public List<Step> mentions() {
        List<Step> mentions = new ArrayList<>();
        for (Step step : Step.values()) {
            for (String sentence : consider) {
                if (bracketed(sentence, step.word()) && !mentions.contains(step)) {
                    mentions.add(step);
                }
            }
        }
        return mentions;
    }

    private static boolean bracketed(String sentence, String word) {
        int at = sentence.indexOf(word);
        int open = at < 0 ? -1 : sentence.lastIndexOf('(', at);
        boolean begins = open >= 0 && (open == at - 1 || sentence.startsWith(", ", at - 2));
        int end = at + word.length();
        return begins && (sentence.startsWith(")", end) || sentence.startsWith(", ", end));
    }

    public static Builder of(String id, Level level, String title) {
        return new Builder(id, level, title);
    }

    /** Puts a card together, a line for each part, so that the class of a rule reads like its card. */
    public static final class Builder {

        private final String id;
        private final Level level;
        private final String title;
        private String fires = "";
        private List<String> defaults = List.of();
        private final List<String> sources = new ArrayList<>();
        private @Nullable String jurisdiction;
        private String not = "";
        private List<String> consider = List.of();
        private List<Step> advises = List.of();
        private Set<Fact> reads = Set.of();

        private Builder(String id, Level level, String title) {
            this.id = id;
            this.level = level;
            this.title = title;
        }

        public Builder fires(String when) {
            fires = when;
            return this;
        }

        public Builder defaults(String... each) {
            defaults = List.of(each);
            return this;
        }

        public Builder sources(String... each) {
            sources.addAll(List.of(each));
            return this;
        }

        /** Cites what the law of a place has of these provisions; a rule keeps its reason where it has none. */
        public Builder law(Jurisdiction here, Provision... provisions) {
            for (Provision provision : provisions) {
                String law = here.law(provision);
                if (law != null) {
                    sources.add(law);
                    jurisdiction = here.title();
                }
            }
            return this;
        }

        public Builder not(String what) {
            not = what;
            return this;
        }

        public Builder consider(String... each) {
            consider = List.of(each);
            return this;
        }

        public Builder advises(Step... steps) {
            advises = List.of(steps);
            return this;
        }

        public Builder reads(Fact... facts) {
            reads = Set.of(facts);
            return this;
        }

        public RuleCard card() {
            return new RuleCard(
                    id,
                    level,
                    title,
                    fires,
                    defaults,
                    List.copyOf(sources),
                    jurisdiction,
                    not,
                    consider,
                    advises,
                    reads);
        }
    }
}
