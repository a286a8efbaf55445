package daybook.store;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.NewEvidence;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Appends to a log within one transaction. */
public interface LogWriter {

    /** The subjects that the log has, those added in this transaction included. */
    List<Subject> subjects();

    /** Adds a subject with its identity card. */
    Subject subject(String code, SubjectCard card, @Nullable String recorder);

    /**
     * Adds an entry.
     *
     * @param facts complete and checked
     * @param importId the import record that it belongs to, or null
     */
    Entry entry(Facts facts, @Nullable Long importId);

    /**
     * Adds many entries. Search finds them when the transaction has ended, or something in it corrects an entry.
     *
     * @param added made by the {@link LogStore#prepare} of this log
     * @param importId the import record that they belong to, or null
     * @return the number of the record of the first entry; those of the others follow it without a gap
     */
    long entries(List<NewEntry> added, @Nullable Long importId);

    /** Adds the record of a file import, which its entries refer to. */
    long imported(ImportedFile file, @Nullable String recorder);

    /** The entry of that number as it stands in this transaction, or null. */
    @Nullable
    Entry find(long id);

    /**
     * Corrects an entry.
     *
     * @param changes the facts that get another value
     * @param cleared the facts that become unknown
     */
    Entry amend(long id, Facts changes, Set<Fact> cleared, String reason, @Nullable String recorder);

    /** Takes an entry back. */
    Entry withdraw(long id, String reason, @Nullable String recorder);

    /**
     * Removes facts of an entry for good, from the entry and from every amendment of it. The file still has to be compacted afterwards:
     * {@link LogStore#compact()}.
     */
    default Entry redact(long id, Set<Fact> facts, String authority, String reason, @Nullable String recorder) {
        return redact(id, Removal.of(facts), authority, reason, recorder);
    }

    /**
     * Fills in or corrects a subject's identity card.
     *
     * @param change what the record says, with the code of a subject of this log
     * @param reason why, or null where only what was unknown is filled in
     */
    Subject correctSubject(SubjectRecord change, @Nullable String reason, @Nullable String recorder);

    /**
     * Removes facts of a record that is not an entry, for good. The file still has to be compacted afterwards: {@link
     * LogStore#compact()}.
     *
     * @param record its number
     * @param names of facts that records of its kind may lose
     * @return the record of the redaction
     */
    Event redactRecord(long record, Set<String> names, String authority, String reason, @Nullable String recorder);

    /**
     * Removes facts of an entry, bytes of exhibits and what is recorded about their files, for good. Each entry that an exhibit
     * belongs to gets a record of its own. The file still has to be compacted afterwards: {@link LogStore#compact()}.
     *
     * @return the entry of that number as it stands afterwards
     * @throws DaybookException.Usage when an exhibit that is not to be removed has the same bytes, which are kept once
     */
    Entry redact(long id, Removal removal, String authority, String reason, @Nullable String recorder);

    /**
     * Keeps a file with an entry: its bytes, once however often they are attached, and a record of it. The file is read within the
     * transaction, piece by piece.
     *
     * @param reference such as {@code AB/1}, one that {@link #references()} does not have, or null
     * @return what was kept, with the number of its record
     */
    Evidence attach(long id, NewEvidence file, @Nullable String reference, @Nullable String recorder);

    /** The references that exhibits have, those attached in this transaction included. */
    List<String> references();

    /**
     * Adds a record of any other kind.
     *
     * @param ref the record that it is about, or null
     */
    Event append(@Nullable Long ref, RecordFacts facts);

    /**
     * Keeps the records of another log beside this one's, or what is new of them, and a record that says so. What the other log removed
     * for good since is removed here as well; the file still has to be compacted then: {@link LogStore#compact()}.
     *
     * @throws daybook.log.DaybookException.DoesNotVerify when it does not continue what is kept of that log, or does not hold
     */
    Merged merge(GivenLog given, Merge merge);

    /** Finds the entries that imported rows may be already, as they stand in this transaction. */
    EntryLookup lookup();
}
