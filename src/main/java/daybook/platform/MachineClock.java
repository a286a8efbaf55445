package daybook.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The machine's clock, in the machine's time zone. That zone is asked for only when a command needs it, and Java only where the machine
 * does not plainly say it: Java reads the rules of all zones of the world once more to find it out, in 5 ms.
 */
public final class MachineClock extends Clock {

    private final Clock clock = Clock.systemUTC();
    private final Platform platform;

    public MachineClock(Platform platform) {
        this.platform = platform;
    }

    @Override
    public ZoneId getZone() {
        boolean said = System.getProperty("user.timezone", "").isEmpty()
                && System.getProperty("os.name", "").equals("Linux");
        ZoneId zone =
                said ? MachineZone.of(platform.variables(), platform.files().getPath("/")) : null;
        return zone == null ? ZoneId.systemDefault() : zone;
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
