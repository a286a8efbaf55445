package daybook.evidence;

import daybook.log.DaybookException;
import daybook.log.NewEvidence;
import daybook.log.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that a person names. It is looked at before it is opened, because opening a pipe waits and opening a device can do harm, and
 * again when it was read, because bytes of two states of a file are no evidence of either.
 */
public final class EvidenceFile implements NewEvidence {

    private final Path path;
    private final String name;
    private final State before;
    private final Window window = new Window();
    private @Nullable InputStream in;
    private long read;

    private EvidenceFile(Path path, String name, State before) {
        this.path = path;
        this.name = name;
        this.before = before;
    }

    /** What must not change while a file is read. */
    private record State(
            long size,
            java.time.Instant modified,
            @Nullable Object changed,
            @Nullable Object key) {}

    /**
     * Looks at a file without opening it.
     *
     * @param name what it is to be called, or null for its own name
     * @throws DaybookException.Failed when it is not there, can't be read, or is not a regular file: a symbolic link, a folder, a pipe, a
     *     device
     */
    public static EvidenceFile of(Path path, @Nullable String name) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new DaybookException.Failed(
                        path + " is " + kind(attributes) + ", not a file.", hint(attributes), null);
            }
            if (!Files.isReadable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            String own = name == null ? String.valueOf(path.getFileName()) : name;
            return new EvidenceFile(path, own, state(path, attributes));
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static String kind(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink()
                ? "a symbolic link"
                : attributes.isDirectory() ? "a folder" : "a pipe, a socket or a device";
    }

    private static String hint(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink()
                ? "name the file that it points to, so that it is certain which one is kept"
                : attributes.isDirectory()
                        ? "name the files in it, or keep the folder as an archive in one file"
                        : "send what comes out of it on standard input: - with --name NAME";
    }

    private static State state(Path path, BasicFileAttributes attributes) throws IOException {
        // The time of the last change of any kind can't be set back, as that of the last change of content can.
        boolean unix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        return new State(
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                unix ? Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS) : null,
                attributes.fileKey());
    }

    /** How many bytes it has. */
    public long size() {
        return before.size();
    }

    /** Whether it is the same file as another, under whatever name. */
    public boolean isSameAs(Path other) throws IOException {
        return Files.exists(other) && Files.isSameFile(path, other);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        try {
            InputStream open = in;
            if (open == null) {
                open = Channels.newInputStream(
                        Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
                in = open;
            }
            int count = window.read(open, into, from, most);
            if (count < 0) {
                checkUnchanged();
            } else {
                read += count;
                if (read > before.size()) {
                    throw changed();
                }
            }
            return count;
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private void checkUnchanged() throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (read != before.size() || !state(path, attributes).equals(before)) {
            throw changed();
        }
    }

    private DaybookException changed() {
        return new DaybookException.Failed(
                path + " changed while it was read.",
                "wait until no program writes to it, or copy it and keep the copy",
                null);
    }

    @Override
    public About about() {
        return window.about(name, modified());
    }

    private @Nullable String modified() {
        try {
            return Stamp.format(before.modified());
        } catch (DateTimeException e) {
            // Some file systems hold years that no calendar has.
            return null;
        }
    }

    @Override
    public @Nullable String position() {
        return Positions.of(window);
    }

    @Override
    public void close() {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }

    private static DaybookException failure(Path path, IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return new DaybookException.Failed("There is no file " + path + ".", "check its name", e);
        } else if (e instanceof AccessDeniedException) {
            return new DaybookException.Failed(
                    "You may not read " + path + ".", "check its permissions and those of its folder", e);
        }
        return new DaybookException.Failed(
                path + " could not be read: " + Objects.requireNonNullElse(e.getMessage(), "the disk says no more")
                        + ".",
                null,
                e);
    }
}
