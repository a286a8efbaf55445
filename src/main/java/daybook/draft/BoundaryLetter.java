package daybook.draft;

import java.util.List;

/** The first letter: it says where the line is, and does not speak of removal. */
final class BoundaryLetter {

    private BoundaryLetter() {}

    static List<Block> body(DraftContext context) {
        ActList acts = context.facts().acts();
        DraftPage page = LetterParts.letterhead(context.page());
        page.heading("Your contact with {doctor}");
        page.paragraph(
                "I am writing for the practice about your contact with {doctor} outside your care. You may not know where"
                        + " the practice draws the line, so this letter sets it out.");
        LetterParts.acts(page, acts, "We have recorded:");
        page.paragraph(
                "A doctor and a patient have a professional relationship. It cannot become a friendship or any other"
                        + " personal relationship. That is so for every patient and for everybody who works here.");
        page.paragraph("Please do not:").bullets(LetterParts.stops(acts));
        page.paragraph(
                "Your care goes on as before. For anything about your health, please contact the practice as every patient"
                        + " does: by telephone on " + LetterParts.TELEPHONE
                        + ", [online service of the practice] or at reception."
                        + " A message about your health that is sent in any other way may not be read in time.");
        page.paragraph("If you would like to talk about this letter, please ask for " + LetterParts.MANAGER
                + " and not for {doctor}.");
        LetterParts.complaints(
                page,
                context.here(),
                "If you are unhappy with this letter, you can complain",
                LetterParts.NO_DIFFERENCE);
        return LetterParts.signature(page).blocks();
    }
}
