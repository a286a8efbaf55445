package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.Evidence;
import daybook.log.NewEvidence;
import daybook.log.RecordNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record of a file that was kept with an entry: an exhibit as facts. */
public final class AttachRecord {

    static final String NAME = "name";
    private static final String EXHIBIT = "exhibit";
    private static final String MEDIA_TYPE = "media_type";
    private static final String SIZE = "size";
    public static final String SHA256 = "sha256";
    static final String FILE_MODIFIED = "file_modified";
    static final String CLAIMED_TIMES = "claimed_times";
    static final String SHOWS = "shows";
    static final String CAME_FROM = "came_from";

    private AttachRecord() {}

    /**
     * Returns the facts of the record of a file.
     *
     * @param sha256 of the bytes that were kept
     * @param size in bytes
     * @param reference or null
     */
    public static RecordFacts facts(NewEvidence.About about, String sha256, long size, @Nullable String reference) {
        return RecordFacts.of(RecordKind.ATTACH)
                .with(NAME, about.name())
                .withKnown(EXHIBIT, reference)
                .with(MEDIA_TYPE, about.mediaType())
                .with(SIZE, size)
                .with(SHA256, sha256)
                .withKnown(FILE_MODIFIED, about.fileModified())
                .withAny(CLAIMED_TIMES, about.claimedTimes())
                .withKnown(SHOWS, about.shows())
                .withKnown(CAME_FROM, about.cameFrom());
    }

    /** Returns the exhibit that a record attached. */
    public static Evidence evidence(Event event) {
        return new Evidence(
                event.id(),
                event.text(EXHIBIT),
                event.textOrEmpty(NAME),
                event.textOrEmpty(MEDIA_TYPE),
                event.number(SIZE),
                event.textOrEmpty(SHA256));
    }

    /** Returns the SHA-256 of the bytes that a record attached, or null where that is not there. */
    public static @Nullable String sha256(Event attached) {
        return attached.text(SHA256);
    }

    /** Returns when the file was last changed, as its file system had it, or null where that is not there. */
    public static @Nullable String fileModified(Event attached) {
        return attached.text(FILE_MODIFIED);
    }

    /** Returns the times that the file itself states: each where it stands and what stands there. */
    public static List<String> claimedTimes(Event attached) {
        return attached.list(CLAIMED_TIMES);
    }

    /** Returns what the file shows, as the person who attached it says, or null where that is not there. */
    public static @Nullable String shows(Event attached) {
        return attached.text(SHOWS);
    }

    /** Returns where the file came from, as that person says, or null where that is not there. */
    public static @Nullable String cameFrom(Event attached) {
        return attached.text(CAME_FROM);
    }

    /** Returns the number of the record of the entry that an exhibit belongs to. */
    public static long entry(Event attached) {
        Long entry = attached.ref();
        return entry == null ? 0 : entry;
    }

    /** Returns the first record after an exhibit's own, about the same entry and naming both, that removed its bytes; null if there is none. */
    public static @Nullable Event redaction(Event attached, List<Event> redactions) {
        String sha256 = sha256(attached);
        for (Event event : redactions) {
            if (sha256 != null && event.id() > attached.id() && Objects.equals(event.ref(), attached.ref())) {
                RemovalRecord removal = RemovalRecord.of(event);
                if (removal.evidence().contains(sha256)
                        && removal.exhibits().contains(Long.toString(RecordNumber.within(attached.id())))) {
                    return event;
                }
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
}
