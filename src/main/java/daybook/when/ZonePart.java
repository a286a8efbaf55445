package daybook.when;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The offset, the zone, or both, that were written with a time.
 *
 * @param offset the offset written, or null
 * @param region the zone written, or null
 */
record ZonePart(@Nullable ZoneOffset offset, @Nullable ZoneId region) {

    static final ZonePart NONE = new ZonePart(null, null);

    private static final ZoneId UTC = ZoneId.of("UTC");

    boolean isNone() {
        return offset == null && region == null;
    }

    /** The zone in which "today" is meant. */
    ZoneId orElse(ZoneId log) {
        if (region != null) {
            return region;
        }
        return offset == null ? log : zoneOf(offset);
    }

    /** The zone that is stored for a bare offset; for none it is UTC by its name, as "Z" is a name to nobody. */
    static ZoneId zoneOf(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? UTC : offset;
    }
}
