package daybook.store;

import daybook.ledger.RequiredFacts;
import daybook.log.Evidence;
import daybook.log.NewEvidence;
import daybook.log.RecordNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record of a file that was kept with an entry: an exhibit as facts. */
public final class AttachRecord {

    static final String NAME = "name";
    static final String EXHIBIT = "exhibit";
    static final String MEDIA_TYPE = "media_type";
    public static final String SIZE = "size";
    public static final String SHA256 = "sha256";

    /** When the file was last changed, as its file system had it. */
    public static final String FILE_MODIFIED = "file_modified";

    /** Times that the file itself states: each where it stands and what stands there. */
    public static final String CLAIMED_TIMES = "claimed_times";

    private AttachRecord() {}

    /**
     * Returns the facts of the record of a file.
     *
     * @param sha256 of the bytes that were kept
     * @param size in bytes
     * @param reference or null
     */
    public static Map<String, Object> facts(
            NewEvidence.About about, String sha256, long size, @Nullable String reference) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(NAME, about.name());
        if (reference != null) {
            facts.put(EXHIBIT, reference);
        }
        facts.put(MEDIA_TYPE, about.mediaType());
        facts.put(SIZE, size);
        facts.put(SHA256, sha256);
        if (about.fileModified() != null) {
            facts.put(FILE_MODIFIED, about.fileModified());
        }
        if (!about.claimedTimes().isEmpty()) {
            facts.put(CLAIMED_TIMES, about.claimedTimes());
        }
        return facts;
    }

    /** Returns the exhibit that a record attached. */
    public static Evidence evidence(Event event) {
        return new Evidence(
                event.id(),
                event.text(EXHIBIT),
                text(event, NAME),
                text(event, MEDIA_TYPE),
                event.number(SIZE),
                text(event, SHA256));
    }

    /** Returns the number of the record of the entry that an exhibit belongs to. */
    public static long entry(Event attached) {
        Long entry = attached.ref();
        return entry == null ? 0 : entry;
    }

    /** Returns the first record after an exhibit's own, about the same entry and naming both, that removed its bytes; null if there is none. */
    public static @Nullable Event redaction(Event attached, List<Event> redactions) {
        String sha256 = attached.text(SHA256);
        for (Event event : redactions) {
            if (sha256 != null
                    && event.id() > attached.id()
                    && Objects.equals(event.ref(), attached.ref())
                    && event.list(RequiredFacts.EVIDENCE).contains(sha256)
                    && event.list(RequiredFacts.EXHIBITS).contains(Long.toString(RecordNumber.within(attached.id())))) {
                return event;
            }
        }
        return null;
    }

    /** Returns the references that records gave. */
    public static List<String> references(List<Event> events) {
        List<String> references = new ArrayList<>();
        for (Event event : events) {
            String reference = event.text(EXHIBIT);
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    private static String text(Event event, String name) {
        String text = event.text(name);
        return text == null ? "" : text;
    }
}
