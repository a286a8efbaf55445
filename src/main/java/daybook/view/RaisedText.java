package daybook.view;

import daybook.escalation.Flag;
import daybook.escalation.Jurisdiction;
import daybook.escalation.Level;
import daybook.words.English;
import java.util.ArrayList;
import java.util.List;

/** What is said after an entry was saved that raised flags: one line, with the emergency number where one of them is urgent. */
public final class RaisedText {

    /** So many flags of a level are named. */
    private static final int MOST = 3;

    private RaisedText() {}

    /** Returns the sentences for flags that are new; there has to be one. */
    public static String of(List<Flag> raised, Jurisdiction here) {
        String urgent = named(raised, Level.URGENT);
        String act = named(raised, Level.ACT);
        return (urgent.isEmpty() ? "" : "Urgent: " + urgent + ". " + here.inDanger() + " ")
                + (act.isEmpty() ? "" : "Act this week: " + act + ". ")
                + "daybook now shows what to do first.";
    }

    /** Returns the sentences for an entry of which it is not known whether there was a threat: that is no flag, and no "no" either. */
    public static String unsure(long entry, Jurisdiction here) {
        return "Not decided: whether there was a threat. " + here.inDanger() + " If in doubt, take it for one:"
                + " daybook amend " + entry + " --threat yes --reason TEXT.";
    }

    private static String named(List<Flag> raised, Level level) {
        List<String> names = new ArrayList<>();
        int more = 0;
        for (Flag flag : raised) {
            if (flag.level() != level) {
                continue;
            }
            if (names.size() < MOST) {
                names.add(English.small(flag.title()) + " (" + flag.rule() + ")");
            } else {
                more++;
            }
        }
        if (more > 0) {
            names.add(more + " more");
        }
        return String.join("; ", names);
    }
}
