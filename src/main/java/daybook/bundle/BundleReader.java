package daybook.bundle;

import daybook.ledger.ChainCheck;
import daybook.ledger.ChainFault;
import daybook.ledger.ChainLine;
import daybook.ledger.Checkpoint;
import daybook.ledger.DisclosedFact;
import daybook.ledger.Disclosure;
import daybook.ledger.Head;
import daybook.ledger.MalformedLineException;
import daybook.ledger.RecordKind;
import daybook.ledger.RedactRecord;
import daybook.ledger.Redactions;
import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.GenesisRecord;
import daybook.store.GivenLog;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a bundle that somebody else made, a folder or a zip. Everything in it is checked before anything of it is believed. */
public final class BundleReader implements GivenLog, Closeable {

    private final BagInput bag;
    private final BagCheck check;
    private final BundleContents contents;

    /** The files of exhibits by their SHA-256. */
    private final Map<String, String> files = new HashMap<>();

    private BundleReader(BagInput bag, LongConsumer progress) throws IOException {
        this.bag = bag;
        this.check = new BagCheck(bag, progress);
        refuseOtherVersions();
        this.contents = read();
    }

    /**
     * Opens a bundle and checks it: its manifests, its chain, that each fact is one that its record commits to, and that each file is one
     * that was attached.
     *
     * @param progress is told now and then how many bytes were read
     * @throws DaybookException.DoesNotVerify when something in it does not hold
     * @throws DaybookException.NewerFormat when a newer daybook made it
     * @throws DaybookException.Failed when there is no bundle there, or it can't be read
     */
    public static BundleReader open(Path path, LongConsumer progress) {
        try {
            BagInput bag = Files.isDirectory(path) ? new BagFolderInput(path) : zip(path);
            try {
                if (!bag.files().containsKey(BundleFiles.BAGIT)) {
                    throw noBundle(path, null);
                }
                return new BundleReader(bag, progress);
            } catch (IOException | RuntimeException e) {
                bag.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new DaybookException.Failed(
                    "There is nothing at " + path + ".", "name a bundle: a folder or a zip", e);
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    /** Returns the files that an operating system put into the bundle, which were left out. */
    public List<String> droppings() {
        return List.copyOf(bag.droppings());
    }

    private static BagInput zip(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw noBundle(path, null);
        }
        try {
            return new BagZipInput(path);
        } catch (IOException e) {
            if (BagZipInput.isDamage(e)) {
                throw noBundle(path, e);
            }
            throw e;
        }
    }

    private static DaybookException noBundle(Path path, @Nullable IOException e) {
        return new DaybookException.Failed(
                path + " is not a bundle.",
                "name the folder or the zip that daybook export bundle made, not a file in it",
                e);
    }

    private static DaybookException unreadable(String what, IOException e) {
        if (BagZipInput.isDamage(e)) {
            return BagPaths.refused("its zip is damaged: " + e.getMessage());
        }
        return new DaybookException.Failed(
                what + " could not be read: " + e.getMessage() + ".",
                "check the disk and the permissions, and try again",
                e);
    }

    private void refuseOtherVersions() throws IOException {
        String bagit = new String(check.whole(BundleFiles.BAGIT), StandardCharsets.UTF_8);
        if (bagit.lines().noneMatch("BagIt-Version: 1.0"::equals)) {
            throw BagPaths.refused("it is not a bag of BagIt 1.0");
        }
        String version = check.labels().value("Daybook-Bundle");
        if (version.isEmpty()) {
            throw BagPaths.refused("it is a bag, and daybook did not make it");
        }
        if (!version.equals(BundleFiles.FORMAT)) {
            throw new DaybookException.NewerFormat(
                    "The bundle was made by a newer daybook (version " + version + ").", "install the newest daybook");
        }
    }

    private BundleContents read() throws IOException {
        Collector redactions = new Collector();
        read(redactions);
        Walk walk = new Walk(Redactions.of(redactions.records));
        read(walk);
        walk.chain.finish();
        Head head = walk.chain.head();
        ChainFault fault = walk.chain.chainFault() == null ? walk.chain.commitmentFault() : walk.chain.chainFault();
        if (fault != null || head == null) {
            throw BagPaths.refused(
                    fault == null ? "its chain is empty" : "record " + fault.seq() + ": " + fault.reason());
        }
        String checkpoint = new String(check.whole(BundleFiles.CHECKPOINT), StandardCharsets.UTF_8);
        if (walk.lacksReason > 0 && !check.labels().all("Daybook-Withheld").contains(BundleRequest.REASONS)) {
            throw BagPaths.refused(
                    "record " + walk.lacksReason + " gives no reason, and nobody says that reasons were left out");
        }
        if (!checkpoint.equals(Checkpoint.of(head).text())) {
            throw BagPaths.refused(BundleFiles.CHECKPOINT + " is not of the record with which the chain ends");
        }
        for (Map.Entry<String, String> each : check.payload().entrySet()) {
            if (each.getKey().startsWith(BundleFiles.EVIDENCE)) {
                if (!walk.attached.contains(each.getValue())) {
                    throw BagPaths.refused(each.getKey() + " is not a file that a record attached");
                }
                files.put(each.getValue(), each.getKey());
            }
        }
        return new BundleContents(
                head,
                walk.facts,
                walk.entries,
                walk.subjects,
                walk.recorder,
                check.labels().all("Daybook-Withheld"),
                check.labels().all("Daybook-Filter"),
                check.tagManifestSha256());
    }

    private void read(Visitor visitor) throws IOException {
        try (GivenRecords records = new GivenRecords(bag)) {
            records.all(visitor);
            if (!records.had(check.sha256(BundleFiles.CHAIN), check.sha256(BundleFiles.DISCLOSURES))) {
                throw new DaybookException.Failed(
                        "The bundle was changed while it was read.", "see who else works in it, and try again", null);
            }
        }
    }

    /** What it holds. */
    public BundleContents contents() {
        return contents;
    }

    @Override
    public String log() {
        return contents.head().log();
    }

    @Override
    public void records(Visitor visitor) {
        try {
            read(visitor);
        } catch (IOException e) {
            throw unreadable("The bundle", e);
        }
    }

    @Override
    public Set<String> files() {
        return files.keySet();
    }

    @Override
    public NewEvidence open(String sha256) {
        String path = files.get(sha256);
        if (path == null) {
            throw new IllegalArgumentException("no file with SHA-256 " + sha256);
        }
        try {
            return new GivenFile(path, bag.open(path));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public void close() throws IOException {
        bag.close();
    }

    /** Collects what the log's owner removed for good. */
    private static final class Collector implements Visitor {

        private final List<RedactRecord> records = new ArrayList<>();

        @Override
        public void record(long seq, String line, List<Disclosure> facts) {
            if (!line.contains("\"kind\":\"redact\"")) {
                return;
            }
            Map<String, Object> named = new HashMap<>();
            for (Disclosure each : facts) {
                DisclosedFact fact = parsed(seq, each);
                named.put(fact.name(), fact.value());
            }
            try {
                records.add(RedactRecord.of(seq, ChainLine.parse(line).ref(), named));
            } catch (MalformedLineException e) {
                // The walk along the chain meets the same line and names it.
            }
        }
    }

    private static DisclosedFact parsed(long seq, Disclosure disclosure) {
        try {
            return DisclosedFact.parse(disclosure);
        } catch (MalformedLineException e) {
            throw BagPaths.refused("a fact of record " + seq + " cannot be read: " + e.getMessage());
        }
    }

    private record Exhibit(Long entry, String sha256) {}

    /** Checks the chain and the facts, and counts. */
    private static final class Walk implements Visitor {

        private final ChainCheck chain;
        private final Map<String, Long> subjects = new TreeMap<>();
        private final Set<String> attached = new HashSet<>();

        /** The entry of each exhibit by the number of its record, and its SHA-256. */
        private final Map<Long, Exhibit> exhibits = new HashMap<>();

        private final Redactions redactions;

        /** The number of the first correction that is given without its reason, which no redaction removed; 0 when there is none. */
        private long lacksReason;

        private long facts;
        private long entries;
        private @Nullable String recorder;

        Walk(Redactions redactions) {
            this.redactions = redactions;
            chain = ChainCheck.ofPart(redactions);
        }

        @Override
        public void record(long seq, String text, List<Disclosure> given) {
            ChainLine line = chain.next(seq, text, given);
            facts += given.size();
            if (line == null) {
                return;
            }
            Map<String, Object> named = new HashMap<>();
            for (Disclosure each : given) {
                DisclosedFact fact = parsed(seq, each);
                named.put(fact.name(), fact.value());
            }
            exhibit(line, named);
            boolean corrects = switch (line.kind()) {
                case AMEND, WITHDRAW, REDACT -> !named.isEmpty() && !named.containsKey(Event.REASON);
                default -> false;
            };
            if (corrects && lacksReason == 0 && !redactions.remove(line, Event.REASON)) {
                lacksReason = seq;
            }
            entries += line.kind() == RecordKind.ENTRY && !given.isEmpty() ? 1 : 0;
            for (Map.Entry<String, Object> fact : named.entrySet()) {
                if (fact.getValue() instanceof String value) {
                    told(line.kind(), fact.getKey(), value);
                }
            }
        }

        /** A redaction may name exhibits of the entry that it is about, and no others. */
        private void exhibit(ChainLine line, Map<String, Object> facts) {
            if (line.kind() == RecordKind.ATTACH && line.ref() != null) {
                exhibits.put(line.seq(), new Exhibit(line.ref(), String.valueOf(facts.get(AttachRecord.SHA256))));
            } else if (line.kind() == RecordKind.REDACT) {
                RedactRecord redaction = RedactRecord.of(line.seq(), line.ref(), facts);
                Set<String> sha256 = new HashSet<>(redaction.evidence());
                for (long number : redaction.exhibits()) {
                    Exhibit exhibit = exhibits.get(number);
                    if (exhibit == null || !exhibit.entry().equals(line.ref())) {
                        throw BagPaths.refused(
                                "record " + line.seq() + " names an exhibit that its entry does not have");
                    }
                    sha256.remove(exhibit.sha256());
                }
                if (!sha256.isEmpty()) {
                    throw BagPaths.refused("record " + line.seq() + " names a file that its entry does not have");
                }
            }
        }

        private void told(RecordKind kind, String name, String value) {
            boolean ofEntry = kind == RecordKind.ENTRY || kind == RecordKind.AMEND;
            if (ofEntry && name.equals("subject")) {
                subjects.merge(value, kind == RecordKind.ENTRY ? 1L : 0L, Long::sum);
            } else if (kind == RecordKind.ATTACH && name.equals(AttachRecord.SHA256)) {
                attached.add(value);
            } else if (kind == RecordKind.GENESIS && name.equals(GenesisRecord.RECORDER)) {
                recorder = value;
            }
        }
    }
}
