package daybook.store.rows;

import daybook.ledger.ChainLine;
import daybook.ledger.Disclosure;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.store.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the records of another log are in this one's projection: the same as there, by the same {@link Replay}, but under numbers of
 * their own and about the subjects of this log.
 */
public final class ForeignEntries {

    private final int place;
    private final Map<String, String> subjects;
    private final LaterRecords later;

    /**
     * @param subjects its codes with those of this log
     * @param later its records that change entries, under the numbers that they have here
     */
    public ForeignEntries(int place, Map<String, String> subjects, LaterRecords later) {
        this.place = place;
        this.subjects = subjects;
        this.later = later;
    }

    /**
     * The row of an entry; null when so little of it was given that nobody can say what kind of entry it is.
     *
     * @param number how many entries of that log there are up to it, those included of which nothing was given
     * @param notBefore the highest recording time before it in its log, where the clock was behind that
     * @throws RuntimeException when its facts cannot be understood
     */
    public @Nullable EntryRow row(
            ChainLine line, long number, String hash, @Nullable Instant notBefore, List<Disclosure> disclosures) {
        Facts facts = FactsCodec.fromLedger(disclosures);
        if (facts.text(Fact.TYPE) == null) {
            return null;
        }
        Entry first = EntryRow.entry(line, number, hash, facts).notBefore(notBefore);
        Entry now = settled(later.applyTo(moved(place, first)), subjects);
        EntryRow.check(now.facts());
        return EntryRow.of(now);
    }

    /**
     * A record that changes an entry or is about a thing, as an event here; null for every other record: what another log is set to is not
     * for this one.
     */
    public @Nullable Event event(ChainLine line, @Nullable Instant notBefore, List<Disclosure> disclosures) {
        boolean ofEntry = line.ref() != null && Replay.changesEntries(line.kind());
        return ofEntry || line.kind() == RecordKind.ITEM || line.kind() == RecordKind.HAND
                ? Event.of(line, FactsCodec.named(disclosures))
                        .notBefore(notBefore)
                        .moved(place)
                : null;
    }

    /** Whether a record is an entry. */
    public static boolean isEntry(ChainLine line) {
        return line.kind() == RecordKind.ENTRY;
    }

    /** An entry as first written, under the number that it has here. */
    static Entry moved(int place, Entry first) {
        Long importId = first.importId();
        return new Entry(
                        RecordNumber.of(place, first.id()),
                        RecordNumber.of(place, first.number()),
                        first.facts(),
                        first.status(),
                        first.revision(),
                        first.recordedAt(),
                        first.recordedZone(),
                        first.hash(),
                        importId == null ? null : (Long) RecordNumber.of(place, importId),
                        first.evidence(),
                        first.amendments())
                .notBefore(first.notBefore());
    }

    /**
     * An entry, after all that was recorded about it, with this log's code of its subject. A subject that was not given stays unknown,
     * and so does a time of which a part was not given: the part alone would say something else.
     */
    static Entry settled(Entry entry, Map<String, String> subjects) {
        Facts told = entry.facts();
        Facts.Builder facts = told.toBuilder();
        String subject = told.text(Fact.SUBJECT);
        facts.set(Fact.SUBJECT, subject == null ? null : subjects.get(subject));
        String precision = told.text(Fact.OCCURRED_PRECISION);
        boolean dated = told.text(Fact.OCCURRED_FROM) != null || told.text(Fact.OCCURRED_TO) != null;
        if (precision == null
                || told.text(Fact.OCCURRED_ZONE) == null
                || (dated == precision.equals("unknown"))
                || (told.text(Fact.OCCURRED_FROM) == null && !precision.equals("range"))) {
            facts.occurred(Occurred.unknown(entry.recordedZone(), told.text(Fact.OCCURRED_TYPED)));
        }
        return entry.withFacts(facts.build());
    }
}
