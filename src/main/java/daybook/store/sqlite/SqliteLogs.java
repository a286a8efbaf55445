package daybook.store.sqlite;

import daybook.ledger.Sealer;
import daybook.log.DateOrder;
import daybook.store.BackupNote;
import daybook.store.CheckedLog;
import daybook.store.Copied;
import daybook.store.Engine;
import daybook.store.JournalFinding;
import daybook.store.LogStore;
import daybook.store.LogTwin;
import daybook.store.Logs;
import daybook.store.ProgressListener;
import daybook.store.Rebuilt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logs in SQLite files. */
public final class SqliteLogs implements Logs {

    @Override
    public LogStore toRead(Path log) {
        return Opening.toRead(log);
    }

    @Override
    public LogStore toLookAt(Path log) {
        return Opening.toLookAt(log);
    }

    @Override
    public LogStore toShow(Path log) {
        return Opening.toShow(log);
    }

    @Override
    public LogStore toWrite(Path log, Sealer sealer) {
        return Opening.toWrite(log, sealer);
    }

    @Override
    public CheckedLog toCheck(Path log) {
        return LogCheck.open(log);
    }

    @Override
    public void create(
            Path log,
            Sealer sealer,
            String program,
            ZoneId zone,
            DateOrder order,
            @Nullable String recorder,
            @Nullable String subject) {
        NewLog.create(log, sealer, program, zone, order, recorder, subject);
    }

    @Override
    public Copied backup(Path log, Path target, Instant now, ProgressListener progress) {
        return LogCopy.backup(log, target, now, progress);
    }

    @Override
    public Copied restore(Path backup, Path target, ProgressListener progress) {
        return LogCopy.restore(backup, target, progress);
    }

    @Override
    public Rebuilt rebuild(Path log, String day, ProgressListener progress) {
        return LogRebuild.rebuild(log, day, progress);
    }

    @Override
    public JournalFinding leftBeside(Path log) {
        return LogCheck.beside(log);
    }

    @Override
    public List<String> unfinishedIn(Path folder) throws IOException {
        return Unfinished.leftIn(folder);
    }

    @Override
    public List<LogTwin> twins(Path log) {
        return LogTwins.beside(log);
    }

    @Override
    public @Nullable BackupNote lastBackup(Path log) {
        return BackupNoteFile.read(log);
    }

    @Override
    public Engine engine() {
        return EngineCheck.run();
    }
}
