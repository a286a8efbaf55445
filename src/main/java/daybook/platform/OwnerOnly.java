package daybook.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New files and folders that only their owner may read and write. Where files have modes, they have theirs from the first moment; on
 * Windows a file gets an access control list with the owner alone, and nothing of its folder's, while it is still empty. A file system
 * that knows neither takes them as they are; {@link #holdsAt} tells.
 */
public final class OwnerOnly {

    private static final String POSIX = "posix";

    private OwnerOnly() {}

    /** Makes an empty file, which must not be there. */
    public static Path file(Path path) throws IOException {
        Files.createFile(path, mode(path, "rw-------"));
        restrict(path, false);
        return path;
    }

    /** Makes a file, which must not be there, and opens it for writing. */
    public static FileChannel channel(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(path, "rw-------"));
        try {
            restrict(path, false);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Makes a folder, which must not be there, in one that is. What is made in it is the owner's alone on Windows too. */
    public static Path folder(Path path) throws IOException {
        Files.createDirectory(path, mode(path, "rwx------"));
        restrict(path, true);
        return path;
    }

    /**
     * Makes a folder and those above it that are missing.
     *
     * @param made takes each folder that was made, the last one first, also when another could not be made
     */
    public static void folders(Path path, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = path; each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            try {
                made.push(folder(each));
            } catch (FileAlreadyExistsException e) {
                // Somebody else was first, or the path goes back up through a folder that was missing until now.
                if (!Files.isDirectory(each)) {
                    throw new NotDirectoryException(each.toString());
                }
            }
        }
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
    }

    /**
     * Whether the file system keeps permissions at all. Memory sticks do not.
     *
     * @param path something that is there
     */
    public static boolean holdsAt(Path path) {
        return isKept(path, POSIX) || acl(path) != null;
    }

    /** Whether a volume keeps attributes of a kind. In a changed root, Java may not find the volume; then the system's word counts. */
    private static boolean isKept(Path path, String view) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains(view)) {
            return false;
        }
        try {
            return Files.getFileStore(path).supportsFileAttributeView(view);
        } catch (IOException e) {
            return true;
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains(POSIX)) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static void restrict(Path path, boolean folder) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains(POSIX)) {
            return;
        }
        AclFileAttributeView view = acl(path);
        if (view != null) {
            AclEntry.Builder owner = AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class));
            if (folder) {
                owner.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
            }
            view.setAcl(List.of(owner.build()));
        }
    }

    /** Null where there are no access control lists: on the volume, whatever the system could do elsewhere. */
    private static @Nullable AclFileAttributeView acl(Path path) {
        return isKept(path, "acl") ? Files.getFileAttributeView(path, AclFileAttributeView.class) : null;
    }
}
