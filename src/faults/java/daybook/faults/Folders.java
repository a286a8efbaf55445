package daybook.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are filled, emptied and filled again. */
final class Folders {

    private Folders() {}

    /** Makes a folder hold exactly what another one holds, which has no folders in it. */
    static void copy(Path from, Path to) throws IOException {
        empty(to);
        for (Path each : list(from)) {
            Files.copy(each, to.resolve(each.getFileName()));
        }
    }

    /** Whether a file of that ending is in it. */
    static boolean has(Path folder, String ending) throws IOException {
        for (Path each : list(folder)) {
            if (each.toString().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path each : list(folder)) {
            delete(each);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
