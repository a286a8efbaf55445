package daybook.cli.command;

import daybook.log.NewEvidence;
import daybook.terminal.Progress;
import org.jspecify.annotations.Nullable;

/** A file whose reading is shown to whoever waits for it. */
final class WatchedFile implements NewEvidence {

    private final NewEvidence file;
    private final Progress progress;
    private final long whole;
    private long done;
    private @Nullable String shows;
    private @Nullable String cameFrom;

    /**
     * @param done the bytes of the files before it
     * @param whole the bytes of all files together, or 0 when nobody knows
     */
    WatchedFile(NewEvidence file, Progress progress, long done, long whole) {
        this.file = file;
        this.progress = progress;
        this.done = done;
        this.whole = whole;
    }

    /** Adds a person's words about the file. */
    WatchedFile told(@Nullable String newShows, @Nullable String newCameFrom) {
        shows = newShows;
        cameFrom = newCameFrom;
        return this;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int count = file.read(into, from, most);
        done += Math.max(0, count);
        if (whole == 0) {
            progress.update(done);
        } else {
            progress.update(done, whole);
        }
        return count;
    }

    @Override
    public About about() {
        return file.about().told(shows, cameFrom);
    }

    @Override
    public void close() {
        file.close();
    }
}
