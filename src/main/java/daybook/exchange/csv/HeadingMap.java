package daybook.exchange.csv;

import daybook.exchange.csv.HeadingUse.Role;
import daybook.exchange.csv.HeadingUse.Source;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each column of a sheet: first what the user says, then what the headings say.
 *
 * <p>Free texts and lists may come from several columns. Everything else comes from one: where two columns would do, the better
 * heading is taken, and the other column is kept in the description, like every column that says nothing to daybook.
 */
final class HeadingMap {

    private final HeadingRow headings;
    private final CsvOptions options;
    private final Set<Integer> dated;
    private final @Nullable HeadingUse[] uses;

    private HeadingMap(HeadingRow headings, CsvOptions options, Set<Integer> dated) {
        this.headings = headings;
        this.options = options;
        this.dated = dated;
        this.uses = new HeadingUse[headings.size()];
    }

    /**
     * What becomes of each column, in their order.
     *
     * @param dated the places of the columns that hold dates, counted from 0; none where nobody has looked
     * @throws DaybookException.Usage when an option names a fact or a column that is not there, when two columns have one heading, or
     *     when no column says what happened
     */
    static List<HeadingUse> of(HeadingRow headings, CsvOptions options, Set<Integer> dated) {
        HeadingMap map = new HeadingMap(headings, options, dated);
        for (String each : options.maps()) {
            map.say(each);
        }
        for (String each : options.ignored()) {
            map.ignore(each);
        }
        headings.refuseDoubles(map.uses);
        map.guess();
        map.dates();
        return map.settled();
    }

    private void say(String option) {
        int equals = option.indexOf('=');
        if (equals < 1 || equals == option.length() - 1) {
            throw new DaybookException.Usage(
                    "\"" + option + "\" does not say which column.",
                    "write --map description=\"What happened\" or --map description=#3");
        }
        String name = option.substring(0, equals).strip();
        int at = headings.find(option.substring(equals + 1));
        HeadingUse use = HeadingNames.named(at + 1, headings.get(at), name, Source.OPTION);
        if (use == null) {
            throw FactCheck.unknown("fact", name, HeadingNames.known());
        }
        if (uses[at] != null) {
            throw new DaybookException.Usage("The column \"" + use.name() + "\" is mapped twice.", null);
        }
        if (!mayShare(use) && taken(use)) {
            throw new DaybookException.Usage("Two columns are mapped to " + name + ", which takes one.", null);
        }
        uses[at] = use;
    }

    private void ignore(String column) {
        int at = headings.find(column);
        if (uses[at] != null) {
            throw new DaybookException.Usage("The column \"" + column + "\" is both mapped and ignored.", null);
        }
        uses[at] = new HeadingUse(at + 1, headings.get(at), Role.IGNORED, null, false, Source.OPTION);
    }

    private void guess() {
        HeadingUse[] guesses = new HeadingUse[uses.length];
        for (int i = 0; i < uses.length; i++) {
            guesses[i] = HeadingNames.guess(i + 1, headings.get(i));
        }
        boolean[] open = new boolean[uses.length];
        for (int i = 0; i < uses.length; i++) {
            open[i] = uses[i] == null;
        }
        // What the user mapped stands alone: a guess for the same fact would add to what was asked for.
        for (int i = 0; i < uses.length; i++) {
            if (open[i] && taken(guesses[i])) {
                guesses[i] = guesses[i].as(Role.KEPT);
            }
        }
        for (int i = 0; i < uses.length; i++) {
            if (open[i]) {
                int rival = mayShare(guesses[i]) ? -1 : holder(guesses[i]);
                if (rival < 0) {
                    uses[i] = guesses[i];
                } else if (isBetter(guesses[i], rival)) {
                    uses[i] = guesses[i];
                    uses[rival] = guesses[rival].as(Role.KEPT);
                } else {
                    uses[i] = guesses[i].as(Role.KEPT);
                }
            }
        }
    }

    /** Where no column is known to say when it happened, looks for one among those that hold dates. */
    private void dates() {
        if (holder(Role.OCCURRED, null) >= 0 || holder(Role.DATE, null) >= 0) {
            return;
        }
        int only = -1;
        int several = 0;
        for (int at : dated) {
            HeadingUse use = at < uses.length ? uses[at] : null;
            if (use == null || use.source() == Source.OPTION) {
                continue;
            }
            if ((use.role() == Role.KEPT || use.role() == Role.TIME) && HeadingNames.mayBeDate(use.heading())) {
                only = at;
                several++;
            }
        }
        if (several == 1) {
            uses[only] = new HeadingUse(only + 1, headings.get(only), Role.OCCURRED, null, false, Source.USUAL);
        } else if (!options.undated()) {
            refuseUndated();
        }
    }

