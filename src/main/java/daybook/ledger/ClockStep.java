package daybook.ledger;

import java.time.Instant;

/** A clock that was behind that of the record before. */
public record ClockStep(long seq, Instant before, Instant recorded) {}
