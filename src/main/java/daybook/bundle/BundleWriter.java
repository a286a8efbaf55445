package daybook.bundle;

import daybook.evidence.Positions;
import daybook.exchange.EntrySink;
import daybook.exchange.Withheld;
import daybook.exchange.csv.CsvExport;
import daybook.exchange.json.JsonExport;
import daybook.handover.Part;
import daybook.ledger.ChainLine;
import daybook.ledger.Checkpoint;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.NumberRanges;
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

/**
 * Makes a bundle of a log: the whole chain, the facts that are given, the entries in readable form, the exhibits, and what is needed to
 * check them without daybook. To be called within {@link LogStore#atOneMoment}, so that all of it belongs together.
 */
public final class BundleWriter {

    private final LogStore log;
    private BundleRequest request;
    private final BundleProgress progress;
    private final Set<Long> entries = new HashSet<>();
    private final NumberRanges numbers = new NumberRanges();
    private final Set<String> subjects = new HashSet<>();

    /** The numbers of the chosen entries of which it is left out where exactly they were. */
    private final Set<Long> homes = new HashSet<>();

    /** The records that time stamps are about, found while the chain is written. */
    private final Map<Long, Head> stamped = new HashMap<>();

    private long facts;
    private long allEntries;
    private long corrections;

    public BundleWriter(LogStore log, BundleRequest request, BundleProgress progress) {
        this.log = log;
        this.request = request;
        this.progress = progress;
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
        choose();
        List<Exhibit> exhibits = exhibits();
        Set<Long> positions = positions(exhibits);
        BundleEvidence evidence = new BundleEvidence(exhibits, without(exhibits, positions));
        writeEntries(bag, head, evidence);
        List<TokenRecord> tokens = tokens();
        writeChain(bag, tokens, evidence);
        bag.write(BundleFiles.CHECKPOINT, Checkpoint.of(head).text());
        writeTokens(bag, tokens);
        evidence.write(log, bag, progress);
        bag.write(BundleFiles.BAGIT, BagInfo.DECLARATION);
        bag.manifest();
        BagInfo info = new BagInfo(request, head, entries.size(), allEntries, bag.oxum());
        bag.write(BundleFiles.BAG_INFO, info.text());
        LayPage page = new LayPage(
                request,
                new LayPage.Contents(
                        head,
                        entries.size(),
                        allEntries,
                        numbers.missing(allEntries),
                        facts,
                        evidence.size(),
                        evidence.files(),
                        evidence.withoutDigest().size(),
                        evidence.redacted(),
                        tokens.size(),
                        foreign()));
        bag.write(
                BundleFiles.FOR_PEOPLE,
                page.text(new String(resource(BundleFiles.FOR_PEOPLE), StandardCharsets.UTF_8)));
        bag.write(BundleFiles.CHECK, resource(BundleFiles.CHECK));
        bag.write(BundleFiles.CHECK_FOR_WINDOWS, resource(BundleFiles.CHECK_FOR_WINDOWS));
        String tagManifest = bag.tagManifest();
        return new BundleMade(
                head,
                entries.size(),
                allEntries,
                facts,
                evidence.size(),
                evidence.files(),
                corrections,
                request.withoutPositions() ? 0 : positions.size(),
                tagManifest);
    }

    /** What is left out of an entry depends on its exhibits, and those on which entries are chosen: these are found first. */
    private void choose() throws IOException {
        Set<Fact> wanted = Set.of(Fact.SUBJECT, Fact.PLACE, Fact.TARGET, Fact.PLACE_DETAIL);
        log.entries(request.filter(), wanted, entry -> {
            entries.add(entry.id());
            if (Withheld.isPrivate(entry.facts()) && entry.facts().text(Fact.PLACE_DETAIL) != null) {
                homes.add(entry.id());
            }
            numbers.add(entry.number());
            String subject = entry.subject();
            if (subject != null) {
                subjects.add(subject);
            }
            return true;
        });
        if (homes.isEmpty()) {
            // What there is nothing of is not said to be left out.
            request = request.withHome();
        }
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
        Filter chosen = request.withheld().hidesTime() ? Filter.all().inOrderRecorded() : request.filter();
        log.entries(chosen, entry -> {
            if (entries.contains(entry.id())) {
                sink.entry(evidence.given(request.handover().given(entry)));
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
        Given given = new Given(request, isPart(), entries, homes, subjects, evidence.withoutDigest());
        try (OutputStream out = bag.file(BundleFiles.DISCLOSURES)) {
            log.records((line, text, disclosures) -> {
                List<Disclosure> chosen = given.of(line, disclosures);
                for (Disclosure disclosure : chosen) {
                    line(out, new DisclosureLine(line.seq(), disclosure).text());
                }
                facts += chosen.size();
                corrections += isCorrection(line.kind()) && !chosen.isEmpty() ? 1 : 0;
            });
        }
    }

    private boolean isPart() {
        return entries.size() < allEntries
                || !request.filterWords().isEmpty()
                || !request.withheld().isEmpty();
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
        List<Exhibit> chosen = new ArrayList<>();
        if (!request.handover().has(Part.EXHIBITS)) {
            return chosen;
        }
        for (Exhibit each : log.exhibits()) {
            if (entries.contains(each.entry())) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** The numbers of the exhibits whose bytes say where they were taken, of those whose bytes may be given. */
    private Set<Long> positions(List<Exhibit> chosen) throws IOException {
        Set<Long> positions = new HashSet<>();
        for (Exhibit each : chosen) {
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

    private Set<Long> without(List<Exhibit> chosen, Set<Long> positions) {
        if (!request.withoutEvidence()) {
            return request.withoutPositions() ? positions : Set.of();
        }
        Set<Long> all = new HashSet<>();
        for (Exhibit each : chosen) {
            all.add(each.evidence().id());
        }
        return all;
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
