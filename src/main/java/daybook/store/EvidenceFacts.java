package daybook.store;

import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.NewEvidence;
import daybook.log.RecordNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exhibit as the facts of its record. */
final class EvidenceFacts {

    static final String NAME = "name";
    static final String EXHIBIT = "exhibit";
    static final String MEDIA_TYPE = "media_type";
    static final String SIZE = "size";
    static final String SHA256 = "sha256";

    /** When the file was last changed, as its file system had it. */
    static final String FILE_MODIFIED = "file_modified";

    /** Times that the file itself states: each where it stands and what stands there. */
    static final String CLAIMED_TIMES = "claimed_times";

    private EvidenceFacts() {}

    /** The facts of the record of a file that was kept. */
    static Map<String, Object> write(NewEvidence.About about, EvidenceTable.Kept kept, @Nullable String reference) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(NAME, about.name());
        if (reference != null) {
            facts.put(EXHIBIT, reference);
        }
        facts.put(MEDIA_TYPE, about.mediaType());
        facts.put(SIZE, kept.size());
        facts.put(SHA256, kept.sha256());
        if (about.fileModified() != null) {
            facts.put(FILE_MODIFIED, about.fileModified());
        }
        if (!about.claimedTimes().isEmpty()) {
            facts.put(CLAIMED_TIMES, about.claimedTimes());
        }
        return facts;
    }

    /** The exhibit that a record attached. */
    static Evidence read(Event event) {
        return new Evidence(
                event.id(),
                event.text(EXHIBIT),
                text(event, NAME),
                text(event, MEDIA_TYPE),
                event.number(SIZE),
                text(event, SHA256));
    }

    /**
     * What records attached, with all that they say.
     *
     * @param redactions the records that removed something, in the order recorded
     * @param kept the SHA-256 of everything whose bytes are there
     */
    static List<Exhibit> exhibits(Connection connection, List<Event> attached, List<Event> redactions, Set<String> kept)
            throws SQLException {
        List<Exhibit> exhibits = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        for (Event event : attached) {
            long number = EntryNumbers.of(connection, entry(event));
            Evidence evidence = read(event).placed(number, places.merge(entry(event), 1, Integer::sum));
            Event redaction = redaction(event, redactions);
            exhibits.add(new Exhibit(
                    redaction == null ? evidence : evidence.redactedBy(redaction.id()),
                    entry(event),
                    number,
                    event.recordedAt(),
                    event.text(Event.RECORDED_BY),
                    event.text(FILE_MODIFIED),
                    event.list(CLAIMED_TIMES),
                    redaction == null && kept.contains(evidence.sha256()),
                    redaction == null ? null : Redaction.of(redaction)));
        }
        return exhibits;
    }

    /** The record of the entry that an exhibit belongs to. */
    static long entry(Event attached) {
        Long entry = attached.ref();
        return entry == null ? 0 : entry;
    }

    /** The first record after an exhibit's own, about the same entry and naming both, that removed its bytes; null while nobody did. */
    static @Nullable Event redaction(Event attached, List<Event> redactions) {
        String sha256 = attached.text(SHA256);
        for (Event event : redactions) {
            if (sha256 != null
                    && event.id() > attached.id()
                    && Objects.equals(event.ref(), attached.ref())
                    && event.list(Redaction.EVIDENCE).contains(sha256)
                    && event.list(Redaction.EXHIBITS).contains(Long.toString(RecordNumber.within(attached.id())))) {
                return event;
            }
        }
        return null;
    }

    /** The references that records gave. */
    static List<String> references(List<Event> events) {
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
