package daybook.bundle;

import daybook.platform.Folders;
import daybook.platform.OwnerOnly;
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
import java.util.ArrayList;
import java.util.List;

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
            made.add(OwnerOnly.folder(path));
        }
    }

    @Override
    public OutputStream file(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folder(building.resolve(path.substring(0, slash)));
        }
        Path file = building.resolve(path);
        FileChannel channel = OwnerOnly.channel(file);
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
                Folders.sync(each);
            }
        }
        // An empty folder would be replaced without a word.
        refuseToReplace(target);
        Folders.rename(building, target);
        kept = true;
        Path above = target.getParent();
        if (above != null) {
            Folders.sync(above);
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
