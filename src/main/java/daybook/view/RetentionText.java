package daybook.view;

import daybook.review.Retention;
import daybook.store.Event;
import daybook.when.OccurredText;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a log's review and of its legal holds. */
public final class RetentionText {

    private RetentionText() {}

    /** Returns when the review is due, without a full stop; null when no day is set for one. */
    public static @Nullable String review(Retention retention, LocalDate today) {
        LocalDate after = retention.reviewAfter();
        if (after == null) {
            return null;
        }
        String day = DateWords.date(after);
        if (retention.isHeld()) {
            return "set for after " + day + "; it waits while the legal hold is in place";
        }
        long over = retention.daysOver(today);
        return over <= 0 ? "due after " + day : "was due after " + day + ", " + English.days(over) + " ago";
    }

    /** Returns the holds in place, one after the other: since when, by whom, why, with the number of the record. */
    public static String holds(List<Event> holds, ZoneId zone) {
        List<String> all = new ArrayList<>();
        for (Event hold : holds) {
            all.add(hold(hold, zone));
        }
        return String.join("; ", all);
    }

    /** Returns a record of a hold in words: {@code since 20 Nov 2026, 10:00, by Dr A (record 12): police inquiry}. */
    public static String hold(Event hold, ZoneId zone) {
        String by = hold.recordedBy();
        String reason = hold.reason();
        return "since " + OccurredText.recorded(hold.recordedAt(), hold.notBefore(), zone)
                + (by == null ? "" : ", by " + by) + " (record " + hold.id() + ")"
                + (reason == null ? "" : ": " + reason);
    }
}
