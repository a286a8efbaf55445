package daybook.draft;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Kind;
import daybook.log.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reply that only says that something arrived, who will answer and by when. */
final class HoldingReply {

    private HoldingReply() {}

    static List<Block> body(DraftContext context) {
        Entry last = context.facts().toAnswer();
        boolean complaint = last != null && last.kind() == Kind.COMPLAINT;
        DraftPage page = LetterParts.letterhead(context.page());
        page.paragraph("Thank you for " + what(last, context.facts())
                + ". This letter only confirms that we have it; it does not" + " answer what you say there.");
        page.paragraph(LetterParts.MANAGER + " will answer for the practice by [date]. {doctor} will not answer"
                + (complaint ? " it" : "") + " personally.");
        page.paragraph("Until then, please contact the practice only about your care: by telephone on "
                + LetterParts.TELEPHONE + ", [online service of the practice] or at reception.");
        if (complaint) {
            LetterParts.complaints(
                    page,
                    context.here(),
                    "If you would like to add something, please write",
                    LetterParts.NO_DIFFERENCE);
        }
        return LetterParts.signature(page).blocks();
    }

    private static String what(@Nullable Entry last, CaseFacts facts) {
        String date = last == null ? null : LetterDate.of(last.occurred(), facts.zone());
        if (last == null || date == null || date.startsWith("from ")) {
            return "[your letter, message or call] of [date]";
        }
        return noun(last) + " of " + date;
    }

    private static String noun(Entry last) {
        Kind kind = last.kind();
        String many = Times.of(last.facts()).equals(Times.ONE) ? "" : "s";
        if (kind == Kind.COMPLAINT) {
            return "your complaint" + many;
        }
        if (kind == Kind.CALL) {
            return "your telephone call" + many;
        }
        if (kind == Kind.LETTER) {
            return "your letter" + many;
        }
        if (kind == Kind.MESSAGE) {
            return ("email".equals(last.facts().text(Fact.CHANNEL)) ? "your email" : "your message") + many;
        }
        return "[your letter, message or call]";
    }
}
