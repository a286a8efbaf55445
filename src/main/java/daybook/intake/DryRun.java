package daybook.intake;

import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A reading of all rows as an import would read them, which saves nothing. */
final class DryRun {

    private final LogStore log;
    private final KnownRows known;
    private final ImportListener listener;
    private long entered;
    private long refused;

    DryRun(LogStore log, KnownRows known, ImportListener listener) {
        this.log = log;
        this.known = known;
        this.listener = listener;
    }

    /** Reads all rows. */
    ImportCounts run(RowPreparer reading) throws IOException {
        try (ReadAhead ahead = new ReadAhead(reading::next)) {
            for (List<ReadRow> rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
                see(rows);
            }
        }
        return known.counts(entered, refused, true);
    }

    private void see(List<ReadRow> rows) {
        List<ReadRow.Ready> ready = new ArrayList<>(rows.size());
        for (ReadRow row : rows) {
            if (row instanceof ReadRow.Ready one) {
                ready.add(one);
            }
        }
        BitSet there = known.of(log.lookup(), ready);
        int place = 0;
        for (ReadRow row : rows) {
            if (row instanceof ReadRow.Refused not) {
                refused++;
                listener.refused(not.row());
            } else if (row instanceof ReadRow.Ready one && !there.get(place++)) {
                entered++;
                listener.entered(one.entered());
            }
        }
        known.tell();
    }
}
