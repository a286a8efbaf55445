package daybook.store.sqlite;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.platform.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An SQLite file that does not exist yet. It is built beside its place under another name, readable by its owner alone, and appears in
 * its place when it is whole, so that an interrupted run leaves no half of a file under that name. Nothing is ever overwritten.
 */
final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path folder;
    private final Unfinished building;

    private NewFile(Path target, Path folder, Unfinished building) {
        this.target = target;
        this.folder = folder;
        this.building = building;
    }

    /**
     * Starts a file.
     *
     * @param path where it is to appear
     * @throws DaybookException.Failed when something is there already, or what SQLite left behind of an earlier file
     */
    static NewFile at(Path path) throws IOException {
        // Not normalised: what "link/.." is, the system says and not the text.
        Path target = path.toAbsolutePath();
        refuseToOverwrite(path, target);
        Path folder = target.getParent();
        if (folder == null) {
            throw new DaybookException.Usage(path + " is not the name of a file.", "give the new file a name");
        }
        return new NewFile(target, folder, Unfinished.in(folder));
    }

    /** Starts a file that never appears under another name: something to work with, gone in the end. */
    static NewFile temporary(Path beside) throws IOException {
        Path target = beside.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new DaybookException.Usage(beside + " is not the name of a file.", null);
        }
        Unfinished building = Unfinished.in(folder);
        return new NewFile(building.file(), folder, building);
    }

    private static void refuseToOverwrite(Path path, Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DaybookException.Failed(
                            "There is something at " + path + " already.",
                            "nothing is ever overwritten: choose another name",
                            null)
                    .with(Saved.NOTHING_TOUCHED);
        }
        for (String suffix : Unfinished.BESIDE) {
            Path left = target.resolveSibling(target.getFileName() + suffix);
            if (Files.exists(left, LinkOption.NOFOLLOW_LINKS)) {
                throw new DaybookException.Failed(
                                "There is " + left
                                        + ", left by an earlier file of that name. It would be applied to the new one.",
                                "choose another name, or move " + left.getFileName() + " elsewhere first",
                                null)
                        .with(Saved.NOTHING_TOUCHED);
            }
        }
    }

    /** The file under the name that it has until it is whole: empty, and there. */
    Path building() {
        return building.file();
    }

    /**
     * Gives the finished file its name, on the disk too.
     *
     * @throws FileAlreadyExistsException when that name was taken meanwhile
     */
    void appear() throws IOException {
        try (FileChannel channel = FileChannel.open(building(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.createLink(target, building());
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            // Memory sticks have no hard links.
            Files.move(building(), target);
        }
        Folders.sync(folder);
    }

    /** Removes the name under which it was built. */
    @Override
    public void close() {
        building.close();
    }

    /** Why a file could not be made, in a few words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you may not write there";
        } else if (e instanceof NoSuchFileException) {
            return "its folder is not there";
        } else if (e instanceof NotDirectoryException) {
            return e.getMessage() + " is not a folder";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : null;
        return reason == null ? e.getClass().getSimpleName() + " " + e.getMessage() : reason;
    }
}
