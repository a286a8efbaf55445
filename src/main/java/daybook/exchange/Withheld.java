package daybook.exchange;

import daybook.log.DaybookException;
import daybook.log.Edtf;
import daybook.log.Entry;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Origin;
import daybook.log.Place;
import daybook.log.Precision;
import daybook.log.Target;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that an export leaves out. They are written as if unknown, and the export names them, so that nobody takes what was
 * withheld for what was never known.
 *
 * <p>What would give a withheld fact away goes with it: with the start of what occurred, also its end, the words typed for it and
 * how late it was recorded, and the same with its end; with the recorder, also who amended.
 */
public final class Withheld {

    /** Nothing is left out. */
    public static final Withheld NOTHING = new Withheld(EnumSet.noneOf(Fact.class), false);

    /** Stands for all that is known about when it happened. */
    private static final String OCCURRED = "occurred";

    /** Stands for where exactly it was, of what happened at home or was aimed at the family. It is not a fact. */
    public static final String HOME = "home";

    private final EnumSet<Fact> facts;
    private final boolean home;

    private Withheld(EnumSet<Fact> facts, boolean home) {
        this.facts = facts;
        this.home = home;
    }

    /**
     * The facts of these names; {@code occurred} stands for everything about when it happened, {@code home} for where exactly it was of
     * what happened at home or was aimed at the family.
     *
     * @throws DaybookException.Usage when there is no such fact, or it is one that every entry has to show
     */
    public static Withheld of(Collection<String> names) {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        for (String name : names) {
            if (name.equals(OCCURRED)) {
                facts.addAll(EnumSet.range(Fact.OCCURRED_FROM, Fact.OCCURRED_TYPED));
                continue;
            }
            if (name.equals(HOME)) {
                continue;
            }
            Fact fact = Fact.of(name).orElseThrow(() -> FactCheck.unknown("fact", name, choices()));
            if (!canHide(fact)) {
                throw new DaybookException.Usage(
                        "\"" + name + "\" cannot be withheld: without it nothing else in an entry can be read.", null);
            }
            facts.add(fact);
        }
        // A range without one of its ends would say before or after something, which nobody said.
        if (facts.contains(Fact.OCCURRED_FROM) || facts.contains(Fact.OCCURRED_TO)) {
            facts.add(Fact.OCCURRED_FROM);
            facts.add(Fact.OCCURRED_TO);
            facts.add(Fact.OCCURRED_TYPED);
        }
        return new Withheld(facts, names.contains(HOME));
    }

    /** Whether this fact is left out. */
    public boolean hides(Fact fact) {
        return facts.contains(fact);
    }

    /** Whether this fact of that entry is left out. */
    public boolean hides(Fact fact, Entry entry) {
        return hides(fact) || (home && fact == Fact.PLACE_DETAIL && isPrivate(entry.facts()));
    }

    /** Whether where exactly it was is left out of what happened at home or was aimed at the family. */
    public boolean hidesHome() {
        return home;
    }

    /** The same, with where exactly it was of what happened at home or was aimed at the family. */
    public Withheld withHome() {
        return new Withheld(facts, false);
    }

    /** Whether these are of something that happened at home or was aimed at the family. */
    public static boolean isPrivate(Facts facts) {
        return facts.says(Place.HOME) || facts.says(Target.FAMILY);
    }

    /** Whether what an exhibit shows is left out: that is said in the recorder's words, as what happened is. */
    public boolean hidesWhatItShows() {
        return hides(Fact.DESCRIPTION);
    }

    /** Whether where an exhibit came from is left out: that names people who saw it or told of it. */
    public boolean hidesWhereFrom() {
        return hides(Fact.WITNESSES) || hides(Fact.TOLD_BY);
    }

    /** The exhibit as somebody gets to see it: without the words about it that say what is left out. */
    public Exhibit given(Exhibit exhibit) {
        return exhibit.told(hidesWhatItShows() ? null : exhibit.shows(), hidesWhereFrom() ? null : exhibit.cameFrom());
    }

    /** Whether nothing is left out. */
    public boolean isEmpty() {
        return facts.isEmpty() && !home;
    }

    /** The names of what is left out, in the order of the facts. */
    public List<String> names() {
        List<String> names = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            names.add(fact.word());
        }
        if (home) {
            names.add(HOME);
        }
        return names;
    }

    /**
     * The entry as somebody gets to see it: what is withheld is unknown in it. Where part of the time is withheld, or was redacted, all
     * of it is unknown, because a start without its precision says nothing that can be relied on.
     */
    public Entry given(Entry entry) {
        Facts facts = entry.facts();
        boolean timeless =
                hidesTime() || facts.text(Fact.OCCURRED_PRECISION) == null || facts.text(Fact.OCCURRED_ZONE) == null;
        if (isEmpty() && !timeless) {
            return entry;
        }
        Facts.Builder left = facts.toBuilder();
        for (Fact fact : this.facts) {
            left.set(fact, null);
        }
        if (hides(Fact.PLACE_DETAIL, entry)) {
            left.set(Fact.PLACE_DETAIL, null);
        }
        if (timeless) {
            String zone = facts.text(Fact.OCCURRED_ZONE);
            String typed = hidesTime() ? null : facts.text(Fact.OCCURRED_TYPED);
            left.occurred(Occurred.unknown(zone == null ? ZoneOffset.UTC : ZoneId.of(zone), typed));
        }
        return entry.withFacts(left.build());
    }

    /** Whether it is not told when something happened. */
    public boolean hidesTime() {
        return hides(Fact.OCCURRED_FROM) || hides(Fact.OCCURRED_PRECISION) || hides(Fact.OCCURRED_ZONE);
    }

    /** When it happened as {@link Edtf}; null when that is unknown or would give away what is withheld. */
    public @Nullable String edtf(Facts facts) {
        String precision = facts.text(Fact.OCCURRED_PRECISION);
        return precision == null || hides(Fact.OCCURRED_FROM) || hides(Fact.OCCURRED_PRECISION)
                ? null
                : Edtf.of(
                        facts.text(Fact.OCCURRED_FROM),
                        facts.text(Fact.OCCURRED_TO),
                        Precision.of(precision).orElseThrow());
    }

    /** How long after it occurred the entry was recorded; null when that is unknown or would give away what is withheld. */
    public @Nullable Duration delay(Entry entry) {
        // Where part of the time was redacted there is no telling how late it was.
        Facts all = entry.facts();
        boolean known = !hides(Fact.OCCURRED_FROM)
                && (all.text(Fact.OCCURRED_FROM) != null || all.text(Fact.OCCURRED_TO) != null)
                && all.text(Fact.OCCURRED_PRECISION) != null
                && all.text(Fact.OCCURRED_ZONE) != null;
        return known ? entry.delay() : null;
    }

    /** What the other log is called, which says as a rule who keeps it. */
    public String label(Origin origin) {
        return hides(Fact.RECORDED_BY) ? "log " + origin.letters() : origin.label();
    }

    private static boolean canHide(Fact fact) {
        return fact != Fact.TYPE && fact != Fact.SOURCE_ROW;
    }

    /** The names that {@link #of} takes. */
    public static List<String> choices() {
        List<String> choices = new ArrayList<>();
        choices.add(OCCURRED);
        for (Fact fact : Fact.values()) {
            if (canHide(fact)) {
                choices.add(fact.word());
            }
        }
        choices.add(HOME);
        return choices;
    }
}
