package daybook.store;

import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The path of a log, looked at before SQLite sees it, because opening a device or rolling back somebody else's journal is already harm.
 *
 * <p>Header fields: the SQLite file format, section 1.3 (user version at byte 60, application id at byte 68).
 */
final class LogFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private LogFile() {}

    /**
     * The real path of an existing log.
     *
     * @throws DaybookException.NoLog when there is none, or what is there is not a daybook log
     * @throws DaybookException.NewerFormat when a newer daybook made it
     * @throws DaybookException.Failed when it can't be read
     */
    static Path existing(Path path) {
        try {
            Path real = path.toRealPath();
            if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                throw new DaybookException.NoLog(
                        path + " is " + (Files.isDirectory(real) ? "a folder" : "not a regular file")
                                + ", not a daybook log.",
                        "name the log's file with -f FILE");
            }
            header(path, real);
            return real;
        } catch (NoSuchFileException e) {
            throw new DaybookException.NoLog(
                    "There is no log at " + path + ".", "make one with daybook init, or name another with -f FILE");
        } catch (AccessDeniedException e) {
            throw new DaybookException.Failed(
                    "You may not read " + path + ".", "ask the owner of the file, or name another log with -f FILE", e);
        } catch (IOException e) {
            throw new DaybookException.Failed(path + " could not be read: " + e.getMessage(), null, e);
        }
    }

    private static void header(Path path, Path real) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (SeekableByteChannel in = Files.newByteChannel(real)) {
            int read;
            do {
                read = in.read(header);
            } while (read >= 0 && header.hasRemaining());
        }
        boolean sqlite = !header.hasRemaining();
        for (int i = 0; sqlite && i < MAGIC.length; i++) {
            sqlite = header.get(i) == MAGIC[i];
        }
        if (!sqlite || header.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw new DaybookException.NoLog(
                    path + (header.position() == 0 ? " is empty; it is not a daybook log." : " is not a daybook log."),
                    sqlite
                            ? "it is a database of another program; name the log's file with -f FILE"
                            : "name the log's file with -f FILE; nothing in this one was touched");
        }
        int format = header.getInt(USER_VERSION);
        if (format > Schema.FORMAT) {
            throw new DaybookException.NewerFormat(
                    path + " was made by a newer daybook (format " + format + "; this program knows up to "
                            + Schema.FORMAT + "). Nothing was touched.",
                    "install the newest daybook");
        }
        if (format < 1) {
            throw new DaybookException.NoLog(
                    path + " is not a finished daybook log.", "name the log's file with -f FILE");
        }
    }

    /**
     * A path as a {@code file:} URI for SQLite. Everything but plain letters and digits is percent-encoded, so that no part of a file's
     * name can be read as a parameter of SQLite or of its driver.
     */
    static String uri(Path path) {
        StringBuilder uri = new StringBuilder("file:");
        for (byte b : path.toString().getBytes(StandardCharsets.UTF_8)) {
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
