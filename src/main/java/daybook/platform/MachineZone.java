package daybook.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The time zone that a machine is set to, found as its C library finds it: the variable {@code TZ}, then {@code /etc/localtime}. Java
 * has its own way, which takes {@code /etc/timezone} first, and UTC for whatever it does not understand; here nothing is guessed.
 *
 * @param zone the zone; null where the machine does not plainly say it
 * @param problem why it is not known, a sentence without its full stop; null where it is
 * @param note what on the machine says something else and was not believed; null where nothing does
 */
public record MachineZone(
        @Nullable ZoneId zone,
        @Nullable String problem,
        @Nullable String note) {

    /** What stands before the name of a zone in a path. */
    private static final String ZONES = "zoneinfo/";

    private static final int MOST_LINKS = 8;

    /** A zone that is known, and nothing that says otherwise. */
    public MachineZone(ZoneId zone) {
        this(zone, null, null);
    }

    /**
     * What the machine says.
     *
     * @param variables a variable's value, empty or not, or null where it is not set
     * @param root the folder that has {@code etc}
     */
    static MachineZone of(Function<String, @Nullable String> variables, Path root) {
        String typed = variables.apply("TZ");
        if (typed == null) {
            return ofFile(root);
        }
        String name = typed.startsWith(":") ? typed.substring(1) : typed;
        ZoneId zone;
        if (name.isEmpty()) {
            zone = named("Etc/UTC");
        } else if (name.startsWith("/")) {
            zone = inPath(name);
            zone = zone == null ? ZoneFiles.of(root, root.resolve(name.substring(1)), null) : zone;
        } else {
            zone = named(name);
        }
        return zone == null
                ? new MachineZone(
                        null, "The variable TZ is \"" + typed + "\", which is not the name of a time zone", null)
                : new MachineZone(zone);
    }

    private static MachineZone ofFile(Path root) {
        Path file = root.resolve("etc/localtime");
        String noted = firstLine(root.resolve("etc/timezone"));
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new MachineZone(null, "This machine has no /etc/localtime, so its time zone is not known", null);
        }
        ZoneId zone = linked(file);
        zone = zone == null ? ZoneFiles.of(root, file, noted) : zone;
        if (zone == null) {
            return new MachineZone(null, "What /etc/localtime holds is not a time zone that daybook knows", null);
        }
        boolean stale = noted != null && !noted.equals(zone.getId()) && !isSame(zone, named(noted));
        return new MachineZone(
                zone,
                null,
                stale ? "/etc/timezone says " + noted + " and is not what the clock of this machine goes by" : null);
    }

    private static boolean isSame(ZoneId zone, @Nullable ZoneId other) {
        return other != null && zone.getRules().equals(other.getRules());
    }

    /** The zone that a link names, or the link that it leads to; null where none does. */
    private static @Nullable ZoneId linked(Path file) {
        Path at = file;
        try {
            for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
                Path target = Files.readSymbolicLink(at);
                ZoneId zone = inPath(target.toString());
                if (zone != null) {
                    return zone;
                }
                at = at.resolveSibling(target);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // Then the link says nothing, and what it leads to may.
        }
        return null;
    }

    /** The zone whose name stands in a path behind {@code zoneinfo/}, or null. */
    private static @Nullable ZoneId inPath(String path) {
        int start = path.indexOf(ZONES);
        return start < 0 ? null : named(path.substring(start + ZONES.length()));
    }

    /**
     * The zone of that name, or null. Rules such as {@code GMT0BST,M3.5.0/1,M10.5.0}, offsets, which count the other way round here than
     * in Java, and abbreviations that two places have are no names.
     */
    static @Nullable ZoneId named(String name) {
        String id = name;
        for (String folder : new String[] {"posix/", "right/"}) {
            id = id.startsWith(folder) ? id.substring(folder.length()) : id;
        }
        if (id.indexOf('/') <= 0 && !isPlainWord(id)) {
            return null;
        }
        try {
            ZoneId zone = ZoneId.of(id);
            return zone instanceof ZoneOffset ? null : zone;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isPlainWord(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= '0' && id.charAt(i) <= '9') {
                return false;
            }
        }
        return switch (id) {
            case "EST", "MST", "HST", "BST", "IST", "CST", "PST" -> false;
            default -> true;
        };
    }

    private static @Nullable String firstLine(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            String line = (end < 0 ? text : text.substring(0, end)).strip();
            return line.isEmpty() ? null : line;
        } catch (IOException e) {
            return null;
        }
    }
}
