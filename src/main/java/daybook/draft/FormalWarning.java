package daybook.draft;

import daybook.escalation.LetterWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The warning that contracts ask for before a removal: that the patient is at risk of it, and why. */
final class FormalWarning {

    private FormalWarning() {}

    static List<Block> body(DraftContext context) {
        DraftPage page = LetterParts.letterhead(context.page());
        page.heading("Formal warning");
        page.paragraph(
                "This letter is a formal warning from the practice. Please read it carefully. If anything in it is not clear,"
                        + " ask for " + LetterParts.MANAGER + ".");
        page.heading("Why we are writing");
        reasons(page, context.facts());
        page.paragraph("[What this has meant for the work of the practice, in one factual sentence.]");
        page.heading("What has to stop");
        page.paragraph("From the date of this letter, you must not:")
                .bullets(LetterParts.stops(context.facts().acts()));
        page.heading("What may follow");
        page.paragraph(risk(context.here().letter(LetterWord.REMOVED_BY)));
        page.heading("Your care");
        page.paragraph(
                "You are still our patient. You will be seen by [who will see the patient, and whether a chaperone will be"
                        + " there]. Please contact the practice only about your care, and only by telephone on "
                        + LetterParts.TELEPHONE
                        + " or [online service of the practice].");
        page.heading("Review");
        page.paragraph(
                "We will look at this warning again on [date of the review, within 12 months]. We will tell you then"
                        + " whether it has ended.");
        page.heading("If you disagree");
        page.paragraph(
                "If you see this differently, please write to us, and your answer will be kept with this letter.");
        LetterParts.complaints(page, context.here(), "You can also complain", LetterParts.NO_DIFFERENCE);
        return LetterParts.signature(page).blocks();
    }

    private static void reasons(DraftPage page, CaseFacts facts) {
        WarningGiven before = facts.warned();
        if (before == null) {
            LetterParts.acts(page, facts.acts(), "We have recorded:");
            return;
        }
        page.paragraph(before.told() + " about this on " + before.date() + ".");
        LetterParts.acts(page, facts.sinceWarned(), "Since then we have recorded:");
    }

    private static String risk(@Nullable String removedBy) {
        return removedBy == null
                ? "The practice may have to end your care here. The reasons are those in this letter. If contact of this kind goes"
                        + " on, you may have to find another practice. [Words that your contract or your regulator asks for.]"
                : "You are at risk of being removed from the practice's list of patients. The reasons are those in this letter. If"
                        + " contact of this kind goes on, we may ask " + removedBy
                        + " to remove you from our list, and you would then have to register with another practice.";
    }
}
