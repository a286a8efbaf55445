package daybook.report;

import daybook.escalation.Elements;
import daybook.escalation.Escalation;
import daybook.escalation.Flag;
import daybook.escalation.SubjectReport;
import daybook.handover.Handover;
import daybook.handover.Part;
import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Item;
import daybook.log.NumberRanges;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.log.Subject;
import daybook.log.WitnessCard;
import daybook.review.Account;
import daybook.review.AccountBuilder;
import daybook.review.Chart;
import daybook.review.Continuity;
import daybook.review.ElementFinder;
import daybook.review.LogView;
import daybook.review.OutsideCheckpoints;
import daybook.review.Retention;
import daybook.review.RuleRun;
import daybook.review.SubjectCounts;
import daybook.review.SummaryPage;
import daybook.review.TokenChecks;
import daybook.review.UrgentMonths;
import daybook.review.VerifyResult;
import daybook.store.CheckpointRecord;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.Verification;
import daybook.store.WitnessRecord;
import daybook.terminal.Progress;
import daybook.terminal.Screen;
import daybook.words.English;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says before its timeline: gathered in one pass over the entries, as their reader gets to see them, so that no count
 * and no flag gives away what was left out.
 *
 * @param about what there is to say of each subject
 * @param elements the elements of the offence of the log's place; null where they are not in it, or not known for that place
 * @param verified what was found when the chain was checked
 * @param checkpoints the records of checkpoints made
 * @param corrected the records of entries in it that were corrected, withdrawn or redacted, in the order of the timeline
 * @param exhibits those of the entries in the report
 * @param witnesses the cards of the witnesses whom they name, where the reader is given how to reach them
 * @param things the things among the exhibits, each with who had it
 * @param entries how many entries are in the report
 * @param allEntries how many the log has, those of other logs that are read here included
 * @param ownEntries how many of these are its own
 * @param numbers the numbers of those in the report in short, such as {@code 1-12}
 * @param missing the numbers of its own that are not in the report, in words; empty when all are
 * @param undated how many of unknown date a filter leaves out
 */
