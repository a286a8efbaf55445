package daybook.store.sqlite;

import daybook.platform.Folders;
import daybook.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders made on the way to a new log, which go again when the log does not come about. */
final class NewFolders implements AutoCloseable {

    /** The last one made comes first. */
    private final Deque<Path> made = new ArrayDeque<>();

    /** Makes a folder and those above it that are missing. */
    void make(Path folder) throws IOException {
        OwnerOnly.folders(folder, made);
    }

    /** Keeps the folders, and makes sure that a power cut takes away neither them nor the name of a file in the last one. */
    void keep(Path folder) {
        Folders.sync(folder);
        for (Path each : made) {
            Path above = each.getParent();
            if (above != null) {
                Folders.sync(above);
            }
        }
        made.clear();
    }

    /** Takes the folders away again unless they were kept. */
    @Override
    public void close() {
        for (Path each : made) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                // Somebody has put something there since; it stays.
                return;
            }
        }
    }
}
