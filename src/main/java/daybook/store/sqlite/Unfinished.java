package daybook.store.sqlite;

import daybook.platform.Erasing;
import daybook.platform.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a log that is being made under a name of its own, {@code .daybook-<hex>.new}, and what killed programs left of such copies.
 *
 * <p>Whether its program still runs is known by a lock on a file beside it, {@code .daybook-<hex>.lock}: the system gives the lock up when
 * the program ends, however it ends. A process number could be another program's by now.
 */
public final class Unfinished implements AutoCloseable {

    /** What SQLite keeps beside a file. Left over from an earlier file of the same name, it would be applied to the new one. */
    static final String[] BESIDE = {"-journal", "-wal", "-shm"};

    private static final String BEGIN = ".daybook-";
    private static final String COPY = ".new";
    private static final String LOCK = ".lock";

    /** The locks of this process. Java must not open their files again: closing them would give the locks up. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path lockFile;
    private final FileChannel lock;

    private Unfinished(Path file, Path lockFile, FileChannel lock) {
        this.file = file;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Makes an empty file in a folder, for its owner alone. Its name does not depend on the log's, which may be as long as names can be. */
    static Unfinished in(Path folder) throws IOException {
        String stem = BEGIN + RandomHex.of(6);
        Path lockFile = folder.toAbsolutePath().resolve(stem + LOCK);
        FileChannel lock = OwnerOnly.channel(lockFile);
        OWN.add(lockFile);
        try {
            lock(lock);
            return new Unfinished(OwnerOnly.file(folder.resolve(stem + COPY)), lockFile, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            OWN.remove(lockFile);
            Files.deleteIfExists(lockFile);
            throw e;
        }
    }

    /** A file system without locks refuses every one: then nobody else takes the program for a dead one either. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // See above.
        }
    }

    /** Returns the path of the unfinished file. */
    Path file() {
        return file;
    }

    /** Deletes the file's name, and its bytes too unless they have another name by now, and gives up the lock. */
    @Override
    public void close() {
        remove(file);
        for (String suffix : BESIDE) {
            remove(file.resolveSibling(file.getFileName() + suffix));
        }
        try {
            // Deleted under the lock, so that nobody finds it and takes this program for a dead one.
            Files.deleteIfExists(lockFile);
            lock.close();
            OWN.remove(lockFile);
        } catch (IOException e) {
            // doctor names what is left.
        }
    }

    /** A name that can't be removed does no harm, and must not make a file that has appeared look as if it had not. */
    private static boolean remove(Path each) {
        try {
            if (hasOneName(each)) {
                Erasing.delete(each);
            } else {
                Files.deleteIfExists(each);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A finished log has a second name until the first is deleted, and its bytes must not be touched. False where that can't be known. */
    private static boolean hasOneName(Path each) {
        try {
            return Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)
                    && Files.getAttribute(each, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer links
                    && links == 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The names of the files that dead programs left in a folder, in order. Changes nothing. */
    public static List<String> leftIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        for (List<Path> each : dead(folder)) {
            for (Path file : each) {
                names.add(String.valueOf(file.getFileName()));
            }
        }
        return names;
    }

    /** Erases what dead programs left in a folder. What can't be erased stays, and {@code doctor} names it. */
    static void removeLeftIn(Path folder) {
        try {
            for (List<Path> each : dead(folder)) {
                for (Path file : each) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            // The folder can't be read. Whatever is made in it next meets the same, and says so.
        }
    }

    /** The files of each copy whose program is dead, the file of the lock last. */
    private static Iterable<List<Path>> dead(Path folder) throws IOException {
        TreeMap<String, List<Path>> copies = new TreeMap<>();
        Path absolute = folder.toAbsolutePath();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(absolute, BEGIN + "*")) {
            for (Path each : all) {
                String stem = stem(String.valueOf(each.getFileName()));
                if (stem != null) {
                    copies.computeIfAbsent(stem, key -> new ArrayList<>()).add(each);
                }
            }
        }
        List<List<Path>> dead = new ArrayList<>();
        for (var copy : copies.entrySet()) {
            Path lockFile = absolute.resolve(copy.getKey() + LOCK);
            if (isFree(lockFile)) {
                List<Path> files = copy.getValue();
                files.sort((one, other) -> Boolean.compare(one.equals(lockFile), other.equals(lockFile)));
                dead.add(files);
            }
        }
        return dead;
    }

    /** {@code .daybook-<hex>} of the names that {@link #in} and SQLite give; null for all others. */
    private static @Nullable String stem(String name) {
        int end = name.indexOf('.', BEGIN.length());
        if (end < 0) {
            return null;
        }
        for (int i = BEGIN.length(); i < end; i++) {
            if (Character.digit(name.charAt(i), 16) < 0) {
                return null;
            }
        }
        String rest = name.substring(end);
        boolean ours = rest.equals(COPY) || rest.equals(LOCK);
        for (String suffix : BESIDE) {
            ours |= rest.equals(COPY + suffix);
        }
        return ours ? name.substring(0, end) : null;
    }

    /** Whether nobody has the lock. Where that can't be found out, a program may still run. */
    private static boolean isFree(Path lockFile) {
        if (!Files.exists(lockFile, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (OWN.contains(lockFile)) {
            return false;
        }
        try (FileChannel channel =
                        FileChannel.open(lockFile, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
