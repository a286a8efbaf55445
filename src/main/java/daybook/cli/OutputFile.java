package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.platform.Folders;
import daybook.platform.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that {@code -o} names: written under another name beside its place, readable by its owner alone, synced, and given its name
 * when it is whole. A file that is there is only replaced with {@code --force}.
 */
public final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final boolean force;
    private boolean kept;

    private OutputFile(Path target, Path temporary, FileChannel channel, boolean force) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.force = force;
    }

    /**
     * Starts a file.
     *
     * @throws DaybookException.Failed when something is there and may not be replaced
     */
    public static OutputFile create(Path target, boolean force) throws IOException {
        if (Files.isDirectory(target)) {
            throw new DaybookException.Failed(target + " is a folder.", "name a file with -o FILE", null)
                    .with(Saved.NOTHING_WRITTEN);
        }
        refuseToReplace(target, force);
        Path folder = folderOf(target);
        Path temporary =
                folder.resolve("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            return new OutputFile(target, temporary, OwnerOnly.channel(temporary), force);
        } catch (AccessDeniedException e) {
            // Not the name of the temporary file, which nobody typed.
            throw new DaybookException.Failed(
                            "You may not write in the folder " + folder + ".", "name a file in a folder of your own", e)
                    .with(Saved.NOTHING_WRITTEN);
        }
    }

    /** The folder that something will be written into, which has to be there. */
    public static Path folderOf(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new DaybookException.Failed(
                            "There is no folder " + folder + ".", "make it first, or write elsewhere", null)
                    .with(Saved.NOTHING_WRITTEN);
        }
        return folder;
    }

    public static void refuseToReplace(Path target, boolean force) {
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DaybookException.Failed(
                            "There is something at " + target + " already.",
                            "choose another name, or replace it with --force",
                            null)
                    .with(Saved.NOTHING_WRITTEN);
        }
    }

    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Gives the finished file its name. */
    public void keep() throws IOException {
        finish();
        refuseToReplace(target, force);
        rename();
        syncFolder();
    }

    /**
     * Gives two finished files of one folder their names, both or neither: where the second cannot have its own, the first one's place
     * is again as it was.
     */
    public static void keepBoth(OutputFile first, OutputFile second) throws IOException {
        first.finish();
        second.finish();
        refuseToReplace(first.target, first.force);
        refuseToReplace(second.target, second.force);
        Path replaced = first.aside();
        try {
            first.rename();
            second.rename();
        } catch (IOException e) {
            first.takeBack(replaced);
            throw e;
        }
        if (replaced != null) {
            first.remove(replaced);
        }
        second.syncFolder();
    }

    private void finish() throws IOException {
        channel.force(true);
        channel.close();
    }

    private void rename() throws IOException {
        Folders.replace(temporary, target);
        kept = true;
    }

    /** Another name for the file that is going to be replaced, or null when there is none. */
    private @Nullable Path aside() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        Path aside = temporary.resolveSibling(temporary.getFileName() + ".old");
        try {
            return Files.createLink(aside, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return Files.copy(target, aside, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void takeBack(@Nullable Path replaced) throws IOException {
        if (replaced != null) {
            Folders.replace(replaced, target);
        } else if (kept) {
            Files.deleteIfExists(target);
        }
    }

    private void remove(Path replaced) {
        try {
            Files.deleteIfExists(replaced);
        } catch (IOException e) {
            // Both files are whole and in place; what is left is the old one, under a name that nobody asks for.
        }
    }

    private void syncFolder() {
        Path folder = temporary.getParent();
        if (folder != null) {
            Folders.sync(folder);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!kept) {
            Files.deleteIfExists(temporary);
        }
    }
}
