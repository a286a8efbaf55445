package daybook.store;

import daybook.ledger.HeadWatch;
import daybook.ledger.RecordKind;
import java.time.ZoneId;
import java.util.List;

/** A log that is opened to be verified, also where it can't be opened for anything else. */
public interface CheckedLog extends AutoCloseable {

    /** What lies beside the log of a write that was interrupted. */
    JournalFinding journal();

    /** The records of a kind as far as they can be read, in the order recorded. */
    List<Event> events(RecordKind kind);

    /** The zone to tell times in: the log's, or UTC where it can't be read. */
    ZoneId zone();

    /**
     * Checks everything that is stored against the chain.
     *
     * @param progress is told now and then how many records were checked
     * @param watch is shown the chain up to each record that it asked for
     * @throws daybook.log.DaybookException.Busy when another program holds the log too long
     * @throws daybook.log.DaybookException.Failed when the disk or the memory fails
     */
    Verification verify(ProgressListener progress, HeadWatch watch);

    @Override
    void close();
}
