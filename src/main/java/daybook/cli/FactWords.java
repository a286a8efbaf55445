package daybook.cli;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Settings;
import daybook.when.OccurredText;
import daybook.words.English;
import java.util.EnumSet;
import java.util.Set;

/** The names of facts for people, and which facts of an entry are told in a line of their own. */
final class FactWords {

    /** Facts that are told elsewhere, or mean something to programs only. */
    private static final Set<Fact> ELSEWHERE = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.SUBJECT,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE,
            Fact.OCCURRED_TYPED,
            Fact.RECORDED_BY,
            Fact.DESCRIPTION,
            Fact.SOURCE_RECORDED_AT,
            Fact.SOURCE_RECORDED_BY,
            Fact.SOURCE_LINE,
            Fact.SOURCE_ROW);

    private FactWords() {}

    /** Whether it has a line of its own under what happened. */
    static boolean hasItsOwnLine(Fact fact) {
        return !ELSEWHERE.contains(fact);
    }

    /** What the fact is called. */
    static String name(Fact fact) {
        return switch (fact) {
            case OCCURRED_FROM, OCCURRED_TO, OCCURRED_PRECISION, OCCURRED_ZONE -> "When it occurred";
            case OCCURRED_TYPED -> "When, as typed";
            case RECORDED_BY -> "Recorded by";
            case EXACT_WORDS -> "Exact words";
            case PLACE_DETAIL -> "Where exactly";
            case TARGET -> "Aimed at";
            case IDENTIFIER -> "Number, handle or address used";
            case THREAT -> "Threat";
            case PRIVATE_KNOWLEDGE -> "Knew something private";
            case IMPACT -> "Effect on daily life";
            case RESPONSE -> "Response";
            case VALUE -> "Worth";
            case OUTCOME -> "What became of it";
            case REFERENCE -> "Their reference";
            case UNTIL -> "Until";
            default -> English.capital(fact.word().replace('_', ' '));
        };
    }

    /** A known fact in words. */
    static String value(Entry entry, Fact fact, Settings settings) {
        String text = fact == Fact.UNTIL ? entry.facts().text(fact) : null;
        return text == null ? EntryText.value(entry, fact) : new OccurredText(settings.zone()).stored(text);
    }

    /** The kind of an incident, the step taken, or at least which of the three an entry is. */
    static String what(Entry entry) {
        String kind = entry.facts().text(Fact.KIND);
        String step = entry.facts().text(Fact.STEP);
        return kind != null
                ? kind.replace('-', ' ')
                : step != null
                        ? "step: " + step.replace('-', ' ')
                        : entry.type().word();
    }
}
