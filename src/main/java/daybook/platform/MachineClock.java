package daybook.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The machine's clock, in the machine's time zone. That zone is asked for only when a command needs it, and Java only where its own way to
 * find it is the only one: Java reads the rules of all zones of the world once more for that, in 5 ms.
 */
public final class MachineClock extends Clock {

    private final Clock clock = Clock.systemUTC();
    private final Platform platform;

    /** Kept once it is known, because every record of an import asks for it. */
    private volatile @Nullable MachineZone found;

    private volatile ZoneId otherwise = ZoneOffset.UTC;

    public MachineClock(Platform platform) {
        this.platform = platform;
    }

    /** The machine's zone, or why it is not known. */
    public MachineZone machineZone() {
        MachineZone known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    /** Says which zone to take where the machine does not say its own. */
    public void otherwise(ZoneId zone) {
        otherwise = zone;
    }

    @Override
    public ZoneId getZone() {
        ZoneId known = machineZone().zone();
        return known == null ? otherwise : known;
    }

    private MachineZone find() {
        boolean javas =
                platform.isWindows() || !System.getProperty("user.timezone", "").isEmpty();
        return javas
                ? new MachineZone(ZoneId.systemDefault())
                : MachineZone.of(platform.variables(), platform.files().getPath("/"));
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
