package daybook.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A bag that is a folder. Links are not followed, and what is neither a file nor a folder is not opened. */
final class BagFolderInput implements BagInput {

    private final Path folder;
    private final Map<String, Long> files = new TreeMap<>();
    private final List<String> droppings = new ArrayList<>();

    BagFolderInput(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        Files.walkFileTree(this.folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = path(file);
                if (!attributes.isRegularFile()) {
                    throw BagPaths.refused(path + " is neither a file nor a folder");
                }
                BagPaths.checked(path);
                if (Droppings.is(path)) {
                    droppings.add(path);
                } else {
                    files.put(path, attributes.size());
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String path(Path file) {
        StringBuilder path = new StringBuilder();
        for (Path part : folder.relativize(file)) {
            path.append(path.isEmpty() ? "" : "/").append(part);
        }
        return path.toString();
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
        return Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public long mostBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void close() {}
}
