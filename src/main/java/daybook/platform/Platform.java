package daybook.platform;

import java.io.File;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The operating system as the program sees it.
 *
 * @param variables a variable's value, or null where it is not set
 * @param files where paths lead
 */
public record Platform(Family family, Function<String, @Nullable String> variables, FileSystem files) {

    /** The system that this process runs on. */
    public static Platform current() {
        return new Platform(currentFamily(), System::getenv, FileSystems.getDefault());
    }

    private static Family currentFamily() {
        if (File.separatorChar == '\\') {
            return Family.WINDOWS;
        }
        return System.getProperty("os.name", "").startsWith("Mac") ? Family.MACOS : Family.LINUX;
    }

    public boolean isWindows() {
        return family == Family.WINDOWS;
    }

    /** A variable that is set and not empty, else null. */
    public @Nullable String variable(String name) {
        String value = variables.apply(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
