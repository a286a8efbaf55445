package daybook.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Names in a folder: given at one stroke, and kept through a power cut. */
public final class Folders {

    private Folders() {}

    /**
     * Makes sure, where the system allows it, that a power cut does not take a name in this folder away again. Windows does not open
     * folders; there the file system's own journal has to do.
     */
    public static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // What was written is whole all the same; only a power cut in the next seconds could still take its name
            // away.
        }
    }

    /** How many bytes can be written where a file or a folder is. In a changed root Java does not find the volume; the system does. */
    public static long roomAt(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            return path.toFile().getUsableSpace();
        }
    }

    /** Gives a file another name in the same folder, in place of what has that name. */
    public static void replace(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // A file system that cannot do both at one stroke: a short moment without any file of that name.
            Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives a file or a folder another name in the same folder, which nothing has. */
    public static void rename(Path file, Path target) throws IOException {
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, target);
        }
    }
}
