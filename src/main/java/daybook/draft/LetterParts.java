package daybook.draft;

import daybook.escalation.Jurisdiction;
import daybook.escalation.LetterWord;
import java.util.ArrayList;
import java.util.List;

/** The parts that letters to a patient share: letterhead, acts, requests, complaints and signature. */
final class LetterParts {

    static final String MANAGER = "[name of the practice manager or a partner]";
    static final String TELEPHONE = "[telephone number of the practice]";

    static final String NO_DIFFERENCE = "A complaint makes no difference to the care that you receive.";

    private LetterParts() {}

    static DraftPage letterhead(DraftPage page) {
        return page.lines("[name of the practice]", "[address of the practice]", TELEPHONE)
                .lines("[date]")
                .lines("Private and confidential", "{patient}", "[address of the patient]")
                .paragraph("Dear {patient},");
    }

    static DraftPage signature(DraftPage page) {
        return page.lines("Yours sincerely,", "[signature]", MANAGER, "for [name of the practice]");
    }

    /** Adds what was recorded; a blank where the log has nothing that a letter may name. */
    static DraftPage acts(DraftPage page, ActList acts, String before) {
        if (acts.latest().isEmpty()) {
            return page.paragraph(before + " [what the practice saw or received itself, each with its date].");
        }
        page.paragraph(before).bullets(acts.latest());
        String others = acts.others();
        return others == null ? page : page.paragraph(others);
    }

    /** Returns what the patient is asked not to do: the general request first, then what the acts call for. */
    static List<String> stops(ActList acts) {
        List<String> stops = new ArrayList<>();
        stops.add("contact {doctor}, or anybody else who works here, about anything but your care: in person, by"
                + " telephone, in writing, online or through other people");
        stops.addAll(acts.stops());
        if (stops.size() == 1) {
            stops.add("[what else has to stop]");
        }
        return stops;
    }

    /** Adds how to complain, to the practice and after that. */
    static DraftPage complaints(DraftPage page, Jurisdiction here, String before, String after) {
        String next = here.letter(LetterWord.COMPLAINTS);
        return page.paragraph(
                before + " to [name of the complaints manager], at the address above. If our answer does not"
                        + " settle it, you can go to "
                        + (next == null ? "[the body that deals with complaints about practices]" : next)
                        + ". " + after);
    }
}
