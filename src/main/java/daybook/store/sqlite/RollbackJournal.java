package daybook.store.sqlite;

import daybook.store.rows.FileHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a rollback journal of SQLite (sqlite.org/fileformat2.html, section 3), read without SQLite, so that what it would do to a file is known
 * before anything is done.
 */
final class RollbackJournal {

    private static final byte[] MAGIC = {
        (byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7
    };

    private static final int RECORDS = 8;
    private static final int NONCE = 12;
    private static final int PAGES = 16;
    private static final int SECTOR = 20;
    private static final int PAGE_SIZE = 24;
    private static final int FIELDS = 28;

    /** A journal that was not synced between its records does not count them. */
    private static final int AS_MANY_AS_THERE_ARE = -1;

    private static final int SUM_EVERY = 200;
    private static final int LOCK_BYTE = 0x4000_0000;

    private final byte[] content;
    private final ByteBuffer bytes;
    private final int sector;
    private final int pageSize;
    private final long pagesBefore;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();

    private RollbackJournal(byte[] content) {
        this.content = content;
        bytes = ByteBuffer.wrap(content);
        sector = bytes.getInt(SECTOR);
        pageSize = bytes.getInt(PAGE_SIZE);
        pagesBefore = bytes.getInt(PAGES) & 0xffff_ffffL;
    }

    /** Reads a journal; returns null when there is nothing in it that SQLite would put back. */
    static @Nullable RollbackJournal read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (content.length < FIELDS || !isHeader(content, 0)) {
            return null;
        }
        RollbackJournal journal = new RollbackJournal(content);
        if (!FileHeader.isPageSize(journal.pageSize) || journal.sector < 32 || Integer.bitCount(journal.sector) != 1) {
            return null;
        }
        journal.find();
        return journal;
    }

    private static boolean isHeader(byte[] content, int at) {
        return at + FIELDS <= content.length && Arrays.equals(content, at, at + MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Finds where the pages are, in the order and up to the point to which SQLite would put them back. */
    private void find() {
        int record = Integer.BYTES + pageSize + Integer.BYTES;
        long header = 0;
        while (header + sector <= bytes.limit() && isHeader(content, (int) header)) {
            int counted = bytes.getInt((int) header + RECORDS);
            int nonce = bytes.getInt((int) header + NONCE);
            long at = header + sector;
            long records = counted == AS_MANY_AS_THERE_ARE ? (bytes.limit() - at) / record : counted & 0xffff_ffffL;
            for (long i = 0; i < records; i++, at += record) {
                if (at + record > bytes.limit() || !page((int) at, nonce)) {
                    return;
                }
            }
            header = (at + sector - 1) / sector * sector;
        }
    }

    private boolean page(int at, int nonce) {
        int number = bytes.getInt(at);
        int data = at + Integer.BYTES;
        int sum = nonce;
        for (int i = pageSize - SUM_EVERY; i > 0; i -= SUM_EVERY) {
            sum += bytes.get(data + i) & 0xff;
        }
        if (number == 0 || number == LOCK_BYTE / pageSize + 1 || bytes.getInt(data + pageSize) != sum) {
            return false;
        }
        if (number > 0 && number <= pagesBefore) {
            places.put(number, data);
        }
        return true;
    }

    /** Returns why it cannot have been made for a file with that header, or null when it can. */
    @Nullable
    String strange(FileHeader file) {
        int end = bytes.limit() - MAGIC.length;
        if (Arrays.equals(content, end, bytes.limit(), MAGIC, 0, MAGIC.length)) {
            return "it belongs to a change of several files at once, which daybook never makes";
        }
        if (pageSize != file.pageSize()) {
            return "its pages have another size";
        }
        Integer first = places.get(1);
        if (first == null) {
            // The transaction had not come to its end: the file's first page is as it was before.
            return file.pages() == 0 || file.pages() == pagesBefore || pagesBefore == 0
                    ? null
                    : "it was made when the log had " + pagesBefore + " pages, and the log has " + file.pages();
        }
        FileHeader before = FileHeader.of(Arrays.copyOfRange(content, first, first + FileHeader.LENGTH));
        if (before.applicationId() != file.applicationId()) {
            return "it is of another program's file";
        }
        int commits = file.changes() - before.changes();
        if (commits < 0 || commits > 1) {
            return "it was made before change " + before.changes() + " of a log, and this one is at change "
                    + file.changes();
        }
        return before.pages() == 0 || before.pages() == pagesBefore
                ? null
                : "it contradicts itself: " + pagesBefore + " pages, and " + before.pages();
    }

    /** Returns true if there is a page to put back, or the file would get another length. */
    boolean changes(long size) {
        return !places.isEmpty() || size > pagesBefore * pageSize;
    }

    /** Returns the bytes of a file as SQLite would leave them when it has put everything back. */
    byte[] rolledBack(byte[] file) {
        byte[] before = Arrays.copyOf(file, Math.toIntExact(pagesBefore * pageSize));
        for (Map.Entry<Integer, Integer> each : places.entrySet()) {
            System.arraycopy(content, each.getValue(), before, (each.getKey() - 1) * pageSize, pageSize);
        }
        return before;
    }
}
