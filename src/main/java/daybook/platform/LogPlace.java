package daybook.platform;

import daybook.log.DaybookException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the log is when nobody says: in the folder that the system has for a person's own data.
 *
 * <p>{@code XDG_DATA_HOME} wins everywhere, because whoever sets it means it. Otherwise {@code ~/.local/share} (XDG Base Directory
 * Specification 0.8), {@code ~/Library/Application Support} on a Mac (Apple's File System Programming Guide), {@code %LOCALAPPDATA%}
 * on Windows: not {@code %APPDATA%}, which is copied from one machine to another.
 */
public final class LogPlace {

    private static final String FOLDER = "daybook";
    private static final String FILE = "log.daybook";

    private LogPlace() {}

    /**
     * The log's path.
     *
     * @throws DaybookException.NoLog where the system does not say whose data goes where
     */
    public static Path of(Platform platform) {
        Path data = absolute(platform, platform.variable("XDG_DATA_HOME"));
        if (data == null) {
            data = platform.isWindows() ? localAppData(platform) : underHome(platform);
        }
        return data.resolve(FOLDER).resolve(FILE);
    }

    private static Path localAppData(Platform platform) {
        Path folder = absolute(platform, platform.variable("LOCALAPPDATA"));
        if (folder == null) {
            throw new DaybookException.NoLog(
                    "It is not known where your log is: %LOCALAPPDATA% is not set, or is not the full name of a folder.",
                    "name it with -f FILE");
        }
        return folder;
    }

    private static Path underHome(Platform platform) {
        String home = platform.variable("HOME");
        if (home == null) {
            throw new DaybookException.NoLog(
                    "It is not known where your log is: neither $HOME nor $XDG_DATA_HOME is set.",
                    "name it with -f FILE");
        }
        return platform.family() == Family.MACOS
                ? platform.files().getPath(home, "Library", "Application Support")
                : platform.files().getPath(home, ".local", "share");
    }

    /** The folder, or null where it is none: a relative one would be another in every folder that one works in. */
    private static @Nullable Path absolute(Platform platform, @Nullable String folder) {
        if (folder == null) {
            return null;
        }
        try {
            Path path = platform.files().getPath(folder);
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
