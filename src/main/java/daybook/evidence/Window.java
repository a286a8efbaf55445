package daybook.evidence;

import daybook.log.NewEvidence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that its type and its times are read from, taken while the file goes by, so that a file of any size costs the same
 * memory and is read once.
 *
 * <p>It is the beginning of the file; of a picture more is kept than of other files. Of a film the outermost boxes are kept as well,
 * without those that hold the pictures and the sound.
 */
final class Window {

    /** Enough of any file to tell what it is. */
    static final int BEGINNING = 64 * 1024;

    /** Where cameras put the times of a picture, a large preview before them included. */
    static final int PICTURE = 8 * 1024 * 1024;

    private static final int DECIDED_AT = 64;

    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private final FilmBoxes boxes = new FilmBoxes(PICTURE);
    private int most = BEGINNING;
    private long size;
    private boolean decided;
    private boolean film;

    /** Reads the next bytes of the file, and takes them; returns what the stream returned. */
    int read(InputStream in, byte[] into, int from, int most) throws IOException {
        int count = in.read(into, from, most);
        if (count > 0) {
            add(into, from, count);
        }
        return count;
    }

    /** Returns what can be said about the file by now. */
    NewEvidence.About about(String name, @Nullable String modified) {
        String type = mediaType();
        return new NewEvidence.About(name, type, modified, ClaimedTimes.of(type, timed()));
    }

    /** Takes the next bytes of the file. */
    void add(byte[] bytes, int from, int length) {
        size += length;
        int at = from;
        int end = from + length;
        if (!decided) {
            int part = Math.min(end - at, DECIDED_AT - beginning.size());
            beginning.write(bytes, at, part);
            at += part;
            if (beginning.size() < DECIDED_AT) {
                return;
            }
            decide();
        }
        if (film) {
            boxes.add(bytes, at, end - at);
        }
        beginning.write(bytes, at, Math.max(0, Math.min(end - at, most - beginning.size())));
    }

    /** How many of the next bytes nothing is read from: {@code Long.MAX_VALUE} when all that matters was seen. */
    long passable() {
        if (!decided || beginning.size() < most) {
            return 0;
        }
        return film ? boxes.passable() : Long.MAX_VALUE;
    }

    /** Takes note of bytes that were passed over. */
    void pass(long count) {
        size += count;
        boxes.pass(count);
    }

    private void decide() {
        decided = true;
        byte[] first = beginning.toByteArray();
        Bytes bytes = new Bytes(first);
        film = MediaTypes.isFilm(bytes);
        if (film) {
            boxes.add(first, 0, first.length);
        } else if (ClaimedTimes.reads(MediaTypes.of(bytes, false))) {
            most = PICTURE;
        }
    }

    /** The media type by content. */
    String mediaType() {
        byte[] all = beginning.toByteArray();
        boolean whole = size == all.length;
        Bytes first = new Bytes(all.length <= BEGINNING ? all : java.util.Arrays.copyOf(all, BEGINNING));
        return MediaTypes.of(first, whole && first.length() == all.length);
    }

    /** What the times are read from. */
    byte[] timed() {
        return film ? boxes.kept() : beginning.toByteArray();
    }
}
