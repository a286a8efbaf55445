package daybook.bundle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A bag in a zip with one folder at its top. It is read where it is: a link in it is no more than the words that it holds, and no name in
 * it becomes a name on a disk.
 */
final class BagZipInput implements BagInput {

    /** What packs much tighter than this was made to fill memory and disks. */
    private static final long RATIO = 200;

    /** As many bytes are read from the smallest zip in a few seconds. */
    private static final long HARMLESS = 1L << 30;

    private static final int MOST_FILES = 1_000_000;

    private final ZipFile zip;
    private final long most;
    private final Map<String, Long> files = new TreeMap<>();
    private final List<String> droppings = new ArrayList<>();
    private String top = "";

    BagZipInput(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        most = Math.max(HARMLESS, RATIO * Files.size(file));
        try {
            list();
        } catch (IllegalArgumentException e) {
            close(e);
            throw BagPaths.refused("its names are not UTF-8");
        } catch (RuntimeException e) {
            close(e);
            throw e;
        }
    }

    private void close(RuntimeException failed) {
        try {
            zip.close();
        } catch (IOException e) {
            failed.addSuppressed(e);
        }
    }

    private void list() {
        if (zip.size() > MOST_FILES) {
            throw BagPaths.refused("it has " + zip.size() + " files");
        }
        String first = null;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            String path = BagPaths.checked(entry.isDirectory() ? name.substring(0, name.length() - 1) : name);
            if (Droppings.is(path)) {
                if (!entry.isDirectory()) {
                    droppings.add(path);
                }
                continue;
            }
            int slash = path.indexOf('/');
            String folder = slash < 0 ? path : path.substring(0, slash);
            first = first == null ? folder : first;
            if (!folder.equals(first) || (slash < 0 && !entry.isDirectory())) {
                throw BagPaths.refused("not everything in the zip is in one folder");
            }
            if (!entry.isDirectory() && files.put(path.substring(slash + 1), entry.getSize()) != null) {
                throw BagPaths.refused(path + " is in the zip twice");
            }
        }
        top = first == null ? "" : first + "/";
    }

    @Override
    public Map<String, Long> files() {
        return files;
    }

    @Override
    public List<String> droppings() {
        return droppings;
    }

    @Override
    public InputStream open(String path) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(top + path);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }

    @Override
    public long mostBytes() {
        return most;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Whether an error says that a file is no zip, or one that was damaged. */
    static boolean isDamage(IOException e) {
        return e instanceof ZipException || e instanceof java.io.EOFException;
    }
}
