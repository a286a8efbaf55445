package daybook.store.rows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The first 100 bytes of an SQLite file (sqlite.org/fileformat2.html, section 1.3), read without SQLite. */
public final class FileHeader {

    public static final int LENGTH = 100;

    /** In bytes; SQLite's default, which daybook never changes. */
    static final int PAGE_SIZE = 4096;

    private static final byte[] MAGIC = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0};

    private static final int PAGE_SIZE_AT = 16;
    private static final int WRITE_VERSION = 18;
    private static final int READ_VERSION = 19;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int PAGES_VALID_FOR = 92;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private static final int ROLLBACK = 1;
    private static final int WRITE_AHEAD = 2;

    /** What SQLite has to find where: offset and value of single bytes that are the same in every log. */
    private static final int[][] FIXED = {
        {20, 0}, {21, 64}, {22, 32}, {23, 32}, {44, 0}, {45, 0}, {46, 0}, {47, 4}, {56, 0}, {57, 0}, {58, 0}, {59, 1},
    };

    private final ByteBuffer bytes;

    private FileHeader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Reads the header of a file, with zeros for what is not there. No connection of this program may have a lock on the file: closing it drops them. */
    public static FileHeader read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel);
        }
    }

    /** Reads the header of an open file. */
    public static FileHeader read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        int read;
        do {
            read = channel.read(bytes, bytes.position());
        } while (read > 0 && bytes.hasRemaining());
        return new FileHeader(bytes);
    }

    /** Returns the header at the beginning of those bytes, which are not copied. */
    public static FileHeader of(byte[] file) {
        return new FileHeader(file.length < LENGTH ? ByteBuffer.allocate(LENGTH) : ByteBuffer.wrap(file, 0, LENGTH));
    }

    public int applicationId() {
        return bytes.getInt(APPLICATION_ID);
    }

    int userVersion() {
        return bytes.getInt(USER_VERSION);
    }

    /** Returns the number that grows with each commit. */
    public int changes() {
        return bytes.getInt(CHANGES);
    }

    /** Returns how many pages the file should have; 0 where the header does not say. */
    public long pages() {
        return bytes.getInt(PAGES_VALID_FOR) == changes() ? bytes.getInt(PAGES) & 0xffff_ffffL : 0;
    }

    /** Returns the size of a page; {@link #PAGE_SIZE} where the header has none that can be. */
    public int pageSize() {
        int size = bytes.getShort(PAGE_SIZE_AT) & 0xffff;
        size = size == 1 ? 1 << 16 : size;
        return isPageSize(size) ? size : PAGE_SIZE;
    }

    public static boolean isPageSize(int size) {
        return size >= 512 && size <= 1 << 16 && Integer.bitCount(size) == 1;
    }

    /** Returns true if another program set the file to write-ahead logging. */
    boolean isWriteAhead() {
        return bytes.get(WRITE_VERSION) == WRITE_AHEAD || bytes.get(READ_VERSION) == WRITE_AHEAD;
    }

    /**
     * Returns the first thing that is not as it is in a log, or null.
     *
     * @param size of the file, in bytes
     */
    public @Nullable String fault(long size) {
        for (int at = 0; at < MAGIC.length; at++) {
            if (bytes.get(at) != MAGIC[at]) {
                return wrong(at);
            }
        }
        if (pageSize() != (bytes.getShort(PAGE_SIZE_AT) & 0xffff) && pageSize() != 1 << 16) {
            return wrong(PAGE_SIZE_AT);
        }
        for (int at : new int[] {WRITE_VERSION, READ_VERSION}) {
            if (bytes.get(at) != ROLLBACK && bytes.get(at) != WRITE_AHEAD) {
                return wrong(at);
            }
        }
        for (int[] each : FIXED) {
            if (bytes.get(each[0]) != each[1]) {
                return wrong(each[0]);
            }
        }
        if (size % pageSize() != 0) {
            return "it breaks off in the middle of a page: " + size + " bytes are no whole number of pages";
        }
        long there = size / pageSize();
        return pages() > there ? "it should have " + pages() + " pages and has " + there : null;
    }

    private String wrong(int at) {
        return "byte " + at + " of its header is " + (bytes.get(at) & 0xff) + ", which daybook never writes there";
    }

    /** Puts what SQLite has to find into the header at the beginning of those bytes, so that it reads what comes after. */
    public static void mend(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        bytes.put(0, MAGIC);
        FileHeader header = of(file);
        int pageSize = header.pageSize();
        bytes.putShort(PAGE_SIZE_AT, (short) (pageSize == 1 << 16 ? 1 : pageSize));
        bytes.put(WRITE_VERSION, (byte) ROLLBACK);
        bytes.put(READ_VERSION, (byte) ROLLBACK);
        for (int[] each : FIXED) {
            bytes.put(each[0], (byte) each[1]);
        }
        bytes.putInt(PAGES, file.length / pageSize);
        bytes.putInt(PAGES_VALID_FOR, header.changes());
    }
}
