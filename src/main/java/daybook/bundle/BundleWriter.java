package daybook.bundle;

import daybook.evidence.Positions;
import daybook.exchange.EntrySink;
import daybook.exchange.csv.CsvExport;
import daybook.exchange.json.JsonExport;
import daybook.handover.Part;
import daybook.ledger.ChainLine;
import daybook.ledger.Checkpoint;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.Saved;
import daybook.store.Event;
import daybook.store.ImportRecord;
import daybook.store.LogStore;
import daybook.store.TokenRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a bundle of a log: the whole chain, the facts that are given, the entries in readable form, the exhibits, and what is needed to
 * check them without daybook. To be called within {@link LogStore#atOneMoment}, so that all of it belongs together.
 */
public final class BundleWriter {

    private final LogStore log;
    private final BundleRequest request;
    private final @Nullable BundleReport report;
    private final BundleProgress progress;
    private final Chosen chosen;

    /** Whether where exactly it was at home is left out, whether or not an entry says so in words. */
    private final boolean hidesHome;
    /** The records that time stamps are about, found while the chain is written. */
    private final Map<Long, Head> stamped = new HashMap<>();

    private long givenFacts;
    private long allEntries;
    private long corrections;
    private boolean leavesExhibitsOut;
    private boolean leavesReasonsOut;

    /**
     * Finds the entries that are asked for: what else is given depends on which these are.
     *
     * @param report writes the report that lies in it; null for none
     */
    public BundleWriter(LogStore log, BundleRequest request, @Nullable BundleReport report, BundleProgress progress)
            throws IOException {
        this.log = log;
        this.report = report;
        this.progress = progress;
        this.hidesHome = request.withheld().hidesHome();
        this.chosen = Chosen.of(log, request);
        // What there is nothing of is not said to be left out.
        this.request = chosen.tellsWhere() ? request : request.withHome();
    }

    /**
     * Writes the files of the bag.
     *
     * @param output takes them; whether they are kept is for the caller to decide when this has returned
     * @throws DaybookException.DoesNotVerify when something in the log is not what its chain commits to
     */
    public BundleMade write(BagOutput output) throws IOException {
        Bag bag = new Bag(output);
        Head head = log.head();
        List<Exhibit> exhibits = exhibits();
        Set<Long> positions = positions(exhibits);
        Set<Long> without = without(exhibits, positions);
        BundleEvidence evidence = new BundleEvidence(exhibits, without, request.withheld());
        writeEntries(bag, head, evidence);
        List<TokenRecord> tokens = tokens();
        writeChain(bag, tokens, evidence);
        bag.write(BundleFiles.CHECKPOINT, Checkpoint.of(head).text());
        writeTokens(bag, tokens);
        evidence.write(log, bag, progress);
        bag.write(BundleFiles.BAGIT, BagInfo.DECLARATION);
        bag.manifest();
        boolean reported = writeReport(bag, evidence);
        List<String> withheld = leftOut(evidence);
        BagInfo info = new BagInfo(request, withheld, head, chosen.size(), allEntries, bag.oxum());
        bag.write(BundleFiles.BAG_INFO, info.text());
        LayPage page = new LayPage(
                request,
                new LayPage.Contents(
                        head,
                        chosen.size(),
                        allEntries,
                        chosen.missing(allEntries),
                        givenFacts,
                        evidence.size(),
                        evidence.files(),
                        evidence.withoutDigest().size(),
                        evidence.redacted(),
                        tokens.size(),
                        foreign(),
                        reported,
                        withheld));
        bag.write(
                BundleFiles.FOR_PEOPLE,
                page.text(new String(resource(BundleFiles.FOR_PEOPLE), StandardCharsets.UTF_8)));
        bag.write(BundleFiles.CHECK, resource(BundleFiles.CHECK));
        bag.write(BundleFiles.CHECK_FOR_WINDOWS, resource(BundleFiles.CHECK_FOR_WINDOWS));
        String tagManifest = bag.tagManifest();
        return new BundleMade(
                head,
                chosen.size(),
                chosen.ranges(),
                allEntries,
                givenFacts,
                evidence.size(),
                evidence.files(),
                corrections,
                given(positions, without),
                withheld,
                tagManifest);
    }

    /** Returns the numbers of the exhibits whose SHA-256 is not given, nor what is said of them. */
    Set<Long> withoutDigest() throws IOException {
        List<Exhibit> exhibits = exhibits();
        Set<Long> without = without(exhibits, positions(exhibits));
        return new BundleEvidence(exhibits, without, request.withheld()).withoutDigest();
    }

    /** A report is about a subject by a code, so that there is none where that is withheld. */
    private boolean writeReport(Bag bag, BundleEvidence evidence) throws IOException {
        if (report == null || request.withheld().hides(Fact.SUBJECT)) {
            return false;
        }
        try (OutputStream out = bag.file(BundleFiles.REPORT)) {
            report.write(request.handover().withoutDigest(evidence.withoutDigest()), out);
        }
        return true;
    }

    private static int given(Set<Long> exhibits, Set<Long> without) {
        Set<Long> given = new HashSet<>(exhibits);
        given.removeAll(without);
        return given.size();
    }

    /** The names of all that is left out of the entries, by which the check knows it. */
    private List<String> leftOut(BundleEvidence evidence) {
        List<String> names = new ArrayList<>(request.withheld().names());
        if (request.withoutEvidence()) {
            names.add(BundleRequest.EVIDENCE);
        } else if (request.withoutPositions() || !evidence.withoutDigest().isEmpty()) {
            names.add(BundleRequest.POSITION);
        }
        if (leavesExhibitsOut) {
            names.add(BundleRequest.EXHIBITS);
        }
        if (leavesReasonsOut) {
            names.add(BundleRequest.REASONS);
        }
        if (chosen.hidesPast()) {
            names.add(BundleRequest.HISTORY);
        }
        return names;
    }

    private void writeEntries(Bag bag, Head head, BundleEvidence evidence) throws IOException {
        try (OutputStream out = bag.file(BundleFiles.ENTRIES_JSON);
                EntrySink json = new JsonExport(
                        out,
                        new JsonExport.Header(head.log(), request.madeAt(), head.records(), head.hash()),
                        request.withheld())) {
            write(json, evidence);
        }
        try (OutputStream out = bag.file(BundleFiles.ENTRIES_CSV);
                EntrySink csv = new CsvExport(out, false, request.withheld())) {
            write(csv, evidence);
        }
        try (OutputStream out = bag.file(BundleFiles.ENTRIES_SPREADSHEET);
                EntrySink csv = CsvExport.forReading(out, request.withheld())) {
            write(csv, evidence);
        }
    }

    private void write(EntrySink sink, BundleEvidence evidence) throws IOException {
        // Another order would choose others where only so many are wanted.
        Filter inOrder = request.withheld().hidesTime() ? Filter.all().inOrderRecorded() : request.filter();
        log.entries(inOrder, entry -> {
            if (chosen.has(entry.id())) {
                sink.entry(evidence.given(request.handover().given(chosen.given(entry))));
            }
            return true;
        });
    }

    private List<TokenRecord> tokens() {
        List<TokenRecord> tokens = new ArrayList<>();
        for (Event event : log.events(RecordKind.TOKEN)) {
            try {
                TokenRecord token = TokenRecord.of(event);
                token.bytes();
                tokens.add(token);
            } catch (MalformedLineException e) {
                throw new DaybookException.DoesNotVerify(
                                "A time stamp in this log cannot be read: " + e.getMessage() + ".",
                                "daybook verify says what is wrong")
                        .with(Saved.NOTHING_WRITTEN);
            }
        }
        return tokens;
    }

    /** The chain and what is given of it stand in two files, and a zip takes one file after the other: the log is read twice. */
    private void writeChain(Bag bag, List<TokenRecord> tokens, BundleEvidence evidence) throws IOException {
        Set<Long> wanted = new HashSet<>();
        for (TokenRecord token : tokens) {
            wanted.add(token.records());
        }
        try (OutputStream chain = bag.file(BundleFiles.CHAIN)) {
            log.records((line, text, disclosures) -> {
                line(chain, text);
                if (wanted.contains(line.seq())) {
                    stamped.put(line.seq(), new Head(line.log(), line.seq(), ChainLine.hash(text), line.recorded()));
                }
                allEntries += line.kind() == RecordKind.ENTRY ? 1 : 0;
            });
        }
        Given given = new Given(
                request, chosen.isPart(request, allEntries), chosen, evidence.withoutDigest(), untold(evidence));
        try (OutputStream out = bag.file(BundleFiles.DISCLOSURES)) {
            log.records((line, text, disclosures) -> {
                List<Disclosure> facts = given.of(line, disclosures);
                for (Disclosure disclosure : facts) {
                    line(out, new DisclosureLine(line.seq(), disclosure).text());
                }
                givenFacts += facts.size();
                corrections += isCorrection(line.kind()) && givesReason(facts) ? 1 : 0;
            });
        }
        leavesReasonsOut = given.leavesReasonsOut();
    }

    /** The SHA-256 of every exhibit that is left out, or whose bytes are. */
    private Set<String> untold(BundleEvidence evidence) {
        Set<String> untold = new HashSet<>();
        for (Exhibit each : log.exhibits()) {
            boolean told = chosen.has(each.entry())
                    && request.handover().has(Part.EXHIBITS)
                    && !evidence.withoutDigest().contains(each.evidence().id());
            if (!told) {
                untold.add(each.evidence().sha256());
            }
        }
        return untold;
    }

    private static boolean givesReason(List<Disclosure> facts) {
        for (Disclosure each : facts) {
            if (DisclosedFact.parse(each).name().equals(Event.REASON)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCorrection(RecordKind kind) {
        return kind == RecordKind.AMEND || kind == RecordKind.WITHDRAW || kind == RecordKind.REDACT;
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
    }

    private void writeTokens(Bag bag, List<TokenRecord> tokens) throws IOException {
        for (TokenRecord token : tokens) {
            Head head = stamped.get(token.records());
            Checkpoint checkpoint = head == null ? null : Checkpoint.of(head);
            if (checkpoint == null
                    || !HexFormat.of().formatHex(checkpoint.digest()).equals(token.digest())) {
                throw new DaybookException.DoesNotVerify(
                        "Time stamp " + token.event().id() + " is about another state of the log than there is.",
                        "daybook verify says what is wrong");
            }
            bag.write(BundleFiles.token(token.event().id()), token.bytes());
            bag.write(BundleFiles.stamped(token.event().id()), checkpoint.text());
        }
    }

    /** How many other logs were taken over: their import records name them. */
    private int foreign() {
        Set<String> logs = new HashSet<>();
        for (Event event : log.events(RecordKind.IMPORT)) {
            String other = ImportRecord.of(event).log();
            if (other != null) {
                logs.add(other);
            }
        }
        return logs.size();
    }

    private List<Exhibit> exhibits() {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Exhibit each : log.exhibits()) {
            if (!chosen.has(each.entry())) {
                continue;
            }
            if (request.handover().has(Part.EXHIBITS)) {
                exhibits.add(each);
            } else {
                leavesExhibitsOut = true;
            }
        }
        return exhibits;
    }

    /** The numbers of the exhibits whose bytes say where they were taken, of those whose bytes may be given. */
    private Set<Long> positions(List<Exhibit> exhibits) throws IOException {
        Set<Long> positions = new HashSet<>();
        for (Exhibit each : exhibits) {
            if (each.kept()
                    && !request.withoutEvidence()
                    && Positions.canBeIn(each.evidence().mediaType())) {
                try (InputStream in = log.open(each.evidence())) {
                    if (Positions.of(in) != null) {
                        positions.add(each.evidence().id());
                    }
                }
            }
        }
        return positions;
    }

    private Set<Long> without(List<Exhibit> exhibits, Set<Long> positions) {
        Set<Long> without = new HashSet<>();
        for (Exhibit each : exhibits) {
            long id = each.evidence().id();
            // A picture taken at home says where that is as well as words do.
            boolean tellsHome = hidesHome && chosen.isPrivate(each.entry());
            if (request.withoutEvidence() || (positions.contains(id) && (request.withoutPositions() || tellsHome))) {
                without.add(id);
            }
        }
        return without;
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = BundleWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("daybook was built without " + name);
            }
            return in.readAllBytes();
        }
    }
}
