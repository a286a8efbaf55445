package daybook.draft;

import daybook.escalation.Jurisdiction;
import daybook.escalation.LetterWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letter that tells of a removal, with the specific reasons and the warning that went before. */
final class RemovalNotice {

    private RemovalNotice() {}

    static List<Block> body(DraftContext context) {
        Jurisdiction here = context.here();
        DraftPage page = LetterParts.letterhead(context.page());
        String removedBy = here.letter(LetterWord.REMOVED_BY);
        page.heading(removedBy == null ? "The end of your care here" : "Removal from our list of patients");
        page.paragraph(
                removedBy == null
                        ? "I am writing to tell you that this practice can no longer care for you."
                        : "I am writing to tell you that the practice has asked " + removedBy
                                + " to remove you from its list of patients.");
        page.heading("Why");
        reasons(page, context.facts());
        page.paragraph(
                "[Keep only if it is true: This decision has nothing to do with your health, with who you are, or with any"
                        + " complaint that you have made.]");
        page.heading("When");
        String takesEffect = here.letter(LetterWord.TAKES_EFFECT);
        page.paragraph("It takes effect on " + (takesEffect == null ? "[date on which it takes effect]" : takesEffect)
                + ". Until then, if you need treatment that cannot wait, ring the practice on " + LetterParts.TELEPHONE
                + ". When"
                + " we are closed, ring "
                + or(here.letter(LetterWord.OUT_OF_HOURS), "[the out-of-hours service]")
                + ". In an emergency ring " + emergency(here) + ".");
        page.paragraph("[What happens to repeat prescriptions, referrals and treatment that has begun.]");
        page.heading("Your next practice");
        page.paragraph("Please register with another practice as soon as you can. You can find one at "
                + or(here.letter(LetterWord.NEXT_PRACTICE), "[where to look for another practice]")
                + ". Your records will go to the practice that you register with.");
        page.paragraph(
                "Please do not contact {doctor}, or anybody else who works here, about this letter. If you have a question,"
                        + " write to " + LetterParts.MANAGER + " at the address above.");
        LetterParts.complaints(
                page,
                here,
                "If you are unhappy with this decision, you can complain",
                "You can do so after you have left the practice as well.");
        return LetterParts.signature(page).blocks();
    }

    private static void reasons(DraftPage page, CaseFacts facts) {
        WarningGiven warned = facts.warnedOfRemoval();
        if (warned == null) {
            page.paragraph(
                    "[We warned you on (date) that you were at risk of being removed, and why. Or: why no warning was"
                            + " given.]");
            LetterParts.acts(page, facts.acts(), "We have recorded:");
            return;
        }
        page.paragraph(warned.told() + " on " + warned.date() + " that you were at risk of being removed, and why.");
        if (warned.equals(facts.warned())) {
            LetterParts.acts(page, facts.sinceWarned(), "Since then we have recorded:");
        } else {
            page.paragraph(
                    "Since then we have recorded [what the practice saw or received itself, each with its date].");
        }
    }

    private static String emergency(Jurisdiction here) {
        return here.knowsEmergency() ? here.emergency() : "[the emergency number]";
    }

    private static String or(@Nullable String words, String blank) {
        return words == null ? blank : words;
    }
}
