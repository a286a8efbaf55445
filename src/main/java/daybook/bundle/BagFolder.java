package daybook.bundle;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A bag as a folder that only its owner may open: written beside its place under another name, synced, and given its name when it is
 * whole. What is there already is never replaced.
 */
public final class BagFolder implements BagOutput, Closeable {

    private static final int BUFFER = 64 * 1024;

    private final Path target;
    private final Path building;

    /** Files and folders in the order in which they were made. */
    private final List<Path> made = new ArrayList<>();

    private boolean kept;

    private BagFolder(Path target, Path building) {
        this.target = target;
        this.building = building;
    }

    /**
     * Starts a folder.
     *
     * @param target where it is to appear; the folder that it will be in has to be there
     * @throws FileAlreadyExistsException when something is there
     */
    public static BagFolder create(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        refuseToReplace(absolute);
        Path building = absolute.resolveSibling(".daybook-bundle-" + Long.toHexString(System.nanoTime()) + ".part");
        BagFolder folder = new BagFolder(absolute, building);
        folder.folder(building);
        return folder;
    }

    private static void refuseToReplace(Path target) throws FileAlreadyExistsException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private void folder(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(path, mode(path, "rwx------"));
            made.add(path);
        }
    }

    private static FileAttribute<?>[] mode(Path path, String mode) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    @Override
    public OutputStream file(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folder(building.resolve(path.substring(0, slash)));
        }
        Path file = building.resolve(path);
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file, "rw-------"));
        made.add(file);
        return new FilterOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    /** Gives the whole folder its name. */
    public void keep() throws IOException {
        for (Path each : made) {
            if (Files.isDirectory(each)) {
                sync(each);
            }
        }
        // An empty folder would be replaced without a word.
        refuseToReplace(target);
        Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        kept = true;
        Path above = target.getParent();
        if (above != null) {
            sync(above);
        }
    }

    /** Folders can't be opened on every system. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // What was written is whole all the same; only a power cut in the next seconds could still take a name
            // away.
        }
    }

    /** Takes everything away again unless it was kept. */
    @Override
    public void close() throws IOException {
        for (int i = made.size() - 1; !kept && i >= 0; i--) {
            Files.deleteIfExists(made.get(i));
        }
    }
}
