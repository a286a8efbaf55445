package daybook.escalation;

import daybook.log.Times;
import daybook.words.English;

/** A sum of acts over entries, which says no more than the entries do: at least, about, or exactly so many. */
public final class Acts {

    private long number;
    private long entries;
    private boolean atLeast;
    private boolean about;

    public void add(Times times) {
        number += times.number();
        entries++;
        atLeast |= times.sense() == Times.Sense.AT_LEAST;
        about |= times.sense() == Times.Sense.ABOUT;
    }

    /** How many acts the entries name together. */
    public long number() {
        return number;
    }

    public long entries() {
        return entries;
    }

    /** Whether there can be no more of them than the number. */
    public boolean isLimited() {
        return !atLeast && !about;
    }

    /** Whether there are surely as many as the number. */
    public boolean isSure() {
        return !about;
    }

    /** The number for a sentence: {@code 3 incidents}, {@code at least 112 acts in 10 entries}. */
    public String words() {
        if (number == entries && isLimited()) {
            return English.incidents(entries);
        }
        String acts = English.count(number, "act");
        String sum = about ? "about " + acts + (atLeast ? " or more" : "") : (atLeast ? "at least " : "") + acts;
        return sum + " in " + English.entries(entries);
    }

    /** The same, as an addition behind a count of entries that has a noun of its own; empty where each stands for one act. */
    public String inBrackets() {
        if (number == entries && isLimited()) {
            return "";
        }
        String words = words();
        return " (" + words.substring(0, words.indexOf(" in ")) + ")";
    }
}
