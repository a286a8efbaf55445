package daybook.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The zone of a file of rules that has no name, found among the files of rules that have one. */
final class ZoneFiles {

    private static final String[] FOLDERS = {"usr/share/zoneinfo", "usr/lib/zoneinfo", "usr/share/lib/zoneinfo"};

    /** The names that are not other names for the same place. */
    private static final String TABLE = "zone1970.tab";

    private static final int NAME = 2;

    private ZoneFiles() {}

    /**
     * The zone whose rules are the same bytes, or null. Of several the one that has a place of its own in the list of zones.
     *
     * @param root the folder that has {@code usr}
     * @param noted the name that is tried first, or null
     */
    static @Nullable ZoneId of(Path root, Path file, @Nullable String noted) {
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            for (String each : FOLDERS) {
                Path folder = root.resolve(each);
                if (Files.isDirectory(folder)) {
                    return in(folder, Files.readAllBytes(file), noted);
                }
            }
        } catch (IOException e) {
            // What cannot be read says nothing.
        }
        return null;
    }

    private static @Nullable ZoneId in(Path folder, byte[] rules, @Nullable String noted) throws IOException {
        for (String name : new String[] {noted, "Etc/UTC"}) {
            ZoneId zone = name == null ? null : MachineZone.named(name);
            if (name != null && zone != null && holds(folder.resolve(name), rules)) {
                return zone;
            }
        }
        Path table = folder.resolve(TABLE);
        if (!Files.isRegularFile(table)) {
            return null;
        }
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length > NAME && holds(folder.resolve(cells[NAME]), rules)) {
                return MachineZone.named(cells[NAME]);
            }
        }
        return null;
    }

    private static boolean holds(Path file, byte[] rules) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == rules.length
                && Arrays.equals(Files.readAllBytes(file), rules);
    }
}
