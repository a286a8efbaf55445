package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.DateOrder;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The first record of a log: what it was made with.
 *
 * @param zone the id of the log's zone, or null in a log that does not verify
 * @param dateOrder the word of the order of dates, likewise
 * @param recorder who usually writes, or null
 */
public record GenesisRecord(
        @Nullable String zone,
        @Nullable String dateOrder,
        @Nullable String recorder) {

    private static final String PROGRAM = "program";
    private static final String ZONE = "zone";
    private static final String DATE_ORDER = "date_order";
    public static final String RECORDER = "recorder";

    /** Returns what the record is to say. */
    public static RecordFacts facts(String program, ZoneId zone, DateOrder order, @Nullable String recorder) {
        return RecordFacts.of(RecordKind.GENESIS)
                .with(PROGRAM, program)
                .with(ZONE, zone.getId())
                .with(DATE_ORDER, order.word())
                .withKnown(RECORDER, recorder);
    }

    /** Reads a record back. */
    public static GenesisRecord of(Event event) {
        return new GenesisRecord(event.text(ZONE), event.text(DATE_ORDER), event.text(RECORDER));
    }
}
