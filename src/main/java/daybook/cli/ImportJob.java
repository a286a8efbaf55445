package daybook.cli;

import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.log.DaybookException;
import daybook.log.Facts;
import daybook.log.Subject;
import daybook.store.ImportedFile;
import daybook.store.LogWriter;
import daybook.store.NewEntry;
import daybook.store.SourceRow;
import daybook.store.SqliteLog;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    private final Call call;
    private final SqliteLog log;
    private final ImportFile file;
    private final boolean addSubjects;
    private final @Nullable String subject;
    private final @Nullable String recorder;
    private final AtomicLong saved = new AtomicLong();
    private final Undated undated;
    private final Rereading rereading;
    private volatile boolean saving;

    /** Rows that were saved or known. */
    private long done;

    private long refused;

    /**
     * @param subject whom rows are about that name nobody, or null when such rows have to be refused
     * @param addSubjects whether subjects that the log does not have are added; otherwise rows about them are refused
     */
    ImportJob(Call call, SqliteLog log, ImportFile file, @Nullable String subject, boolean addSubjects) {
        this.undated = new Undated(!addSubjects);
        this.call = call;
        this.log = log;
        this.file = file;
        this.subject = subject;
        this.addSubjects = addSubjects;
        this.recorder = call.recorder(log.settings());
        this.rereading = new Rereading(addSubjects, reason(call), recorder);
    }

    /** Reads and saves all rows. */
    void run(ImportRows rows) throws IOException {
        Thread told = new Thread(this::tellInterrupted);
        Runtime.getRuntime().addShutdownHook(told);
        try (Progress progress = Progress.of(
                call.terminal(), call.quiet(), System::nanoTime, SafeText.of("imported"), SafeText.of("rows"))) {
            run(rows, progress);
        } finally {
            forget(told);
        }
    }

    private void run(ImportRows rows, Progress progress) throws IOException {
        RowReading reading = new RowReading(rows, log, codes(log.subjects()), subject, addSubjects, recorder);
        try (ReadAhead ahead = new ReadAhead(reading::next)) {
            ImportParts parts = new ImportParts(ahead, progress::update);
            boolean more = true;
            while (more) {
                more = parts.fill(row -> refuse(row, progress));
                save(parts);
            }
        }
    }

    private static void forget(Thread told) {
        try {
            Runtime.getRuntime().removeShutdownHook(told);
        } catch (IllegalStateException e) {
            // The program is being stopped: the thread is telling it already.
        }
    }

    private void tellInterrupted() {
        call.terminal().err().line(SafeText.of("daybook: interrupted. " + savedSoFar()));
    }

    /** A part that is being saved at this very moment may end up saved or not; it is never said to be either. */
    private String savedSoFar() {
        long count = saved.get();
        if (count == 0) {
            return saving
                    ? "It is not known whether anything was saved; import the file again, and nothing is added twice."
                    : "Nothing was saved.";
        }
        return (saving ? "At least " : "") + counted(count) + " of the file " + (count == 1 ? "is" : "are")
                + " saved; import it again to go on, and nothing is added twice.";
    }

    private void refuse(ImportRow.Refused row, Progress progress) {
        refused++;
        progress.close();
        StringBuilder words = new StringBuilder("Refused line ").append(row.line());
        if (!row.cell().isEmpty()) {
            words.append(", ").append(row.cell());
        }
        if (!row.value().isEmpty()) {
            words.append(" \"").append(row.value()).append('"');
        }
        call.terminal()
                .err()
                .line(
                        Style.ACT,
                        SafeText.of(words.append(": ").append(row.reason()).toString())
                                .singleLine());
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
        sayReread();
        if (all > 0) {
            call.saved(savedSoFar());
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
        done += parts.rows().size();
        parts.clear();
        return added;
    }

    private long savePart(LogWriter writer, ImportParts parts, List<ReadRow.Ready> part) {
        List<SourceRow> sources = new ArrayList<>(part.size());
        for (ReadRow.Ready each : part) {
            sources.add(each.source());
        }
        long[] known = writer.known(sources);
        BitSet there = new BitSet(part.size());
        for (int i = 0; i < known.length; i++) {
            Facts facts = part.get(i).facts();
            there.set(i, known[i] != 0);
            if (known[i] != 0 && facts != null) {
                rereading.compare(writer, part.get(i).line(), known[i], facts);
            }
        }
        List<NewEntry> fresh = new ArrayList<>(part.size() - there.cardinality());
        Set<String> codes = codes(writer.subjects());
        Set<String> unknown = new LinkedHashSet<>();
        for (int i = there.nextClearBit(0); i < part.size(); i = there.nextClearBit(i + 1)) {
            ReadRow.Ready row = part.get(i);
            fresh.add(row.entry());
            undated.see(row.line(), row.dated());
            if (row.subject() != null && !codes.contains(row.subject())) {
                unknown.add(row.subject());
            }
        }
        if (fresh.isEmpty()) {
            return 0;
        }
        for (String code : unknown) {
            writer.subject(code, null, List.of(), recorder);
        }
        long lastLine = part.get(part.size() - 1).line();
        long record = writer.imported(
                new ImportedFile(
                        file.name(), file.sha256(), parts.firstLine(), lastLine, fresh.size(), parts.refused()),
                recorder);
        writer.entries(fresh, record);
        return fresh.size();
    }

    private static Set<String> codes(List<Subject> subjects) {
        Set<String> codes = new HashSet<>();
        for (Subject each : subjects) {
            codes.add(each.code());
        }
        return codes;
    }

    private static @Nullable String reason(Call call) {
        String reason = call.option("--reason");
        if (call.flag("--amend") && reason == null) {
            throw new DaybookException.Usage(
                    "--amend corrects entries, and every correction has a reason.", "add --reason TEXT");
        } else if (!call.flag("--amend") && reason != null) {
            throw new DaybookException.Usage("--reason is that of --amend.", "add --amend, or leave --reason out");
        }
        return reason;
    }

    private void reread() {
        if (rereading.amended() > 0) {
            call.out().line(SafeText.of("Amended " + counted(rereading.amended()) + " to what the file says now."));
        }
        if (rereading.left() > 0) {
            call.out()
                    .line(SafeText.of((rereading.left() == 1 ? "1 row was" : rereading.left() + " rows were")
                            + " read otherwise than before, and the entries were left as they are. To correct them, add --amend"
                            + " --reason TEXT."));
        }
    }

    private void sayReread() {
        for (String each : rereading.said()) {
            call.terminal().err().line(Style.ACT, SafeText.of(each).singleLine());
        }
    }

    /** Says what became of the file, and with which status to end. */
    ExitStatus finish() throws IOException {
        boolean unchanged = file.isUnchanged();
        long known = done - saved.get();
        if (!call.quiet()) {
            StringBuilder words = new StringBuilder();
            words.append(saved.get() == 0 ? "Nothing was added" : "Imported " + counted(saved.get()));
            words.append(" from ").append(file.name());
            if (known > 0) {
                words.append("; ")
                        .append(counted(known))
                        .append(known == 1 ? " was" : " were")
                        .append(" there already");
            }
            if (refused > 0) {
                words.append("; ").append(refused).append(refused == 1 ? " row was refused" : " rows were refused");
            }
            call.out().line(SafeText.of(words.append('.').toString()));
            undated.say(call.out());
            reread();
        }
        if (!unchanged) {
            call.terminal()
                    .err()
                    .line(
                            Style.ERROR,
                            SafeText.of(
                                    file.name()
                                            + " was changed while it was read: what was saved may not be what it says now. Import it again."));
            return ExitStatus.FAILED;
        }
        return refused > 0 || rereading.left() > 0 ? ExitStatus.PARTLY : ExitStatus.DONE;
    }

    private static String counted(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
