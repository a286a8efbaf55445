package daybook.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of a Linux machine, found as Java finds it (TimeZone_md.c and java.util.TimeZone of OpenJDK), where it is plain to see. For
 * anything else Java itself has to be asked, which reads the rules of all zones of the world a second time for that.
 */
final class MachineZone {

    /** What stands before the name of a zone in the link at {@code /etc/localtime}. */
    private static final String ZONES = "zoneinfo/";

    /** The same zones once more; Java leaves it out of the name. */
    private static final String POSIX = "posix/";

    private MachineZone() {}

    /**
     * The zone that {@link ZoneId#systemDefault()} gives, or null where that is not certain.
     *
     * @param variables a variable's value, or null where it is not set
     * @param root the folder that has {@code etc}
     */
    static @Nullable ZoneId of(Function<String, @Nullable String> variables, Path root) {
        String typed = variables.apply("TZ");
        String name =
                typed == null || typed.isEmpty() ? linked(root) : typed.startsWith(":") ? typed.substring(1) : typed;
        if (name == null) {
            return null;
        }
        String id = name.startsWith(POSIX) ? name.substring(POSIX.length()) : name;
        // Without a slash it may be a name that Java reads in a way of its own: EST, EST5EDT, JST-9.
        if (id.indexOf('/') <= 0) {
            return null;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            // Java looks for something near it.
            return null;
        }
    }

    /** The name of the zone whose rules are linked to, where nothing on the machine says otherwise. */
    private static @Nullable String linked(Path root) {
        try {
            String link = Files.readSymbolicLink(root.resolve("etc/localtime")).toString();
            int start = link.indexOf(ZONES);
            if (start < 0) {
                return null;
            }
            String name = link.substring(start + ZONES.length());
            // Java 17 goes by this file of Debian's, where it is there; later ones do not look at it.
            Path noted = root.resolve("etc/timezone");
            return !Files.exists(noted, LinkOption.NOFOLLOW_LINKS) || name.equals(firstLine(noted)) ? name : null;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static String firstLine(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
