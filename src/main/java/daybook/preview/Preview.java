package daybook.preview;

import daybook.bundle.BundleRequest;
import daybook.bundle.GivenFacts;
import daybook.handover.Part;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.Subject;
import daybook.log.WitnessCard;
import daybook.people.KnownNames;
import daybook.people.Mention;
import daybook.people.Mention.Why;
import daybook.people.PeopleFinder;
import daybook.report.ReportData;
import daybook.report.ReportFile;
import daybook.report.ReportRequest;
import daybook.report.html.Html;
import daybook.report.html.Medium;
import daybook.review.OutsideCheckpoints;
import daybook.store.LogStore;
import daybook.store.WitnessRecord;
import daybook.terminal.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What would be handed over: who gets it, how much, what is in it and what is not, for the other readers as well, and the sentences in it
 * that may name people.
 *
 * @param isBundle whether it would be a bundle, and not a report
 * @param givenTo whom it would be given to, or null
 * @param first when the earliest of its entries occurred; null when that is not known or not given
 * @param last when the latest did
 * @param exhibits how many exhibits are in it
 * @param chosen what the reader is given with the options as they are
 * @param readers what each reader is given of the same entries as a rule, nobody in particular last
 */
public record Preview(
        boolean isBundle,
        ReportData report,
        @Nullable String givenTo,
        @Nullable Occurred first,
        @Nullable Occurred last,
        long exhibits,
        ReaderGiven chosen,
        List<ReaderGiven> readers,
        List<Naming> namings) {

    /** Previews a report. To be called within {@link LogStore#atOneMoment}. */
    public static Preview ofReport(Screen screen, LogStore log, ReportRequest request) throws IOException {
        return of(screen, log, request, null, finder(log, request));
    }

    /**
     * Previews a bundle. To be called within {@link LogStore#atOneMoment}.
     *
     * @param report the request of the report that lies in it
     */
    public static Preview ofBundle(Screen screen, LogStore log, BundleRequest bundle, ReportRequest report)
            throws IOException {
        return of(screen, log, report, bundle, finder(log, report));
    }

    static Preview of(
            Screen screen,
            LogStore log,
            ReportRequest asked,
            @Nullable BundleRequest bundle,
            Function<String, List<Mention>> finder)
            throws IOException {
        Namings namings = new Namings(finder);
        Set<Long> withoutDigest = bundle == null ? Set.of() : GivenFacts.withoutDigest(log, bundle);
        ReportRequest request = asked.with(asked.handover().withoutDigest(withoutDigest));
        EntryFacts facts = new EntryFacts(log, request.handover());
        ReportData data = ReportData.of(screen, log, request, OutsideCheckpoints.NONE);
        // A report is about a subject by a code, so that a bundle has none where that is withheld.
        if (bundle == null || !request.withheld().hides(Fact.SUBJECT)) {
            Html html = new Html(new ReportPassages(data, facts, namings::add));
            new ReportFile(log, data, html, Medium.BROWSER).write();
        }
        if (bundle != null) {
            new ChainPassages(log, facts, namings::add).read(bundle, withoutDigest);
        }
        Filter all = bundle == null ? request.filter() : bundle.filter();
        List<ReaderGiven> given = ReaderGiven.of(log, all, request.handover());
        Occurred[] span = span(log, bundle == null ? request.handover().listed(request.filter()) : all, request);
        return new Preview(
                bundle != null,
                data,
                request.givenTo(),
                span[0],
                span[1],
                request.handover().has(Part.EXHIBITS) ? data.exhibits().size() : 0,
                given.get(0),
                given.subList(1, given.size()),
                namings.all());
    }

    private static @Nullable Occurred[] span(LogStore log, Filter filter, ReportRequest request) throws IOException {
        @Nullable Occurred[] span = new Occurred[2];
        if (!request.withheld().hidesTime()) {
            log.entries(filter.forward(), entry -> {
                Occurred occurred = request.handover().given(entry).occurred();
                if (occurred.start() != null) {
                    span[0] = span[0] == null ? occurred : span[0];
                    span[1] = occurred;
                }
                return true;
            });
        }
        return span;
    }

    /** Looks for those whom the log names, besides what looks like a person. */
    private static Function<String, List<Mention>> finder(LogStore log, ReportRequest request) throws IOException {
        KnownNames known = new KnownNames();
        for (Subject subject : log.subjects()) {
            if (!request.identity()) {
                if (subject.name() != null) {
                    known.name(Why.SUBJECT, subject.name());
                }
                subject.identifiers().forEach(each -> known.identifier(Why.SUBJECT, each));
            }
        }
        for (WitnessCard card : WitnessRecord.cards(log.events(RecordKind.WITNESS))) {
            if (card.name() != null) {
                known.name(Why.WITNESS, card.name());
            }
        }
        log.entries(Filter.all(), Set.of(Fact.WITNESSES), entry -> {
            witnesses(entry, known);
            return true;
        });
        String recorder = log.settings().recorder();
        if (recorder != null) {
            known.name(Why.RECORDER, recorder);
        }
        log.recorders().forEach(each -> known.name(Why.RECORDER, each));
        return new PeopleFinder(known)::in;
    }

    private static void witnesses(Entry entry, KnownNames known) {
        entry.facts().list(Fact.WITNESSES).forEach(each -> known.name(Why.WITNESS, each));
    }
}
