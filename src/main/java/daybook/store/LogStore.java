package daybook.store;

import daybook.ledger.Head;
import daybook.ledger.HeadWatch;
import daybook.ledger.RecordKind;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Settings;
import daybook.log.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A log: its records, and the entries as they stand.
 *
 * <p>Every method throws {@link daybook.log.DaybookException} when the file can't be read or written.
 */
public interface LogStore extends AutoCloseable {

    /** What the log was made with. */
    Settings settings();

    /** What an interrupted program left beside the log, and what became of it; null when there was nothing. */
    @Nullable
    String notice();

    /** What is found out when the log is closed; null unless it was opened to be shown. */
    @Nullable
    Shown shown();

    /**
     * Looks whether the file that was written to is still where it was opened.
     *
     * @throws daybook.log.DaybookException.Failed when another program renamed or replaced it meanwhile
     */
    void requireInPlace();

    /** Where the chain ends now. */
    Head head();

    /** The subjects in the order in which they were added. */
    List<Subject> subjects();

    /** The entry of that record, or null when no record of that number is an entry. */
    @Nullable
    Entry entry(long id);

    /** The entry of that number of its own, or null. */
    @Nullable
    Entry numbered(long number);

    /** The other logs whose records are kept beside this one's, by their places. */
    List<ForeignLog> foreignLogs();

    /** Hands over the entries that a filter asks for, in its order. */
    void entries(Filter filter, EntryVisitor visitor) throws IOException;

    /**
     * Hands over the same entries, of each only some facts: what it is and when, and those asked for. Its hash is empty, and its exhibits and
     * amendments are left out. For who counts in a long log.
     */
    void entries(Filter filter, Set<Fact> facts, EntryVisitor visitor) throws IOException;

    /** Finds the entries that imported rows may be already. */
    EntryLookup lookup();

    /** How many entries there are, those of other logs included. */
    long entryCount();

    /** The names of those who recorded its entries, those of other logs included, sorted. */
    List<String> recorders();

    /** How many entries of unknown date a filter with a since or an until leaves out because nobody can say. */
    long undatedLeftOut(Filter filter);

    /** How many of the incidents that a filter asks for have no date, those outside of its period included; they may lie in any gap. */
    long undatedIncidents(Filter filter);

    /** How many entries were recorded here after a record of that number; those of other logs are not among them. */
    long entriesAfter(long id);

    /**
     * Appends records in one transaction: all of them are saved when this returns, and none when it throws, unless the exception says
     * that this could not be found out.
     */
    <T> T write(Function<LogWriter, T> work);

    /**
     * Does all that can be done for an entry before it is added. Safe for many threads, also while one of them writes.
     *
     * @param facts complete and checked
     * @throws RuntimeException when they could not be understood again
     */
    NewEntry prepare(Facts facts);

    /** The events of a kind, in the order recorded. */
    List<Event> events(RecordKind kind);

    /** The events about a record, in the order recorded. */
    List<Event> eventsAbout(long id);

    /** Everything that was attached, in the order recorded. */
    List<Exhibit> exhibits();

    /**
     * The bytes of evidence, exactly as attached. The stream throws {@link daybook.log.DaybookException.DoesNotVerify} at its end, or
     * before, when they are not the ones that the chain commits to.
     *
     * @throws daybook.log.DaybookException.DoesNotVerify when the bytes are not there
     */
    InputStream open(Evidence evidence);

    /** The event of that number, or null. */
    @Nullable
    Event event(long id);

    /**
     * An entry as it was after each event about it: first as first written, last as it stands now. What was redacted is missing from all.
     */
    List<Entry> history(long id);

    /** The facts of an entry that only a newer daybook knows, by their words, as they stand now. */
    Map<String, Object> unknownFacts(long id);

    /**
     * An entry as it stood just before a moment, by what had been recorded until then; null when it had not been written down. What was
     * redacted since is missing.
     */
    @Nullable
    Entry entryBefore(long id, Instant moment);

    /** Hands over every record of the chain, in order, exactly as it is stored. */
    void records(RecordVisitor visitor) throws IOException;

    /** Reads several things as they stand at one moment: what somebody else writes meanwhile waits until this is done. */
    <T> T atOneMoment(Reading<T> reading) throws IOException;

    /** What is read at one moment. */
    @FunctionalInterface
    interface Reading<T> {
        /** Returns what it read. */
        T read() throws IOException;
    }

    /** Rewrites the file so that nothing that was removed is left in its unused parts. */
    void compact();

    /**
     * Checks everything that is stored against the chain.
     *
     * @param progress is told now and then how many records were checked
     */
    Verification verify(ProgressListener progress);

    /**
     * Checks everything that is stored against the chain.
     *
     * @param progress is told now and then how many records were checked
     * @param watch is shown the chain up to each record that it asked for
     */
    Verification verify(ProgressListener progress, HeadWatch watch);

    /** When the last checkpoint was made, counted in entries. */
    CheckpointAge checkpointAge();

    @Override
    void close();

    /** Finds texts in all facts of this log and of the others that are read here. */
    List<TextTraces.Trace> traces(TextTraces texts);
}
