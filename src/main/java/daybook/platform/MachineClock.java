package daybook.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The machine's clock, in the machine's time zone. That zone is asked for only when a command needs it, and Java only where the machine
 * does not plainly say it: Java reads the rules of all zones of the world once more to find it out, in 5 ms.
 */
public final class MachineClock extends Clock {

    private final Clock clock = Clock.systemUTC();
    private final Platform platform;

    /** Kept once it is known, because every record of an import asks for it. */
    private volatile @Nullable ZoneId zone;

    public MachineClock(Platform platform) {
        this.platform = platform;
    }

    @Override
    public ZoneId getZone() {
        ZoneId known = zone;
        if (known == null) {
            known = find();
            zone = known;
        }
        return known;
    }

    private ZoneId find() {
        boolean said = System.getProperty("user.timezone", "").isEmpty()
                && System.getProperty("os.name", "").equals("Linux");
        ZoneId plain =
                said ? MachineZone.of(platform.variables(), platform.files().getPath("/")) : null;
        return plain == null ? ZoneId.systemDefault() : plain;
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
