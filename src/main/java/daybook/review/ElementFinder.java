package daybook.review;

import daybook.escalation.Elements;
import daybook.escalation.Limb;
import daybook.log.Attribution;
import daybook.log.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finder of the entries about one subject that speak to the elements of an offence. Sees each entry once, in time order. */
public final class ElementFinder {

    /**
     * An entry that speaks to an element.
     *
     * @param number its number
     * @param doubtful whether it is only suspected, or not known, who did it
     */
    public record Found(long number, boolean doubtful) {}

    /** So many are kept of one element, so that the memory does not grow with the log. */
    private static final int MOST = 200;

    private final List<Limb> limbs;
    private final List<List<Found>> found;
    private final long[] more;

    /**
     * Begins.
     *
     * @param elements what to look for, or null for nothing
     */
    public ElementFinder(@Nullable Elements elements) {
        this.limbs = elements == null ? List.of() : elements.limbs();
        this.found = new ArrayList<>();
        this.more = new long[limbs.size()];
        for (int i = 0; i < limbs.size(); i++) {
            found.add(new ArrayList<>());
        }
    }

    /** Takes in the next entry about the subject. */
    public void see(Entry entry) {
        for (int i = 0; i < limbs.size(); i++) {
            if (!limbs.get(i).lists(entry)) {
                continue;
            }
            if (found.get(i).size() == MOST) {
                more[i]++;
            } else {
                found.get(i).add(new Found(entry.number(), Attribution.isDoubtful(entry.facts())));
            }
        }
    }

    /** Returns the first entries that speak to the element of that place in the list, in time order. */
    public List<Found> of(int limb) {
        return found.get(limb);
    }

    /** Returns how many speak to it besides. */
    public long more(int limb) {
        return more[limb];
    }
}
