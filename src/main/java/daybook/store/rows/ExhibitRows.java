package daybook.store.rows;

import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.store.AttachRecord;
import daybook.store.Event;
import daybook.store.RemovalRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Exhibits read from the rows of the records that attached and redacted them. */
public final class ExhibitRows {

    private ExhibitRows() {}

    /**
     * Returns what records attached, with all that they say.
     *
     * @param redactions the records that removed something, in the order recorded
     * @param kept the SHA-256 of everything whose bytes are there
     */
    public static List<Exhibit> read(
            Connection connection, List<Event> attached, List<Event> redactions, Set<String> kept) throws SQLException {
        List<Exhibit> exhibits = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        for (Event event : attached) {
            long entry = AttachRecord.entry(event);
            long number = EntryNumbers.of(connection, entry);
            Evidence evidence = AttachRecord.evidence(event).placed(number, places.merge(entry, 1, Integer::sum));
            Event redaction = AttachRecord.redaction(event, redactions);
            exhibits.add(new Exhibit(
                    redaction == null ? evidence : evidence.redactedBy(redaction.id()),
                    entry,
                    number,
                    event.recordedAt(),
                    event.recordedBy(),
                    AttachRecord.fileModified(event),
                    AttachRecord.claimedTimes(event),
                    AttachRecord.shows(event),
                    AttachRecord.cameFrom(event),
                    redaction == null && kept.contains(evidence.sha256()),
                    redaction == null ? null : redaction(redaction)));
        }
        return exhibits;
    }

    private static Exhibit.Redaction redaction(Event event) {
        return new Exhibit.Redaction(
                event.id(),
                event.recordedAt(),
                event.recordedBy(),
                RemovalRecord.of(event).authority(),
                Objects.requireNonNullElse(event.reason(), ""));
    }
}
