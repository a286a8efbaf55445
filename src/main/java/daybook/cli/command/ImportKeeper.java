package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.evidence.References;
import daybook.intake.FileKeeper;
import daybook.intake.ImportCounts;
import daybook.intake.ImportSource;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.RecordNumber;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.ImportRecord;
import daybook.store.ItemRecord;
import daybook.store.KeptFile;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.store.RemovalRecord;
import daybook.terminal.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code import … --keep-file}: keeps the imported file itself, as the exhibit of a confidential note. */
final class ImportKeeper implements FileKeeper, AutoCloseable {

    static final String KEEP_FILE = "--keep-file";

    private static final String EXHIBIT = "--exhibit";

    private final Call call;
    private final LogStore log;
    private final ImportSource source;
    private final Attachments file;
    private @Nullable Evidence kept;
    private @Nullable Evidence there;

    private ImportKeeper(Call call, LogStore log, ImportSource source, Attachments file) {
        this.call = call;
        this.log = log;
        this.source = source;
        this.file = file;
    }

    static void addOptions(CommandSpec spec) {
        spec.addOption(Options.flag(
                KEEP_FILE,
                "Also keep the file itself, as an exact copy: the exhibit of a note that is confidential, so that it"
                        + " is in nothing made for others."));
        spec.addOption(Options.value(EXHIBIT, "REF", "The file's reference as an exhibit, such as AB/1."));
    }

    /** Returns the keeper that a call asks for, when the file can be kept; null where none is asked for. */
    static @Nullable ImportKeeper of(Call call, LogStore log, String path, ImportSource source) throws IOException {
        if (!call.flag(KEEP_FILE)) {
            if (call.option(EXHIBIT) != null) {
                throw new DaybookException.Usage(
                        EXHIBIT + " is the reference of a kept file, and no file is to be kept.",
                        "add " + KEEP_FILE + ", or leave " + EXHIBIT + " out");
            }
            return null;
        }
        Attachments file = Attachments.of(call, List.of(path));
        ImportKeeper keeper = new ImportKeeper(call, log, source, file);
        try {
            keeper.check();
        } catch (DaybookException e) {
            keeper.close();
            throw e;
        }
        return keeper;
    }

    /** Refuses a file that would bring back what was removed for good, and a reference that cannot be given. */
    private void check() {
        there = there();
        if (there != null) {
            return;
        }
        for (Exhibit each : log.exhibits()) {
            if (each.redaction() != null && each.evidence().sha256().equals(source.sha256())) {
                throw removed(
                        "its bytes were removed from this log", each.redaction().id());
            }
        }
        for (Event redaction : log.events(RecordKind.REDACT)) {
            Entry entry = redaction.ref() == null ? null : log.entry(redaction.ref());
            if (entry != null
                    && isOfFile(entry)
                    && !RemovalRecord.of(redaction).removed().isEmpty()) {
                throw removed(
                        "words that a file of that name gave #" + RecordNumber.show(entry.number())
                                + " were removed from this log",
                        redaction.id());
            }
        }
        String reference = call.option(EXHIBIT);
        if (reference != null) {
            List<String> taken = new ArrayList<>(AttachRecord.references(log.events(RecordKind.ATTACH)));
            taken.addAll(ItemRecord.references(log.events(RecordKind.ITEM)));
            References.of(reference, 1, taken);
        }
    }

    private boolean isOfFile(Entry entry) {
        Long record = entry.importId();
        Event event = record == null || !RecordNumber.isOwn(record) ? null : log.event(record);
        return event != null
                && (source.name().equals(ImportRecord.of(event).file())
                        || source.sha256().equals(ImportRecord.sha256(event)));
    }

    private DaybookException removed(String what, long record) {
        return new DaybookException.Usage(
                source.name() + " is not kept: " + what + " for good, by record " + RecordNumber.show(record) + ".",
                "import it without " + KEEP_FILE + "; daybook attach keeps a file that may be kept all the same");
    }

    /** Returns the exhibit of this log that has the same bytes, or null. */
    private @Nullable Evidence there() {
        for (Exhibit each : log.exhibits()) {
            if (each.kept()
                    && RecordNumber.isOwn(each.evidence().id())
                    && each.evidence().sha256().equals(source.sha256())) {
                return each.evidence();
            }
        }
        return null;
    }

    @Override
    public void keep(LogWriter writer, @Nullable Long record) {
        there = there();
        if (there != null) {
            return;
        }
        String recorder = call.recorder(log.settings());
        Facts.Builder facts = Facts.builder()
                .set(Fact.TYPE, "note")
                .set(Fact.DESCRIPTION, "The file " + source.name() + " as it was imported, byte for byte.")
                // It holds the words of every row, whoever they are about and whatever was left out of the entries.
                .set(Fact.CONFIDENTIAL, true)
                .set(Fact.RECORDED_BY, recorder)
                .occurred(call.times(log.settings()).today());
        Long with = record == null ? earlier() : record;
        if (with != null) {
            facts.set(Fact.TAGS, List.of(KeptFile.tag(with)));
        }
        Entry note = writer.entry(FactCheck.complete(facts.build()), null);
        Evidence saved = file.save(writer, note.id(), recorder).get(0);
        if (!saved.sha256().equals(source.sha256())) {
            throw new DaybookException.Failed(
                    source.name() + " changed while it was imported.",
                    "wait until no program writes to it, and import it again",
                    null);
        }
        kept = saved;
    }

    /** Returns the number of the last record of an import of this very file, or null. */
    private @Nullable Long earlier() {
        Long found = null;
        for (Event each : log.events(RecordKind.IMPORT)) {
            if (source.sha256().equals(ImportRecord.sha256(each))) {
                found = each.id();
            }
        }
        return found;
    }

    /** Says what became of the file. */
    void say(ImportCounts counts, boolean dry) {
        Evidence now = kept;
        Evidence before = there;
        if (now != null) {
            call.out()
                    .line(Attachments.kept(now)
                            .plus(SafeText.of(
                                    ", with a note that is confidential: it is in nothing made for others.")));
        } else if (before != null) {
            call.out().line(SafeText.of("The file is kept already, as " + before.label() + "; it was not kept again."));
        } else if (dry && counts.gaveEntries()) {
            call.out()
                    .line(SafeText.of("The file itself would be kept, as the exhibit of a note that is confidential."));
        } else {
            call.out()
                    .line(SafeText.of(
                            "No entry is from this file, so it " + (dry ? "would not be" : "was not") + " kept."));
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
