package daybook.intake;

import daybook.exchange.ImportRow;
import daybook.log.NewEvidence;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.ImportedFile;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.store.NewEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Saves the rows of a file, part by part, each with an import record of its own, so that memory stays bounded. A few parts are one
 * transaction, and what was said to be saved is saved whatever happens later.
 */
final class ImportJob {

    /**
     * Parts in a transaction. The digests by which rows are known again are random, so that in a large log each transaction changes
     * nearly all pages that hold them, however few rows it has.
     */
    private static final int PARTS = 4;

    /** In nanoseconds: a transaction takes in no further part after this, because others wait for it, and not for ever. */
    private static final long LONG = 2_000_000_000L;

    private final LogStore log;
    private final ImportSource source;
    private final @Nullable String recorder;
    private final @Nullable FileKeeper keeper;
    private final KnownRows known;
    private final Rereading rereading;
    private final ImportListener listener;
    private final AtomicLong saved = new AtomicLong();
    private volatile boolean saving;
    private long refused;
    private boolean kept;

    ImportJob(
            LogStore log,
            ImportSource source,
            KnownRows known,
            Rereading rereading,
            ImportChoices choices,
            ImportListener listener) {
        this.log = log;
        this.source = source;
        this.known = known;
        this.rereading = rereading;
        this.recorder = choices.recorder();
        this.keeper = choices.keeper();
        this.listener = listener;
    }

    /** Reads and saves all rows. */
    ImportCounts run(RowPreparer reading) throws IOException {
        Thread told = new Thread(() -> listener.interrupted(saved.get(), saving));
        Runtime.getRuntime().addShutdownHook(told);
        try (ReadAhead ahead = new ReadAhead(reading::next)) {
            ImportParts parts = new ImportParts(ahead, listener::read);
            boolean more = true;
            while (more) {
                more = parts.fill(this::refuse);
                save(parts);
            }
            keepAlone();
        } finally {
            forget(told);
        }
        return known.counts(saved.get(), refused, source.isUnchanged());
    }

    private static void forget(Thread told) {
        try {
            Runtime.getRuntime().removeShutdownHook(told);
        } catch (IllegalStateException e) {
            // The program is being stopped: the thread is telling it already.
        }
    }

    /** Keeps the file although it gave no entry that was not there. */
    private void keepAlone() {
        FileKeeper keeping = keeper;
        if (keeping != null && !kept && known.counts(0, 0, true).gaveEntries()) {
            log.write(writer -> {
                keeping.keep(writer, null);
                return true;
            });
        }
    }

    private void refuse(ImportRow.Refused row) {
        refused++;
        listener.refused(row);
    }

    private void save(ImportParts parts) {
        if (parts.rows().isEmpty()) {
            parts.clear();
            return;
        }
        saving = true;
        long added = log.write(writer -> saveParts(writer, parts));
        long all = saved.addAndGet(added);
        saving = false;
        known.tell();
        if (all > 0) {
            listener.saved(all);
        }
    }

    private long saveParts(LogWriter writer, ImportParts parts) {
        long begun = System.nanoTime();
        long added = savePart(writer, parts);
        for (int i = 1; i < PARTS && System.nanoTime() - begun < LONG && parts.fillSilently(); i++) {
            added += savePart(writer, parts);
        }
        return added;
    }

    private long savePart(LogWriter writer, ImportParts parts) {
        long added = savePart(writer, parts, parts.rows());
        parts.clear();
        return added;
    }

    private long savePart(LogWriter writer, ImportParts parts, List<ReadRow.Ready> part) {
        BitSet there = known.of(writer.lookup(), part);
        rereading.amend(writer);
        List<ReadRow.Ready> fresh = new ArrayList<>(part.size() - there.cardinality());
        Set<String> codes = new HashSet<>(Subject.codes(writer.subjects()));
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = there.nextClearBit(0); i < part.size(); i = there.nextClearBit(i + 1)) {
            ReadRow.Ready row = part.get(i);
            fresh.add(row);
            listener.entered(row.entered());
            if (row.subject() != null && !codes.contains(row.subject())) {
                unknown.add(row.subject());
            }
        }
        if (fresh.isEmpty()) {
            return 0;
        }
        for (String code : unknown) {
            writer.subject(code, SubjectCard.EMPTY, recorder);
        }
        long lastLine = part.get(part.size() - 1).line();
        long record = writer.imported(
                new ImportedFile(
                        source.name(), source.sha256(), parts.firstLine(), lastLine, fresh.size(), parts.refused()),
                recorder);
        add(writer, fresh, record);
        if (keeper != null && !kept) {
            kept = true;
            keeper.keep(writer, record);
        }
        return fresh.size();
    }

    /** Saves the entries of rows, and then the files of each with it. */
    private void add(LogWriter writer, List<ReadRow.Ready> rows, long record) {
        List<NewEntry> entries = new ArrayList<>(rows.size());
        for (ReadRow.Ready row : rows) {
            entries.add(Objects.requireNonNull(row.entry()));
        }
        long id = writer.entries(entries, record);
        for (ReadRow.Ready row : rows) {
            for (CheckedFile file : row.kept()) {
                try (NewEvidence evidence = file.evidence()) {
                    writer.attach(id, evidence, null, recorder);
                }
            }
            id++;
        }
    }
}