public record ReportData(
        ReportRequest request,
        Settings settings,
        List<Subject> subjects,
        Head head,
        Escalation escalation,
        List<About> about,
        @Nullable Elements elements,
        VerifyResult verified,
        List<Event> checkpoints,
        List<Long> corrected,
        List<Exhibit> exhibits,
        List<WitnessCard> witnesses,
        List<Item> things,
        long entries,
        long allEntries,
        long ownEntries,
        List<String> numbers,
        String missing,
        long undated) {

    /** The rule about advised steps that are not recorded: not for a reader who does not ask for it. */
    private static final String OUTSTANDING = "steps-outstanding";

    /** What there is to say of one subject. */
    record About(SummaryPage page, Chart chart, UrgentMonths urgent, Account account, ElementFinder elements) {}

    /** What is gathered about one subject while the entries pass. */
    private record Told(AccountBuilder account, ElementFinder elements) {

        void see(Entry entry) {
            account.see(entry);
            elements.see(entry);
        }
    }

    /** What is noted of all entries while they pass. */
    private static final class Listed {
        private final NumberRanges numbers = new NumberRanges();
        private final Set<Long> withExhibits = new HashSet<>();
        private final List<Long> corrected = new ArrayList<>();
        private final Map<Long, List<Item>> thingsOf = new HashMap<>();
        private final List<Item> things = new ArrayList<>();
        private long entries;

        /** Begins with the things of the log; those are given whose entries are, and none that belongs to no entry. */
        Listed(List<Item> all) {
            for (Item item : all) {
                if (item.entry() != null) {
                    thingsOf.computeIfAbsent(item.entry(), none -> new ArrayList<>())
                            .add(item);
                }
            }
        }

        void see(Entry entry) {
            entries++;
            numbers.add(entry.number());
            if (entry.status() != Status.CURRENT) {
                corrected.add(entry.id());
            }
            if (!entry.evidence().isEmpty()) {
                withExhibits.add(entry.id());
            }
            things.addAll(thingsOf.getOrDefault(entry.id(), List.of()));
        }
    }

    /** Collects the report's data in one pass. */
    public static ReportData of(Screen screen, LogStore log, ReportRequest request, OutsideCheckpoints given)
            throws IOException {
        List<Event> checkpoints = log.events(RecordKind.CHECKPOINT);
        VerifyResult verified = verified(screen, log, checkpoints, given);
        List<Subject> subjects = about(log.subjects(), request.filter().subject());
        Listed listed = new Listed(request.has(Part.EXHIBITS) ? Continuity.of(log) : List.of());
        Settings settings = log.settings();
        String only = request.filter().subject();
        LocalDate today = LocalDate.ofInstant(request.imprint().made(), settings.zone());
        SubjectCounts counts = new SubjectCounts(subjects, today, settings.zone());
        RuleRun run = new RuleRun(log, LogView.today(today, settings.zone()), subjects, only);
        Elements elements = request.has(Part.ELEMENTS) ? Elements.of(run.jurisdiction()) : null;
        Map<String, Told> told = told(subjects, elements);
        Escalation found = run.resultOf(request.filter(), request.handover()::given, entry -> {
            listed.see(entry);
            Told of = told.get(String.valueOf(entry.subject()));
            if (of != null) {
                of.see(entry);
            }
            return counts.visit(entry);
        });
        Escalation escalation = request.has(Part.CONSIDERATIONS) ? found : found.without(OUTSTANDING);
        Head head = log.head();
        List<About> about = new ArrayList<>();
        for (SubjectReport report : escalation.subjects()) {
            // Who else was given something is not for whoever gets this.
            SummaryPage page = counts.page(report, checkpoints, head, List.of(), Retention.NONE, 0);
            Told of = Objects.requireNonNull(told.get(report.subject()));
            UrgentMonths urgent = urgent(log, request.handover(), report, of.account());
            about.add(new About(page, counts.chart(report), urgent, of.account().result(), of.elements()));
        }
        long own = log.entriesAfter(0);
        return new ReportData(
                request,
                settings,
                subjects,
                head,
                escalation,
                about,
                elements,
                verified,
                checkpoints,
                listed.corrected,
                exhibits(log, request, listed.withExhibits),
                cards(log, request),
                listed.things,
                listed.entries,
                log.entryCount(),
                own,
                listed.numbers.ranges(),
                listed.numbers.missing(own),
                log.undatedLeftOut(request.filter()));
    }

    private static Map<String, Told> told(List<Subject> subjects, @Nullable Elements elements) {
        Map<String, Told> told = new HashMap<>();
        for (String code : Subject.codes(subjects)) {
            told.put(code, new Told(new AccountBuilder(code), new ElementFinder(elements)));
        }
        return told;
    }

    private static List<Exhibit> exhibits(LogStore log, ReportRequest request, Set<Long> entries) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Exhibit exhibit : log.exhibits()) {
            if (entries.contains(exhibit.entry())) {
                exhibits.add(request.handover().given(exhibit));
            }
        }
        return exhibits;
    }

    private static List<WitnessCard> cards(LogStore log, ReportRequest request) throws IOException {
        if (!request.has(Part.TIMELINE) || !request.handover().reachesWitnesses()) {
            return List.of();
        }
        Set<String> names = new HashSet<>();
        log.entries(request.filter(), Set.of(Fact.WITNESSES), entry -> {
            if (entry.status() != Status.WITHDRAWN) {
                names.addAll(entry.facts().list(Fact.WITNESSES));
            }
            return true;
        });
        return WitnessRecord.cardsOf(names, log.events(RecordKind.WITNESS));
    }

    private static VerifyResult verified(
            Screen screen, LogStore log, List<Event> checkpoints, OutsideCheckpoints given) {
        HeadWatch watch = new HeadWatch();
        given.want(watch);
        for (Event each : checkpoints) {
            watch.want(CheckpointRecord.covered(each), "");
        }
        TokenChecks tokens = new TokenChecks(log.events(RecordKind.TOKEN), null);
        tokens.want(watch);
        try (Progress progress = screen.progress("checked", "records")) {
            Verification stored = log.verify(progress::update, watch);
            return VerifyResult.of(
                    stored, watch, checkpoints, given, tokens, log.settings().zone());
        }
    }

    private static List<Subject> about(List<Subject> all, @Nullable String only) {
        List<Subject> about = new ArrayList<>();
        for (Subject subject : all) {
            if (only == null || only.equals(subject.code())) {
                about.add(subject);
            }
        }
        return about;
    }

    /** Looks up again what urgent flags name, of which there is mostly little. */
    private static UrgentMonths urgent(LogStore log, Handover handover, SubjectReport report, AccountBuilder account) {
        Map<Long, Integer> named = new HashMap<>();
        for (Flag flag : report.urgent()) {
            for (Long number : flag.entries()) {
                named.merge(number, 1, Integer::sum);
            }
        }
        UrgentMonths urgent = new UrgentMonths(log.settings().zone());
        for (Map.Entry<Long, Integer> each : new TreeMap<>(named).entrySet()) {
            Entry entry = log.numbered(each.getKey());
            if (entry != null) {
                Entry given = handover.given(entry);
                urgent.see(given);
                account.urgent(given, each.getValue());
            }
        }
        return urgent;
    }

    /** The codes that it is about, for a sentence. */
    public String codes() {
        return English.list(Subject.codes(subjects));
    }

    /** Returns how many exhibits there are, files and things. */
    public int exhibitCount() {
        return exhibits.size() + things.size();
    }

    /** Whether it is about more than one person, so that entries have to say whom they are about. */
    public boolean severalSubjects() {
        return subjects.size() > 1;
    }
}
