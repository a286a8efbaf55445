package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.EntryType;
import daybook.log.Evidence;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The exhibit that is an imported file. It belongs to a confidential note, which has the number of the import record as a tag; a file that
 * was imported in parts has a record for each, and the note has the number of the first.
 *
 * @param entry the number of the note
 */
public record KeptFile(Evidence evidence, long entry) {

    private static final String TAG = "import-";

    /** Returns the tag of the note that keeps the file of an import record. */
    public static String tag(long record) {
        return TAG + record;
    }

    /** Returns the file that an import record is about; null where it is not kept, or the record is of something else. */
    public static @Nullable KeptFile of(LogStore log, @Nullable Long record) throws IOException {
        Event event = record == null || !RecordNumber.isOwn(record) ? null : log.event(record);
        if (event == null || event.kind() != RecordKind.IMPORT || event.text(ImportRecord.LOG) != null) {
            return null;
        }
        KeptFile kept = tagged(log, event);
        List<Event> all = kept == null ? log.events(RecordKind.IMPORT) : List.of();
        for (int i = all.size() - 1; i >= 0 && kept == null; i--) {
            kept = isOfSameFile(event, all.get(i)) ? tagged(log, all.get(i)) : null;
        }
        return kept;
    }

    /** A redaction removes the digest from the record of the part that the entry came with; the name stays. */
    private static boolean isOfSameFile(Event one, Event other) {
        String digest = one.text(ImportRecord.SHA256);
        String otherDigest = other.text(ImportRecord.SHA256);
        return one.text(ImportRecord.FILE) != null
                && Objects.equals(one.text(ImportRecord.FILE), other.text(ImportRecord.FILE))
                && (digest == null || otherDigest == null || digest.equals(otherDigest));
    }

    private static @Nullable KeptFile tagged(LogStore log, Event event) throws IOException {
        Filter notes = Filter.all().toBuilder()
                .type(EntryType.NOTE)
                .tag(tag(event.id()))
                .build();
        String digest = event.text(ImportRecord.SHA256);
        List<KeptFile> found = new ArrayList<>();
        log.entries(notes, entry -> {
            for (Evidence each : entry.evidence()) {
                if (found.isEmpty()
                        && RecordNumber.isOwn(each.id())
                        && (digest == null || digest.equals(each.sha256()))) {
                    found.add(new KeptFile(each, entry.number()));
                }
            }
            return found.isEmpty();
        });
        return found.isEmpty() ? null : found.get(0);
    }

    /** {@code kept as AB/1, with entry 4}; the same of what was removed since. */
    public String words() {
        Long redacted = evidence.redacted();
        return "kept as " + evidence.label() + ", with entry " + RecordNumber.show(entry)
                + (redacted == null ? "" : "; its bytes were removed (record " + RecordNumber.show(redacted) + ")");
    }
}
