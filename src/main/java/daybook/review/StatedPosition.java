package daybook.review;

import daybook.evidence.Positions;
import daybook.log.DaybookException;
import daybook.log.Exhibit;
import daybook.store.LogStore;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The position that an exhibit states of itself, looked up in its bytes: nothing of it is recorded. */
public final class StatedPosition {

    private StatedPosition() {}

    /** Returns the position, such as {@code 51.5007, -0.1246}; null when none is found, or the bytes are not there to look. */
    public static @Nullable String of(LogStore log, Exhibit exhibit) {
        if (!exhibit.kept() || !Positions.canBeIn(exhibit.evidence().mediaType())) {
            return null;
        }
        try (InputStream in = log.open(exhibit.evidence())) {
            return Positions.of(in);
        } catch (DaybookException.DoesNotVerify | IOException e) {
            // Whether the bytes are whole is for verify and extract to say.
            return null;
        }
    }
}
