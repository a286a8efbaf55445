package daybook.view;

import daybook.escalation.Jurisdiction;
import daybook.guidance.FlagSeen;
import daybook.guidance.Note;
import daybook.guidance.Reason;
import daybook.guidance.Reminder;
import daybook.guidance.Taken;
import daybook.log.OrderType;
import daybook.log.RecordNumber;
import daybook.when.OccurredText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What guidance says in words, the same for a person and in JSON. */
public final class GuidanceWords {

    private static final int SHOWN = 8;

    private GuidanceWords() {}

    /** Why a step is advised, without a full stop. */
    public static String reason(Reason reason) {
        FlagSeen flag = reason.flag();
        return switch (reason.cause()) {
            case FIRST_ENTRY -> "from the first entry on (" + numbers(reason.entries()) + ")";
            case ALLEGATION -> "at once for an allegation, before replying to it (" + numbers(reason.entries()) + ")";
            case GIFTS ->
                "for each gift: declined, returned or entered in the gift register (" + numbers(reason.entries()) + ")";
            case FRIEND_REQUESTS -> "for requests on a social network (" + numbers(reason.entries()) + ")";
            case PRIVATE_CONTACT ->
                "for contact at home or with knowledge of private life (" + numbers(reason.entries()) + ")";
            case FLAG ->
                flag == null
                        ? ""
                        : flag.title() + " (" + flag.rule() + (reason.entries().isEmpty() ? "" : ": ")
                                + numbers(reason.entries()) + ")";
            case CARE_CONTINUES -> "while you still treat the patient";
            case ANY_TIME -> "general advice, at any time";
        };
    }

    /** One time that a step was taken, without a full stop. */
    public static String taken(Taken taken, ZoneId zone, Jurisdiction here) {
        OccurredText times = new OccurredText(zone);
        String details = details(taken, zone, here);
        return times.plain(taken.occurred()) + " (#" + RecordNumber.show(taken.entry()) + ")"
                + (details.isEmpty() ? "" : ", " + details);
    }

    /** What is said of one time that a step was taken besides when, without a full stop; empty where nothing is. */
    public static String details(Taken taken, ZoneId zone, Jurisdiction here) {
        List<String> details = new ArrayList<>();
        add(details, "", orderName(taken.orderType(), here));
        add(details, "by ", taken.how());
        Boolean removalRisk = taken.removalRisk();
        if (removalRisk != null) {
            details.add(removalRisk ? "with a warning of removal" : "without a warning of removal");
        }
        add(details, "recorded by ", taken.by());
        add(details, "with ", taken.with());
        add(details, "ref. ", taken.reference());
        add(details, "until ", taken.until() == null ? null : new OccurredText(zone).stored(taken.until()));
        String words = String.join(", ", details);
        return taken.conditions().isEmpty()
                ? words
                : words + (words.isEmpty() ? "" : "; ") + "conditions: " + String.join("; ", taken.conditions());
    }

    private static void add(List<String> details, String before, @Nullable String value) {
        if (value != null) {
            details.add(before + value);
        }
    }

    /** What the kind of order is called where the log is kept; its word where it has no name there. */
    public static @Nullable String orderName(@Nullable String word, Jurisdiction here) {
        for (OrderType type : OrderType.values()) {
            if (type.word().equals(word)) {
                String name = here.order(type);
                return name != null
                        ? name
                        : type == OrderType.OTHER ? null : type.word().replace('-', ' ');
            }
        }
        return word;
    }

    /** What has to be known before a step is taken, in whole sentences. */
    public static String note(Note note, Jurisdiction here) {
        return switch (note) {
            case VIEWS_DIFFER ->
                "Published advice differs. The Medical Defence Union has the patient told plainly that it must stop; stalking"
                        + " services advise no contact at all. Ask your defence organisation which fits.";
            case ASK_FIRST ->
                "There was, or may have been, a threat, fear or a break-in: not before you have asked the police"
                        + (here.helpline() == null ? "." : " or " + here.helpline() + ".");
            case DISCLOSURE ->
                "Telling the police about a patient is a disclosure: see what the General Medical Council says on"
                        + " confidentiality, tell them what they need and no more, and write down what was told and why. In"
                        + " danger, ring first.";
        };
    }

    /** A reminder, in whole sentences. */
    public static String reminder(Reminder reminder) {
        LocalDate on = reminder.on();
        String day = on == null ? "" : OccurredText.date(on);
        String entry = " (#" + RecordNumber.show(reminder.entry()) + ")";
        return switch (reminder.cause()) {
            case WARNING_AGES ->
                reminder.passed()
                        ? "The newest warning of removal" + entry + " has been older than 12 months since " + day
                                + ". Removal from the list may need a newer one."
                        : "The newest warning of removal" + entry + " is 12 months old on " + day
                                + ". After that, removal from the list may need a newer one.";
            case WARNING_ENDS -> "The warning" + entry + (reminder.passed() ? " ended on " : " ends on ") + day + ".";
            case ORDER_ENDS ->
                "The order" + entry
                        + (reminder.passed()
                                ? " ended on " + day + ". Ask whether it was extended."
                                : " ends on " + day + ". Ask in good time whether it can be extended.");
            case ORDER_WITHOUT_END ->
                "The order" + entry + " has no end in the log. Where it has one, add it: daybook" + " amend "
                        + RecordNumber.show(reminder.entry()) + " --until DATE --reason TEXT.";
        };
    }

    /** Numbers of entries, the first few of many. */
    static String numbers(List<Long> entries) {
        return EntryWords.numbers(entries, SHOWN);
    }
}
