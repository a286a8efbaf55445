package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.log.Stamp;
import daybook.platform.Folders;
import daybook.platform.OwnerOnly;
import daybook.store.BackupNote;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file {@code <log>.last-backup} with the note. */
final class BackupNoteFile {

    private static final String FORMAT = "daybook-backup/1";
    private static final int LINES = 6;
    private static final int MOST_BYTES = 64 * 1024;

    private BackupNoteFile() {}

    static BackupNote of(Head copied, Instant made, Path file) {
        return new BackupNote(
                copied.log(),
                copied.records(),
                copied.hash(),
                made,
                file.toAbsolutePath().normalize().toString());
    }

    private static Path beside(Path log) {
        Path absolute = log.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + ".last-backup");
    }

    /** Writes a note beside a log in place of an earlier one. */
    static void write(BackupNote backup, Path log) throws IOException {
        Path note = beside(log);
        Path building = note.resolveSibling("." + note.getFileName() + "." + RandomHex.of(6) + ".new");
        String text = FORMAT + "\n" + backup.log() + "\n" + backup.records() + "\n" + backup.head() + "\n"
                + Stamp.format(backup.made()) + "\n"
                + backup.file().replace("\\", "\\\\").replace("\n", "\\n") + "\n";
        try {
            try (FileChannel channel = OwnerOnly.channel(building)) {
                Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
                channel.force(true);
            }
            Folders.replace(building, note);
        } finally {
            Files.deleteIfExists(building);
        }
    }

    /** The note beside a log, or null when there is none that can be read. */
    static @Nullable BackupNote read(Path log) {
        try {
            Path note = beside(log);
            if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS) || Files.size(note) > MOST_BYTES) {
                return null;
            }
            List<String> lines = Files.readAllLines(note, StandardCharsets.UTF_8);
            if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
                return null;
            }
            return new BackupNote(
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    lines.get(3),
                    Stamp.parse(lines.get(4)),
                    unescaped(lines.get(5)));
        } catch (IOException | InvalidPathException | NumberFormatException | DateTimeException e) {
            // Whatever is there, it is not a note of ours, and a note is no evidence anyway.
            return null;
        }
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                c = text.charAt(i) == 'n' ? '\n' : text.charAt(i);
            }
            out.append(c);
        }
        return out.toString();
    }
}
