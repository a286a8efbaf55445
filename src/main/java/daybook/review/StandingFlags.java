package daybook.review;

import daybook.escalation.Flag;
import daybook.escalation.Level;
import daybook.escalation.SubjectReport;
import daybook.guidance.FlagSeen;
import daybook.log.Step;
import java.util.ArrayList;
import java.util.List;

/** The flags about a subject that were not set aside, in the form that the step ladder takes. */
public final class StandingFlags {

    private StandingFlags() {}

    /** Returns the flags in the order of the report. */
    public static List<FlagSeen> of(SubjectReport report) {
        List<FlagSeen> flags = new ArrayList<>();
        for (Flag flag : report.flags()) {
            if (flag.stands()) {
                flags.add(new FlagSeen(
                        flag.rule(),
                        flag.title(),
                        flag.level() == Level.URGENT && isForThePolice(flag),
                        flag.advises(),
                        flag.mentions(),
                        flag.entries()));
            }
        }
        return flags;
    }

    /** A promise to a court that was broken is urgent, and for a solicitor. */
    private static boolean isForThePolice(Flag flag) {
        return flag.advises().contains(Step.TOLD_POLICE) || flag.mentions().contains(Step.TOLD_POLICE);
    }
}
