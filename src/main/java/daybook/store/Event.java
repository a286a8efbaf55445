package daybook.store;

import daybook.ledger.ChainLine;
import daybook.ledger.RecordKind;
import daybook.log.RecordNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that is not an entry: what was corrected, attached, imported, set, put aside or checked.
 *
 * @param id its number in the chain
 * @param ref the record that it is about, or null
 * @param recordedAt when it was written down, to the millisecond
 * @param recordedZone the zone of the machine that wrote it down
 * @param notBefore the highest recording time of any record before it, where the computer's clock was behind that; else null. Known of
 *     what was read from the projection, and not of what was read from the chain line by line
 * @param facts its facts by name: text, lists of text, true or false, whole numbers ({@code Long})
 */
public record Event(
        long id,
        RecordKind kind,
        @Nullable Long ref,
        Instant recordedAt,
        ZoneId recordedZone,
        @Nullable Instant notBefore,
        Map<String, Object> facts) {

    /** An event of which it is not known whether the clock was behind. */
    public Event(
            long id,
            RecordKind kind,
            @Nullable Long ref,
            Instant recordedAt,
            ZoneId recordedZone,
            Map<String, Object> facts) {
        this(id, kind, ref, recordedAt, recordedZone, null, facts);
    }

    /** Who wrote it down, in every kind of event. */
    public static final String RECORDED_BY = "recorded_by";

    /** Why, in corrections, changes and dismissals. */
    public static final String REASON = "reason";

    /** Returns who wrote it down, or null where that is not there. */
    public @Nullable String recordedBy() {
        return text(RECORDED_BY);
    }

    /** Returns why, or null where that is not there. */
    public @Nullable String reason() {
        return text(REASON);
    }

    /** When it was written down, as far as the chain shows: the later of the clock's time and the highest recording time before it. */
    public Instant writtenDown() {
        return notBefore == null ? recordedAt : notBefore;
    }

    /** Returns a record as an event, of which it is not known whether the clock was behind. */
    public static Event of(ChainLine line, Map<String, Object> facts) {
        return new Event(
                line.seq(),
                line.kind(),
                line.ref(),
                line.recorded().truncatedTo(ChronoUnit.MILLIS),
                ZoneId.of(line.zone()),
                facts);
    }

    /** Returns the same under the numbers that records of the log of that place have in this one; itself for 0. */
    public Event moved(int place) {
        return place == 0
                ? this
                : new Event(
                        RecordNumber.of(place, id),
                        kind,
                        ref == null ? null : (Long) RecordNumber.of(place, ref),
                        recordedAt,
                        recordedZone,
                        notBefore,
                        facts);
    }

    public Event notBefore(@Nullable Instant moment) {
        return new Event(id, kind, ref, recordedAt, recordedZone, moment, facts);
    }

    /** A fact that is text; null when it is not there. The classes of the kinds know its name. */
    @Nullable
    String text(String name) {
        return facts.get(name) instanceof String text ? text : null;
    }

    /** Returns the numbers of the records that each gave an entry a state of its own: the entry's, and those that changed it. */
    public static List<Long> statesOf(long entry, List<Event> about) {
        List<Long> records = new ArrayList<>();
        records.add(entry);
        for (Event event : about) {
            if (event.kind().changesEntries()) {
                records.add(event.id());
            }
        }
        return records;
    }

    /** A fact that is text; empty when it is not there. */
    String textOrEmpty(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    /** A fact that is a number; zero when it is not there. */
    long number(String name) {
        return facts.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** A fact that is a list; empty when it is not there. */
    List<String> list(String name) {
        if (!(facts.get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(String.class::cast).toList();
    }
}
