package daybook.review;

import daybook.escalation.Dismissal;
import daybook.escalation.EntryRanges;
import daybook.escalation.Escalation;
import daybook.escalation.Evaluator;
import daybook.escalation.Jurisdiction;
import daybook.escalation.PutAside;
import daybook.escalation.RuleSet;
import daybook.escalation.RuleSettings;
import daybook.escalation.rules.Rules;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Filter;
import daybook.log.Subject;
import daybook.store.DismissRecord;
import daybook.store.EntryVisitor;
import daybook.store.Event;
import daybook.store.LogStore;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rules run over a log, with the log's own settings and with what was put aside. */
public final class RuleRun {

    private final LogStore log;
    private final LogView view;
    private final @Nullable String only;
    private final RuleSet rules;
    private final Evaluator evaluator;
    private final Jurisdiction jurisdiction;

    /**
     * Begins.
     *
     * @param only the one subject that is asked about, or null for all of them
     */
    public RuleRun(LogStore log, LogView view, List<Subject> subjects, @Nullable String only) {
        this.log = log;
        this.view = view;
        this.only = only;
        List<String> codes = Subject.codes(subjects);
        if (only != null) {
            codes.retainAll(List.of(only));
        }
        RuleSettings settings = LogRules.of(log, view.asOf().zone(), view.recordedBefore());
        this.rules = Rules.with(settings);
        this.jurisdiction = settings.jurisdiction();
        LocalDate made = LocalDate.ofInstant(
                Objects.requireNonNull(log.event(1)).writtenDown(), view.asOf().zone());
        this.evaluator = Evaluator.begin(view.asOf().inLogMadeOn(made), codes, rules, jurisdiction);
    }

    /** Returns the place whose law the rules cite. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Runs the rules. */
    public Escalation result() throws IOException {
        Instant recordedBefore = view.recordedBefore();
        if (recordedBefore == null) {
            log.entries(filter(), rules.facts(), this::see);
        } else {
            new RecordedEntries(log, recordedBefore).visit(filter(), this::see);
        }
        return evaluator.result().putAside(putAside(log, view.dismissedBefore()));
    }

    /** Runs the rules over the log as it stands, and shows somebody else the entries on the way. */
    public Escalation result(EntryVisitor other) throws IOException {
        return resultOf(filter(), UnaryOperator.identity(), other);
    }

    private Filter filter() {
        return only == null ? Filter.all() : Filter.of(only);
    }

    /**
     * Runs the rules over a part of the log, over what somebody gets to see of it, and shows somebody else the same entries on the way.
     * What is left out cannot be concluded from the flags then.
     */
    public Escalation resultOf(Filter part, UnaryOperator<Entry> given, EntryVisitor other) throws IOException {
        log.entries(part, entry -> {
            Entry shown = given.apply(entry);
            return see(shown) && other.visit(shown);
        });
        return evaluator.result().putAside(putAside(log, view.dismissedBefore()));
    }

    private boolean see(Entry entry) {
        evaluator.see(entry);
        return true;
    }

    /**
     * Reads which flags were put aside.
     *
     * @param before only what had been put aside before this moment; null for all of it
     */
    static List<PutAside> putAside(LogStore log, @Nullable Instant before) {
        List<PutAside> all = new ArrayList<>();
        for (Event event : log.events(RecordKind.DISMISS)) {
            if (before == null || event.writtenDown().isBefore(before)) {
                all.add(putAside(event));
            }
        }
        return all;
    }

    private static PutAside putAside(Event event) {
        DismissRecord record = DismissRecord.of(event);
        return new PutAside(
                record.subject(),
                record.rule(),
                EntryRanges.read(record.entries()),
                record.matters(),
                dismissal(event));
    }

    /** What a record says of a flag that was put aside. */
    public static Dismissal dismissal(Event event) {
        return new Dismissal(
                event.id(), event.recordedAt(), event.recordedBy(), Objects.requireNonNullElse(event.reason(), ""));
    }
}
