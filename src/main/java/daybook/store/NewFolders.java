package daybook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders made on the way to a new log, which go again when the log does not come about. */
final class NewFolders implements AutoCloseable {

    private final FileAttribute<?>[] mode;

    /** The last one made comes first. */
    private final Deque<Path> made = new ArrayDeque<>();

    NewFolders(FileAttribute<?>[] mode) {
        this.mode = mode;
    }

    /** Makes a folder and those above it that are missing. */
    void make(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            makeOne(each);
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    private void makeOne(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, mode);
            made.push(folder);
        } catch (FileAlreadyExistsException e) {
            // Somebody else was first, or the path goes back up through a folder that was missing until now.
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
        }
    }

    /** Keeps the folders, and makes sure that a power cut takes away neither them nor the name of a file in the last one. */
    void keep(Path folder) {
        sync(folder);
        for (Path each : made) {
            Path above = each.getParent();
            if (above != null) {
                sync(above);
            }
        }
        made.clear();
    }

    /** Folders can't be opened on every system. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The log is whole all the same; only a power cut in the next seconds could still take its name away.
        }
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
