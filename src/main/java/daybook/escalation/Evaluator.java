package daybook.escalation;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs all rules over the entries in one pass, in memory that hardly grows with the log.
 *
 * <p>Entries have to come in the order of the timeline, {@link daybook.log.TimelineOrder}.
 * Withdrawn entries are not counted, nor are entries about nobody in particular.
 */
public final class Evaluator {

    /** The facts that every rule is told of, by the methods of {@link Seen}. */
    private static final Set<Fact> ALWAYS = EnumSet.of(
            Fact.TYPE,
            Fact.KIND,
            Fact.STEP,
            Fact.SUBJECT,
            Fact.OCCURRED_FROM,
            Fact.OCCURRED_TO,
            Fact.OCCURRED_PRECISION,
            Fact.OCCURRED_ZONE);

    /** The facts of an entry that rules look at; all others may be left out. */
    public static final Set<Fact> FACTS = facts();

    private final AsOf asOf;
    private final List<Rule> rules;
    private final Jurisdiction jurisdiction;
    private final Map<String, SubjectWatch> subjects = new LinkedHashMap<>();
    private LocalDate latest = LocalDate.MIN;

    private Evaluator(AsOf asOf, RuleSettings settings) {
        this.asOf = asOf;
        this.rules = Rules.with(settings.thresholds());
        this.jurisdiction = settings.jurisdiction();
    }

    private static Set<Fact> facts() {
        Set<Fact> facts = EnumSet.copyOf(ALWAYS);
        for (RuleCard card : Rules.catalogue()) {
            facts.addAll(card.reads());
        }
        return Collections.unmodifiableSet(facts);
    }

    /**
     * Begins with daybook's default thresholds.
     *
     * @param subjects the codes to report on, in this order, those without any entry included; any others that come up
     *     are left out
     */
    public static Evaluator begin(AsOf asOf, Collection<String> subjects) {
        return begin(asOf, subjects, RuleSettings.DEFAULT);
    }

    /** Begins with what a log sets. */
    public static Evaluator begin(AsOf asOf, Collection<String> subjects, RuleSettings settings) {
        Evaluator evaluator = new Evaluator(asOf, settings);
        for (String subject : subjects) {
            evaluator.subjects.put(subject, new SubjectWatch(subject, evaluator.rules, asOf));
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
        if (entry.status() != Status.WITHDRAWN && asOf.includes(entry, when)) {
            watch.see(new Seen(entry, when));
        }
    }

    /** What was found. To be asked for once, after the last entry. */
    public Escalation result() {
        List<SubjectReport> reports = new ArrayList<>(subjects.size());
        for (SubjectWatch watch : subjects.values()) {
            reports.add(watch.report());
        }
        return new Escalation(Rules.VERSION, asOf.date(), jurisdiction, null, reports);
    }

    private void inOrder(Entry entry, @Nullable KnownTime when) {
        LocalDate day = when == null ? LocalDate.MAX : when.firstDay();
        if (day.isBefore(latest)) {
            throw new IllegalArgumentException(
                    "entry " + entry.number() + " does not come in the order of the timeline");
        }
        latest = day;
    }
}
