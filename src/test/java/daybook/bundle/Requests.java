package daybook.bundle;

import daybook.exchange.Withheld;
import daybook.log.Filter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What tests ask of a bundle. */
public final class Requests {

    private Requests() {}

    /** Everything, for nobody in particular. */
    public static BundleRequest all(ZoneId zone) {
        return new BundleRequest(
                Filter.all(),
                List.of(),
                Withheld.NOTHING,
                false,
                false,
                false,
                false,
                null,
                "daybook test",
                Instant.EPOCH,
                zone);
    }
}
