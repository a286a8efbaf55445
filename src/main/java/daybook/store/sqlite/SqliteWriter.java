package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.NewEvidence;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.AmendRecord;
import daybook.store.AttachRecord;
import daybook.store.EntryLookup;
import daybook.store.Event;
import daybook.store.GivenLog;
import daybook.store.ImportRecord;
import daybook.store.ImportedFile;
import daybook.store.ItemRecord;
import daybook.store.LogWriter;
import daybook.store.Merge;
import daybook.store.Merged;
import daybook.store.NewEntry;
import daybook.store.RecordFacts;
import daybook.store.Removal;
import daybook.store.RemovalRecord;
import daybook.store.SubjectRecord;
import daybook.store.merge.ForeignWriter;
import daybook.store.rows.CarriedError;
import daybook.store.rows.ChainTable;
import daybook.store.rows.EntryFinder;
import daybook.store.rows.EntryRow;
import daybook.store.rows.EntryTable;
import daybook.store.rows.EventRows;
import daybook.store.rows.EvidenceTable;
import daybook.store.rows.FactRemoval;
import daybook.store.rows.FactsCodec;
import daybook.store.rows.PreparedEntry;
import daybook.store.rows.Redaction;
import daybook.store.rows.Replay;
import daybook.store.rows.SettingRows;
import daybook.store.rows.SubjectRows;
import daybook.store.verify.ForeignCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inserts records and their projection within a transaction that somebody else began and will end. */
final class SqliteWriter implements LogWriter, AutoCloseable {

    private final Connection connection;
    private final Sealer sealer;
    private final ChainTable chain;
    private final EntryTable entries;
    private Head head;
    private int begun;
    private int ended;

    SqliteWriter(Connection connection, Sealer sealer, Head head) throws SQLException {
        this.connection = connection;
        this.sealer = sealer;
        this.head = head;
        chain = new ChainTable(connection);
        entries = new EntryTable(connection);
    }

    /**
     * The head of the chain when all the work is done and search knows of it.
     *
     * @throws CarriedError when a part of it failed and whoever worked went on all the same: half of a record must not be saved
     */
    Head finished() {
        if (begun != ended) {
            throw new CarriedError(new SQLException("a record was left half done"));
        }
        unchecked(() -> {
            entries.search();
            return head;
        });
        return head;
    }

    @Override
    public List<Subject> subjects() {
        return unchecked(() -> SubjectRows.all(connection));
    }

    @Override
    public Subject subject(String code, SubjectCard card, @Nullable String recorder) {
        for (Subject each : subjects()) {
            if (each.code().equals(code)) {
                throw new DaybookException.Usage("This log has a subject " + code + " already.", null);
            }
        }
        RecordFacts facts = SubjectRecord.adding(code, card).facts().recordedBy(recorder);
        return unchecked(() -> {
            Subject subject = new Subject(code, card, appendEvent(null, facts).id());
            SubjectRows.insert(connection, subject);
            ended++;
            return subject;
        });
    }

    @Override
    public Subject correctSubject(SubjectRecord change, @Nullable String reason, @Nullable String recorder) {
        RecordFacts facts = change.facts();
        if (reason != null) {
            facts.because(reason);
        }
        facts.recordedBy(recorder);
        return unchecked(() -> {
            appendEvent(null, facts);
            SubjectRows.showAgain(connection);
            ended++;
            for (Subject each : SubjectRows.all(connection)) {
                if (each.code().equals(change.code())) {
                    return each;
                }
            }
            throw new IllegalStateException("no subject " + change.code());
        });
    }

    @Override
    public Event redactRecord(
            long record, Set<String> names, String authority, String reason, @Nullable String recorder) {
        return unchecked(() -> {
            begun++;
            Event event = EventRows.find(connection, record).orElseThrow();
            RecordFacts said = new FactRemoval(connection).of(event, names);
            Event redaction = appendEvent(
                    record, RemovalRecord.decided(said, authority, reason).recordedBy(recorder));
            // Once for the removal and once for the record.
            ended += 2;
            return redaction;
        });
    }

    @Override
    public Entry entry(Facts facts, @Nullable Long importId) {
        return unchecked(() -> {
            Sealed sealed = append(sealer.seal(head, RecordKind.ENTRY, importId, FactsCodec.forLedger(facts)));
            Entry entry = EntryRow.entry(sealed.line(), entries.nextNumber(), sealed.hash(), facts)
                    .notBefore(sealed.notBefore());
            EntryRow.checkWords(facts);
            entries.add(EntryRow.of(entry));
            ended++;
            return entry;
        });
    }

    @Override
    public long entries(List<NewEntry> added, @Nullable Long importId) {
        return unchecked(() -> {
            long first = head.records() + 1;
            begun++;
            try (SealedAhead sealed = new SealedAhead(sealer, head, added, importId)) {
                for (NewEntry each : added) {
                    entries.addUnsearched((PreparedEntry) each, append(sealed.next()));
                    ended++;
                }
            }
            ended++;
            return first;
        });
    }

