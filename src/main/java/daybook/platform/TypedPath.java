package daybook.platform;

import daybook.log.DaybookException;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The name of a file as a person typed it. */
public final class TypedPath {

    private TypedPath() {}

    /**
     * The path of that name.
     *
     * @param files the file system; where it is one of Windows, the names of devices are refused too
     * @throws DaybookException.Usage with the reason, where it is not the name of a file there
     */
    public static Path of(FileSystem files, String name) {
        if (name.isEmpty()) {
            throw new DaybookException.Usage("An empty name is not the name of a file.", "write the file's name");
        }
        Path path;
        try {
            path = files.getPath(name);
        } catch (InvalidPathException e) {
            throw new DaybookException.Usage("\"" + name + "\" is not a file name: " + e.getReason() + ".", null);
        }
        String fault = files.getSeparator().equals("\\") ? WindowsNames.fault(path) : null;
        if (fault != null) {
            throw new DaybookException.Usage(
                    "\"" + name + "\" is not a file name: " + fault + ".", "choose another name");
        }
        return path;
    }
}
