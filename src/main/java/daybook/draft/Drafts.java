package daybook.draft;

import java.util.List;

/** The maker of drafts. */
public final class Drafts {

    private Drafts() {}

    /** Makes a draft out of what a log knows. */
    public static Draft of(DraftName name, DraftContext context) {
        List<Block> body = switch (name) {
            case BOUNDARY_WORDS -> BoundaryWords.body(context);
            case BOUNDARY_LETTER -> BoundaryLetter.body(context);
            case WARNING -> FormalWarning.body(context);
            case REMOVAL_NOTICE -> RemovalNotice.body(context);
            case NOTE_TO_RECEPTION -> NoteToReception.body(context);
            case HOLDING_REPLY -> HoldingReply.body(context);
        };
        return new Draft(
                name, DraftNotice.above(name, context, Draft.blanks(body).size()), body);
    }
}
