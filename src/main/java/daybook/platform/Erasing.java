package daybook.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Deletion of files that hold words of a log: their bytes are overwritten with zeros first, so that the blocks that the file system
 * takes back hold nothing that could be read.
 *
 * <p>This reaches the blocks that the file has. A file system that writes elsewhere instead of in place (btrfs, ZFS, APFS, snapshots) and
 * a solid-state disk keep older copies that no program can reach.
 */
public final class Erasing {

    private static final int BLOCK = 256 * 1024;

    private Erasing() {}

    /** Overwrites a regular file with zeros, waits for the disk and deletes it. Does nothing when no file is there. */
    public static void delete(Path file) throws IOException {
        try {
            overwrite(file);
        } catch (NoSuchFileException e) {
            return;
        }
        Files.deleteIfExists(file);
    }

    /** Overwrites a regular file with zeros in its whole length, and waits for the disk. */
    public static void overwrite(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            overwrite(channel);
        }
    }

    /** Overwrites an open file in the same way; it may have lost its name meanwhile. */
    public static void overwrite(FileChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer zeros = ByteBuffer.allocate((int) Math.min(BLOCK, Math.max(size, 1)));
        for (long at = 0; at < size; ) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), size - at));
            at += channel.write(zeros, at);
        }
        channel.force(true);
    }
}
