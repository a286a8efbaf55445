package daybook.escalation;

import daybook.log.Entry;
import daybook.log.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs all rules over the entries in one pass, in memory that hardly grows with the log.
 *
 * <p>Entries have to come in the order of the timeline, {@link daybook.log.TimelineOrder}.
 * Withdrawn entries are not counted, nor are entries about nobody in particular.
 */
public final class Evaluator {

    private final AsOf asOf;
    private final RuleSet rules;
    private final Jurisdiction jurisdiction;
    private final Map<String, SubjectWatch> subjects = new LinkedHashMap<>();
    private LocalDate latest = LocalDate.MIN;

    private Evaluator(AsOf asOf, RuleSet rules, Jurisdiction jurisdiction) {
        this.asOf = asOf;
        this.rules = rules;
        this.jurisdiction = jurisdiction;
    }

    /**
     * Returns an evaluator that has seen no entry yet.
     *
     * @param subjects the codes to report on, in this order, those without any entry included; any others that come up
     *     are left out
     */
    public static Evaluator begin(AsOf asOf, Collection<String> subjects, RuleSet rules, Jurisdiction jurisdiction) {
        Evaluator evaluator = new Evaluator(asOf, rules, jurisdiction);
        for (String subject : subjects) {
            evaluator.subjects.put(subject, new SubjectWatch(subject, rules.rules(), asOf));
        }
        return evaluator;
    }

    /**
     * Takes in the next entry.
     *
     * @throws IllegalArgumentException when it does not come in the order of the timeline
     */
    public void see(Entry entry) {
        SubjectWatch watch = subjects.get(entry.subject());
        if (watch == null) {
            return;
        }
        KnownTime when = KnownTime.of(entry.occurred(), asOf.zone());
        inOrder(entry, when);
        if (entry.status() == Status.WITHDRAWN) {
            return;
        }
        if (asOf.includes(entry, when)) {
            watch.see(entry, new Seen(entry, when));
        } else {
            watch.leaveOut(when);
        }
    }

    /** What was found so far. The lists of entries in it grow with the entries that are taken in later. */
    public Escalation result() {
        List<SubjectReport> reports = new ArrayList<>(subjects.size());
        for (SubjectWatch watch : subjects.values()) {
            reports.add(watch.report());
        }
        return new Escalation(rules.version(), asOf.date(), jurisdiction, null, reports);
    }

    private void inOrder(Entry entry, @Nullable KnownTime when) {
        LocalDate day = when == null ? LocalDate.MAX : when.given();
        if (day.isBefore(latest)) {
            throw new IllegalArgumentException(
                    "entry " + entry.number() + " does not come in the order of the timeline");
        }
        latest = day;
    }
}
