package daybook.draft;

import daybook.log.Kind;
import java.util.List;

/** Words to say: short, the same each time, and then the end of the conversation. */
final class BoundaryWords {

    private static final String TELEPHONE = LetterParts.TELEPHONE;

    private BoundaryWords() {}

    static List<Block> body(DraftContext context) {
        ActList acts = context.facts().acts();
        DraftPage page = context.page();
        page.title("Words to say");
        page.paragraph(
                "Say it once, calmly, in a few words, and the same words each time. Do not argue, do not explain at"
                        + " length, and do not apologise. Then end the conversation.");
        page.heading("In the room");
        page.paragraph(
                "\"I am here as your doctor, and that is the only relationship we can have. I do not talk about my private"
                        + " life, and I do not meet patients anywhere else. Let us talk about what you came for today.\"");
        if (acts.has(Kind.ADVANCE)) {
            page.paragraph(
                    "\"That remark has no place here. I am going to ask a colleague to join us, or we stop for today.\"");
        }
        page.heading("On the telephone");
        page.paragraph(
                "\"This line is for appointments and for questions about your health. Is this about your health?\"");
        page.paragraph(
                "If it is not: \"Then I am going to end the call now. Goodbye.\" Put the receiver down, and do not ring back.");
        if (acts.isEmpty() || acts.has(Kind.GIFT)) {
            page.heading("When a gift is offered");
            page.paragraph("\"Thank you for the thought. I cannot accept it. Please take it with you.\"");
        }
        if (acts.isEmpty() || acts.has(Kind.MESSAGE) || acts.has(Kind.FRIEND_REQUEST) || acts.has(Kind.LETTER)) {
            page.heading("After private messages or requests");
            page.paragraph(
                    "\"You wrote to me privately. I do not answer private messages from patients, and I will not answer"
                            + " the next one. For anything about your care, please ring the practice on " + TELEPHONE
                            + ".\"");
        }
        if (acts.isEmpty() || acts.has(Kind.APPEARANCE)) {
            page.heading("At the desk, without an appointment");
            page.paragraph(
                    "\"You have no appointment today. If you need to be seen, I can find you one with [name of another"
                            + " clinician]. If not, I have to ask you to leave now.\"");
        }
        page.heading("When it goes on");
        page.paragraph("\"I have asked you to stop, and I am ending this now.\" Leave the room, or fetch a colleague.");
        page.heading("Afterwards");
        return page.paragraph("Write down the same day what was said, by whom, when, and who heard it.")
                .blocks();
    }
}