    /** Refuses a file whose dates would all be kept as text. */
    private void refuseUndated() {
        for (int at : dated) {
            HeadingUse use = at < uses.length ? uses[at] : null;
            if (use != null && (use.role() == Role.KEPT || use.role() == Role.TIME) && use.source() != Source.OPTION) {
                String column = use.heading().isBlank() ? "#" + use.number() : use.name();
                throw new DaybookException.Usage(
                        "The column \"" + use.name()
                                + "\" holds dates, and no column is known to say when it happened.",
                        "if it says when it happened, add --map occurred=\"" + column
                                + "\"; if the entries are to have no date, add --undated");
            }
        }
    }

    private boolean isBetter(HeadingUse guess, int rival) {
        return guess.role() == Role.KIND && HeadingNames.rank(guess.heading()) < HeadingNames.rank(headings.get(rival));
    }

    /** Brings the columns of time to one of the two ways of saying it, and makes sure that something says what happened. */
    private List<HeadingUse> settled() {
        int occurred = holder(Role.OCCURRED, null);
        int date = holder(Role.DATE, null);
        int time = holder(Role.TIME, null);
        if (occurred >= 0 && date >= 0) {
            if (isSaid(occurred) && isSaid(date)) {
                throw new DaybookException.Usage(
                        "Both occurred and date are mapped.", "map occurred alone, or date and time");
            }
            int loser = isSaid(occurred) ? date : occurred;
            keep(loser);
            date = loser == date ? -1 : date;
        }
        if (time >= 0 && date < 0) {
            if (isSaid(time)) {
                throw new DaybookException.Usage(
                        "A column is mapped to time and none to date.", "add --map date=COLUMN");
            }
            keep(time);
            time = -1;
        }
        boolean dated = date >= 0 || holder(Role.OCCURRED, null) >= 0;
        for (Role role : List.of(Role.ZONE, Role.OFFSET, Role.END_DATE, Role.YEAR, Role.APPROXIMATE)) {
            needs(role, dated, "occurred or date");
        }
        needs(Role.END_TIME, time >= 0, "time");
        needs(Role.AM_PM, time >= 0, "time");
        natureTells();
        if (holder(Role.FACT, Fact.DESCRIPTION) < 0 && holder(Role.FACT, Fact.STEP) < 0) {
            throw new DaybookException.Usage(
                    "No column of this file says what happened. Its headings are read as: " + headings.listed() + ".",
                    "name the column, such as --map description=\"" + headings.example()
                            + "\"; when titles stand above the headings, add" + " --skip-rows with their number");
        }
        List<HeadingUse> all = new ArrayList<>(uses.length);
        for (HeadingUse use : uses) {
            all.add(Objects.requireNonNull(use));
        }
        return List.copyOf(all);
    }

    /** "Nature of the behaviour" is the kind beside a column that says what happened, and says what happened where there is none. */
    private void natureTells() {
        int kind = holder(Role.KIND, null);
        if (kind >= 0
                && !isSaid(kind)
                && holder(Role.FACT, Fact.DESCRIPTION) < 0
                && HeadingNames.fold(headings.get(kind)).startsWith("nature of")) {
            uses[kind] = new HeadingUse(kind + 1, headings.get(kind), Role.FACT, Fact.DESCRIPTION, false, Source.USUAL);
        }
    }

    /** A column that says more of another says nothing without it. */
    private void needs(Role role, boolean there, String other) {
        int at = holder(role, null);
        if (at < 0 || there) {
            return;
        }
        if (isSaid(at)) {
            throw new DaybookException.Usage(
                    "The column \"" + headings.get(at).strip() + "\" says more of a column that is not there.",
                    "map that too, with --map " + other.replace(" or date", "") + "=COLUMN");
        }
        keep(at);
    }

    private void keep(int at) {
        uses[at] = Objects.requireNonNull(uses[at]).as(Role.KEPT);
    }

    private boolean isSaid(int at) {
        HeadingUse use = uses[at];
        return use != null && use.source() == Source.OPTION;
    }

    private static boolean mayShare(HeadingUse use) {
        return switch (use.role()) {
            case FACT -> {
                Fact fact = Objects.requireNonNull(use.fact());
                yield fact.form() == Fact.Form.LIST || fact.isFreeText();
            }
            case KEPT, IGNORED, OWN -> true;
            default -> false;
        };
    }

    private boolean taken(HeadingUse use) {
        return use.role() != Role.KEPT && holder(use) >= 0;
    }

    private int holder(HeadingUse use) {
        return holder(use.role(), use.fact());
    }

    private int holder(Role role, @Nullable Fact fact) {
        for (int i = 0; i < uses.length; i++) {
            HeadingUse use = uses[i];
            if (use != null && use.role() == role && use.fact() == fact) {
                return i;
            }
        }
        return -1;
    }
}
