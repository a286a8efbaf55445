package daybook.doctor;

import daybook.ledger.RecordKind;
import daybook.store.BackupNote;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.Logs;
import daybook.words.English;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a lost disk, or a doubt, could be met with: the last backup and the last checkpoint. */
final class SafetyChecks {

    private static final String BACKUP = "backup";
    private static final String CHECKPOINT = "checkpoint";

    /** A checkpoint is asked for when as many entries have none. */
    private static final int ENTRIES_WITHOUT_CHECKPOINT = 20;

    private static final long DAYS_WITHOUT_BACKUP = 30;

    private SafetyChecks() {}

    static Symptom backup(Path file, Logs logs, LogStore log, Instant now) {
        String hint = "make one on another disk: daybook backup FILE";
        BackupNote note = logs.lastBackup(file);
        if (note == null || !note.log().equals(log.settings().logId())) {
            return Symptom.warning(BACKUP, "none is known of", hint);
        }
        long newer = log.entriesAfter(note.records());
        Duration age = Duration.between(note.made(), now);
        String found = "last made "
                + TimeChecks.stamp(note.made(), log.settings().zone()) + " at " + note.file()
                + (isThere(note.file()) ? "" : " (not to be seen now)") + "; " + English.entries(newer)
                + " recorded since";
        if (newer > 0 && (newer >= ENTRIES_WITHOUT_CHECKPOINT || age.toDays() >= DAYS_WITHOUT_BACKUP)) {
            return Symptom.warning(BACKUP, found, hint);
        }
        return Symptom.ok(BACKUP, found);
    }

    private static boolean isThere(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static Symptom checkpoint(LogStore log) {
        List<Event> checkpoints = log.events(RecordKind.CHECKPOINT);
        String hint = "make one and keep it with somebody else: daybook checkpoint";
        if (checkpoints.isEmpty()) {
            long entries = log.entriesAfter(0);
            String found = "none was ever made; " + English.entries(entries) + " recorded";
            return entries >= ENTRIES_WITHOUT_CHECKPOINT
                    ? Symptom.warning(CHECKPOINT, found, hint)
                    : Symptom.ok(CHECKPOINT, found);
        }
        Event last = checkpoints.get(checkpoints.size() - 1);
        long newer = log.entriesAfter(last.id());
        String found = "last made "
                + TimeChecks.stamp(last.recordedAt(), log.settings().zone()) + " as record " + last.id() + "; "
                + English.entries(newer) + " recorded since";
        return newer >= ENTRIES_WITHOUT_CHECKPOINT
                ? Symptom.warning(CHECKPOINT, found, hint)
                : Symptom.ok(CHECKPOINT, found);
    }
}
