package daybook.cli.command;

import daybook.doctor.Symptom;
import daybook.review.Retention;
import daybook.store.LogStore;
import daybook.view.RetentionText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What {@code doctor} says of the review of a log and of its legal holds. */
final class RetentionSymptoms {

    private static final String REVIEW = "review";

    private RetentionSymptoms() {}

    static List<Symptom> of(LogStore log, Instant now) {
        ZoneId zone = log.settings().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Retention retention = Retention.of(log);
        String review = RetentionText.review(retention, today);
        List<Symptom> findings = new ArrayList<>();
        if (review == null) {
            findings.add(new Symptom(
                    REVIEW,
                    Symptom.Level.OK,
                    "no day is set for looking whether the log is still needed (daybook settings set review-after)",
                    null));
        } else if (retention.isDue(today)) {
            findings.add(new Symptom(
                    REVIEW,
                    Symptom.Level.WARNING,
                    review,
                    "is the log still needed? Remove what is not (daybook redact), or set the next day: daybook settings set"
                            + " review-after \"1 year\" --reason TEXT"));
        } else {
            findings.add(new Symptom(REVIEW, Symptom.Level.OK, review, null));
        }
        if (retention.isHeld()) {
            findings.add(
                    new Symptom("legal hold", Symptom.Level.OK, RetentionText.holds(retention.holds(), zone), null));
        }
        return findings;
    }
}
