package daybook.review;

import daybook.escalation.SubjectReport;
import daybook.guidance.Guidance;
import daybook.store.DiscloseRecord;
import daybook.store.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page about one subject says.
 *
 * @param today the day on which it was made
 * @param zone the log's zone
 * @param checkpoint the last checkpoint of the log, or null when none was made
 * @param since how many records were added to the log after it; all of them when none was made
 * @param given what was given to others of the log, whichever subject it is about, the oldest first
 * @param retention how long the log is kept
 * @param things how many things are kept as exhibits, without a file, with entries about the subject or with none
 */
public record SummaryPage(
        Summary summary,
        SubjectReport report,
        Guidance guidance,
        LocalDate today,
        ZoneId zone,
        @Nullable Event checkpoint,
        long since,
        List<DiscloseRecord> given,
        Retention retention,
        long things) {

    /** After so many records without a checkpoint the page reminds of making one. */
    static final long REMIND_AFTER = 20;

    /** Whether a checkpoint is to be made. */
    public boolean checkpointDue() {
        return checkpoint == null || since >= REMIND_AFTER;
    }
}
