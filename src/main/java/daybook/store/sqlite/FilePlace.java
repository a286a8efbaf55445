package daybook.store.sqlite;

import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Which file a path led to. A file that is open stays the same file when another program renames it or puts another in its place: what is
 * written goes to where nobody looks.
 *
 * @param key what the system calls the file; null where it has no such name for it
 */
record FilePlace(@Nullable Object key) {

    static FilePlace of(Path path) {
        return new FilePlace(key(path));
    }

    private static @Nullable Object key(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Checks that a path still leads to that file.
     *
     * @throws DaybookException.Failed when it does not
     */
    void require(Path path) {
        if (key == null || key.equals(key(path))) {
            return;
        }
        Path now = now(path);
        throw new DaybookException.Failed(
                "The log was renamed or replaced by another program while this ran: what was written is "
                        + (now == null ? "in the file that was" : "in " + now + ", no longer")
                        + " at " + path + ".",
                "keep every file of that folder, look with daybook doctor which is which, and stop the program that moves them",
                null);
    }

    /** Looks for the file under another name in the same folder. */
    private @Nullable Path now(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return null;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                if (key != null && key.equals(key(each))) {
                    return each;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
        return null;
    }
}
