package daybook.review;

import daybook.escalation.SubjectReport;
import daybook.guidance.Guidance;
import daybook.guidance.Ladder;
import daybook.ledger.Head;
import daybook.log.Entry;
import daybook.log.Subject;
import daybook.store.DiscloseRecord;
import daybook.store.EntryVisitor;
import daybook.store.Event;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The counts, the ladder and the months of each subject, made in one pass over the entries while rules run over them. */
public final class SubjectCounts implements EntryVisitor {

    private record Counted(SummaryBuilder summary, Ladder ladder, Chart chart) {}

    private final Map<String, Counted> counted = new HashMap<>();
    private final LocalDate today;
    private final ZoneId zone;

    /** Starts with no entry. */
    public SubjectCounts(List<Subject> subjects, LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
        for (String code : Subject.codes(subjects)) {
            counted.put(code, new Counted(new SummaryBuilder(code, zone), new Ladder(code, zone), new Chart(zone)));
        }
    }

    @Override
    public boolean visit(Entry entry) {
        String subject = entry.subject();
        Counted each = subject == null ? null : counted.get(subject);
        if (each != null) {
            each.summary.see(entry);
            each.ladder.see(entry);
            each.chart.see(entry);
        }
        return true;
    }

    /** Returns the steps for a subject, done and outstanding. */
    public Guidance guidance(SubjectReport report) {
        return of(report).ladder.result(StandingFlags.of(report), today);
    }

    /**
     * Returns the page about a subject.
     *
     * @param checkpoints the records of checkpoints of the log
     * @param given what was given to others of the log
     * @param retention how long the log is kept
     * @param things how many things are kept that belong to the subject's entries
     */
    public SummaryPage page(
            SubjectReport report,
            List<Event> checkpoints,
            Head head,
            List<DiscloseRecord> given,
            Retention retention,
            long things) {
        Event last = checkpoints.isEmpty() ? null : checkpoints.get(checkpoints.size() - 1);
        return new SummaryPage(
                of(report).summary.result(),
                report,
                guidance(report),
                today,
                zone,
                last,
                head.records() - (last == null ? 0 : last.id()),
                given,
                retention,
                things);
    }

    /** Returns the months of a subject. */
    public Chart chart(SubjectReport report) {
        return of(report).chart;
    }

    private Counted of(SubjectReport report) {
        return Objects.requireNonNull(counted.get(report.subject()));
    }
}
