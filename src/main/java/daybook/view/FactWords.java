package daybook.view;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Settings;
import daybook.when.OccurredText;

/** Writer of the values of facts for people. */
public final class FactWords {

    private FactWords() {}

    /** A known fact in words. */
    public static String value(Entry entry, Fact fact, Settings settings) {
        String text = fact == Fact.UNTIL ? entry.facts().text(fact) : null;
        return text == null ? EntryText.value(entry, fact) : new OccurredText(settings.zone()).stored(text);
    }

    /** The kind of an incident, the step taken, or at least which of the three an entry is. */
    public static String what(Entry entry) {
        String kind = entry.facts().text(Fact.KIND);
        String step = entry.facts().text(Fact.STEP);
        return kind != null
                ? Kind.spoken(kind)
                : step != null
                        ? "step: " + step.replace('-', ' ')
                        : entry.type().word();
    }
}
