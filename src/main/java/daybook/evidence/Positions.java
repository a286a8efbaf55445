package daybook.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The position that a picture or a film states of itself: where it was taken, as the camera had it. */
public final class Positions {

    private static final int BUFFER = 64 * 1024;

    private Positions() {}

    /** Whether files of that media type can state one. */
    public static boolean canBeIn(String mediaType) {
        return ClaimedTimes.reads(mediaType);
    }

    /**
     * Returns the position in a file, such as {@code 51.5007, -0.1246}; null when it states none. The pictures and the sound of a film are
     * passed over, and a stream may be left before its end.
     */
    public static @Nullable String of(InputStream in) throws IOException {
        Window window = new Window();
        byte[] buffer = new byte[BUFFER];
        long passable = 0;
        for (int read = in.read(buffer); read >= 0 && passable < Long.MAX_VALUE; read = in.read(buffer)) {
            window.add(buffer, 0, read);
            passable = window.passable();
            if (passable > BUFFER && passable < Long.MAX_VALUE) {
                window.pass(in.skip(passable));
            }
        }
        return of(window);
    }

    static @Nullable String of(Window window) {
        return ClaimedTimes.position(window.mediaType(), window.timed());
    }
}
