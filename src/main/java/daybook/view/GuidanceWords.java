package daybook.view;

import daybook.guidance.FlagSeen;
import daybook.guidance.Reason;
import daybook.guidance.Reminder;
import daybook.guidance.Taken;
import daybook.log.RecordNumber;
import daybook.when.OccurredText;
import java.time.LocalDate;
import java.time.ZoneId;
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
    public static String taken(Taken taken, ZoneId zone) {
        OccurredText times = new OccurredText(zone);
        StringBuilder text = new StringBuilder(times.plain(taken.occurred()));
        text.append(" (#").append(RecordNumber.show(taken.entry())).append(')');
        append(text, ", recorded by ", taken.by());
        append(text, ", with ", taken.with());
        append(text, ", ref. ", taken.reference());
        String until = taken.until();
        if (until != null) {
            text.append(", until ").append(times.stored(until));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String before, @Nullable String value) {
        if (value != null) {
            text.append(before).append(value);
        }
    }

    /** A reminder, in whole sentences. */
    public static String reminder(Reminder reminder) {
        LocalDate on = reminder.on();
        String day = on == null ? "" : OccurredText.date(on);
        String entry = " (#" + RecordNumber.show(reminder.entry()) + ")";
        return switch (reminder.cause()) {
            case WARNING_AGES ->
                reminder.passed()
                        ? "The newest warning" + entry + " has been older than 12 months since " + day
                                + ". Removal from a list normally needs one in the previous 12 months."
                        : "The newest warning" + entry + " is 12 months old on " + day
                                + ". Removal from a list normally needs one in the previous 12 months.";
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
        StringBuilder numbers = new StringBuilder();
        int shown = Math.min(SHOWN, entries.size());
        for (int i = 0; i < shown; i++) {
            numbers.append(i == 0 ? "#" : ", #").append(RecordNumber.show(entries.get(i)));
        }
        int more = entries.size() - shown;
        return more == 0 ? numbers.toString() : numbers + " and " + more + " more";
    }
}
