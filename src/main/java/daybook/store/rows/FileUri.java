package daybook.store.rows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Paths as the names by which SQLite opens files. */
public final class FileUri {

    private FileUri() {}

    /**
     * Returns a path as a {@code file:} URI for SQLite ("Uniform Resource Identifiers", section 3.1: {@code file:///C:/folder/log}, {@code
     * file:////server/share/log}). Everything but plain letters and digits is percent-encoded, so that no part of a file's name can be
     * read as a parameter of SQLite or of its driver.
     *
     * @param path an absolute path
     */
    public static String of(Path path) {
        String text = path.toString();
        StringBuilder uri = new StringBuilder("file:");
        if (path.getFileSystem().getSeparator().equals("\\")) {
            text = text.replace('\\', '/');
            // An empty authority; the name of a server belongs to the path.
            uri.append(text.startsWith("//") ? "//" : "///");
        }
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if ((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '/'
                    || c == '.'
                    || c == '-') {
                uri.append(c);
            } else {
                uri.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
            }
        }
        return uri.toString();
    }
}
