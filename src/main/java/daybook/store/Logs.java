package daybook.store;

import daybook.ledger.Sealer;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The factory of logs: every way in which one is made, opened, checked or copied. Another engine offers this and {@link LogStore}.
 *
 * <p>Every method throws {@link DaybookException} when the file can't be read or written.
 */
public interface Logs {

    /**
     * Opens a log to read it. Nothing is written, and the file may be on read-only media.
     *
     * @throws DaybookException when it is not there, not a log, of a newer format or can't be read
     */
    LogStore toRead(Path log);

    /** Opens a log to look at it. Nothing is changed, not even where a program was interrupted while it wrote: then the log is shown as it will be. */
    LogStore toLookAt(Path log);

    /** Opens a log to show what is in it, which is compared with what was recorded when the log is closed. */
    LogStore toShow(Path log);

    /** Opens a log to add to it. */
    LogStore toWrite(Path log, Sealer sealer);

    /** Opens a log to verify it, whatever state it is in. */
    CheckedLog toCheck(Path log);

    /**
     * Makes a log with its genesis record and, where a code is given, its first subject.
     *
     * @param program its name and version
     * @param zone the zone in which its entries are recorded
     * @param recorder who writes where nobody is named, or null
     * @param subject the code of the first subject, or null
     * @throws DaybookException.Failed when something is at that path already
     */
    void create(
            Path log,
            Sealer sealer,
            String program,
            ZoneId zone,
            DateOrder order,
            @Nullable String recorder,
            @Nullable String subject);

    /**
     * Copies a log to a new file, and leaves a note of it beside the log.
     *
     * @param now the time for the note
     * @throws DaybookException.DoesNotVerify when the copy does not verify, and so is not kept
     */
    Copied backup(Path log, Path target, Instant now, ProgressListener progress);

    /**
     * Copies a backup to where there is no log, after verifying it.
     *
     * @throws DaybookException.DoesNotVerify when the backup does not verify
     */
    Copied restore(Path backup, Path target, ProgressListener progress);

    /**
     * Builds what a log shows anew from its evidence: the records, the facts and the bytes of files.
     *
     * @param day and time of day, as they are part of the name under which the old file is kept
     * @throws DaybookException.DoesNotVerify when the evidence does not verify; then nothing was changed
     */
    Rebuilt rebuild(Path log, String day, ProgressListener progress);

    /** Looks at what an interrupted write left beside a log. Nothing is changed. */
    JournalFinding leftBeside(Path log);

    /** Finds the copies that killed programs left in a folder, by their names. */
    List<String> unfinishedIn(Path folder) throws IOException;

    /** Finds other files in a log's folder that are the same log. Nothing is changed; what can't be read is left out. */
    List<LogTwin> twins(Path log);

    /** Reads the note of a log's last backup; null when there is none that can be read. */
    @Nullable
    BackupNote lastBackup(Path log);

    /**
     * Asks the engine what it is.
     *
     * @throws DaybookException.Failed when it can't be loaded
     */
    Engine engine();
}