    @Override
    public long imported(ImportedFile file, @Nullable String recorder) {
        return append(null, ImportRecord.facts(file).recordedBy(recorder)).id();
    }

    @Override
    public @Nullable Entry find(long id) {
        return unchecked(() -> EntryTable.find(connection, id)).orElse(null);
    }

    @Override
    public Entry amend(long id, Facts changes, Set<Fact> cleared, String reason, @Nullable String recorder) {
        RecordFacts facts = AmendRecord.facts(FactsCodec.forLedger(changes), cleared);
        return correct(id, facts.because(reason).recordedBy(recorder));
    }

    @Override
    public Entry withdraw(long id, String reason, @Nullable String recorder) {
        return correct(id, AmendRecord.ofWithdrawal().because(reason).recordedBy(recorder));
    }

    @Override
    public Entry redact(long id, Removal removal, String authority, String reason, @Nullable String recorder) {
        return unchecked(() -> {
            begun++;
            Redaction redaction = new Redaction(connection, id, removal);
            for (long entry : redaction.entries()) {
                RecordFacts said = redaction.remove(entry);
                correct(entry, RemovalRecord.decided(said, authority, reason).recordedBy(recorder));
            }
            ended++;
            if (!removal.facts().isEmpty()) {
                forgetFile(id, authority, reason, recorder);
            }
            return Objects.requireNonNull(find(id));
        });
    }

    /** The digest of the whole imported file has no salt: whoever guesses what was removed could find it confirmed there. */
    private void forgetFile(long id, String authority, String reason, @Nullable String recorder) throws SQLException {
        Long importId = Objects.requireNonNull(find(id)).importId();
        Event event =
                importId == null ? null : EventRows.find(connection, importId).orElse(null);
        if (event != null && event.kind() == RecordKind.IMPORT && event.facts().containsKey(ImportRecord.SHA256)) {
            redactRecord(event.id(), Set.of(ImportRecord.SHA256), authority, reason, recorder);
        }
    }

    @Override
    public Evidence attach(long id, NewEvidence file, @Nullable String reference, @Nullable String recorder) {
        EvidenceTable.Kept kept = unchecked(() -> EvidenceTable.keep(connection, file));
        RecordFacts facts = AttachRecord.facts(file.about(), kept.sha256(), kept.size(), reference);
        Evidence attached = AttachRecord.evidence(append(id, facts.recordedBy(recorder)));
        Entry with = Objects.requireNonNull(find(id));
        return attached.placed(with.number(), with.evidence().size());
    }

    @Override
    public List<String> references() {
        return unchecked(() -> {
            List<String> references = AttachRecord.references(EventRows.of(connection, RecordKind.ATTACH));
            references.addAll(ItemRecord.references(EventRows.of(connection, RecordKind.ITEM)));
            return references;
        });
    }

    @Override
    public Merged merge(GivenLog given, Merge merge) {
        return unchecked(() ->
                new ForeignWriter(connection, entries, new ForeignCheck(connection)::fault).merge(given, merge, this));
    }

    private Entry correct(long id, RecordFacts facts) {
        append(id, facts);
        Entry corrected = find(id);
        if (corrected == null) {
            throw new IllegalStateException("no entry " + id);
        }
        return corrected;
    }

    @Override
    public Event append(@Nullable Long ref, RecordFacts facts) {
        return unchecked(() -> {
            Entry before = ref != null && Replay.changesEntries(facts.kind())
                    ? EntryTable.find(connection, ref).orElse(null)
                    : null;
            Event event = appendEvent(ref, facts);
            if (event.kind() == RecordKind.SETTING) {
                SettingRows.change(connection, event);
            }
            if (before != null) {
                entries.replace(before, new Replay(before).after(event).entry());
            }
            ended++;
            return event;
        });
    }

    private Event appendEvent(@Nullable Long ref, RecordFacts facts) throws SQLException {
        Sealed sealed = append(sealer.seal(head, facts.kind(), ref, facts.named()));
        Event event = Event.of(sealed.line(), facts.named()).notBefore(sealed.notBefore());
        EventRows.insert(connection, event);
        return event;
    }

    @Override
    public EntryLookup lookup() {
        return new EntryFinder(connection, CarriedError::new);
    }

    private Sealed append(Sealed sealed) throws SQLException {
        begun++;
        chain.add(sealed);
        head = sealed.head();
        return sealed;
    }

    /** Inserts the first record of a log. */
    Event genesis(Sealed sealed, RecordFacts facts) throws SQLException {
        Event event = Event.of(append(sealed).line(), facts.named());
        EventRows.insert(connection, event);
        ended++;
        return event;
    }

    @Override
    public void close() throws SQLException {
        chain.close();
        entries.close();
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private static <T> T unchecked(Sql<T> sql) {
        try {
            return sql.run();
        } catch (SQLException e) {
            throw new CarriedError(e);
        }
    }
}
