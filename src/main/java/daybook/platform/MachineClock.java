package daybook.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The machine's clock, in the machine's time zone. That zone is asked for only when a command needs it: to find it out Java reads the rules of
 * all zones of the world once more, in 5 ms, and most commands go by the log's zone.
 */
public final class MachineClock extends Clock {

    private final Clock clock = Clock.systemUTC();

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public long millis() {
        return clock.millis();
    }
}
