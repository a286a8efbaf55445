package daybook.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was tried in one part of the harness, and what of it went wrong. */
final class Tally {

    private static final int MOST_TOLD = 10;

    private final String part;
    private int points;
    private int states;
    private int corrupt;
    private int lost;
    private int wrong;
    private String remark = "";
    private final List<String> told = new ArrayList<>();

    Tally(String part) {
        this.part = part;
    }

    /** A fault was made to happen. */
    void point() {
        points++;
    }

    /** A state of the disk was rebuilt and looked at. */
    void state() {
        states++;
    }

    /** The log can't be opened, or does not verify. */
    void corrupt(String where) {
        corrupt++;
        tell("CORRUPT", where);
    }

    /** Something is gone of which the program had said that it was saved. */
    void lost(String where) {
        lost++;
        tell("LOST", where);
    }

    /** What the program said is not true, or it said nothing. */
    void wrong(String where) {
        wrong++;
        tell("WRONGLY REPORTED", where);
    }

    /** What else is to be said of this part. */
    Tally remark(String words) {
        remark = words;
        return this;
    }

    /** Counts what another part counted, without telling it again. */
    void add(Tally other) {
        points += other.points;
        states += other.states;
        corrupt += other.corrupt;
        lost += other.lost;
        wrong += other.wrong;
    }

    private void tell(String what, String where) {
        if (told.size() < MOST_TOLD) {
            told.add(what + "  " + where);
        }
    }

    int points() {
        return points;
    }

    int states() {
        return states;
    }

    int corrupt() {
        return corrupt;
    }

    int lost() {
        return lost;
    }

    int bad() {
        return corrupt + lost + wrong;
    }

    List<String> told() {
        return told;
    }

    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-32s %7s %7s %8s %18s %17s  %s",
                "part",
                "faults",
                "states",
                "corrupt",
                "acknowledged, lost",
                "wrongly reported",
                "");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-32s %7d %7d %8d %18d %17d  %s", part, points, states, corrupt, lost, wrong, remark);
    }
}
