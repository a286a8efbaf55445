package daybook.bundle;

import daybook.handover.Handover;
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
                Handover.toNobodyInParticular(),
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
