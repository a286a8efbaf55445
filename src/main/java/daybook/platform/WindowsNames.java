package daybook.platform;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names that Windows takes for something else than the file of that name ("Naming Files, Paths, and Namespaces" in Microsoft's
 * documentation of Win32).
 */
public final class WindowsNames {

    private static final int NUMBERED = 4;

    private WindowsNames() {}

    /**
     * Whether a name means a device there, whatever ending it has: {@code NUL}, {@code con.txt}, {@code COM1}.
     *
     * @param name a single name, without folders
     */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        return switch (stem) {
            case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$" -> true;
            default ->
                stem.length() == NUMBERED
                        && (stem.startsWith("COM") || stem.startsWith("LPT"))
                        && "0123456789\u00b9\u00b2\u00b3".indexOf(stem.charAt(NUMBERED - 1)) >= 0;
        };
    }

    /** Why a path cannot be used on Windows, in a few words; null when it can. */
    public static @Nullable String fault(Path path) {
        for (Path each : path) {
            String name = each.toString();
            if (name.equals(".") || name.equals("..")) {
                continue;
            }
            if (isDevice(name)) {
                return "\"" + name + "\" is a device on Windows";
            }
            if (name.endsWith(".") || name.endsWith(" ")) {
                return "Windows drops a dot or a blank at the end of a name";
            }
        }
        return null;
    }
}
