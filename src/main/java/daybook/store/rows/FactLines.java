package daybook.store.rows;

import daybook.ledger.Disclosure;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of a record as the table {@code disclosure} holds them: one text, each fact on a line of its own, in the order given. A line
 * feed within a fact is escaped, so that one between two of them is never part of either.
 */
public final class FactLines {

    public static final char SEPARATOR = '\n';

    private FactLines() {}

    /** The text of the facts, of which there has to be at least one: a record without facts has no row. */
    static String join(List<Disclosure> facts) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("no facts have no text");
        }
        int length = facts.size() - 1;
        for (Disclosure fact : facts) {
            length += fact.json().length();
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < facts.size(); i++) {
            if (i > 0) {
                text.append(SEPARATOR);
            }
            text.append(facts.get(i).json());
        }
        return text.toString();
    }

    /** What stands in each line, an empty one too: that is no fact, and whoever reads or checks it finds so. */
    static List<Disclosure> split(String text) {
        List<Disclosure> facts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(SEPARATOR); to >= 0; to = text.indexOf(SEPARATOR, from)) {
            facts.add(new Disclosure(text.substring(from, to)));
            from = to + 1;
        }
        facts.add(new Disclosure(text.substring(from)));
        return facts;
    }
}
