package daybook.store;

import daybook.ledger.Digests;
import daybook.ledger.Head;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a log. It is built beside its place under another name and appears there when it is whole, so that an interrupted run leaves no
 * half of a log behind.
 */
public final class NewLog {

    private NewLog() {}

    /**
     * Makes a log with its genesis record and, where a code is given, its first subject.
     *
     * @throws DaybookException.Failed when something is at that path already, or the log can't be made
     */
    public static void create(
            Path path,
            Sealer sealer,
            String program,
            ZoneId zone,
            DateOrder order,
            @Nullable String recorder,
            @Nullable String subject) {
        Path target = path.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new DaybookException.Failed(
                    "There is something at " + path + " already. Nothing was touched.",
                    "a log is never overwritten: choose another name",
                    null);
        }
        try {
            Path folder = target.getParent();
            if (folder == null) {
                throw new DaybookException.Usage(path + " is not the name of a file.", "name the new log with -f FILE");
            }
            makeFolder(folder);
            Path building = folder.resolve("." + target.getFileName() + "." + randomHex(6) + ".new");
            try {
                Files.createFile(building, mode(folder, "rw-------"));
                build(building, sealer, program, zone, order, recorder, subject);
                appear(building, target);
            } finally {
                Files.deleteIfExists(building);
                Files.deleteIfExists(folder.resolve(building.getFileName() + "-journal"));
            }
            syncFolder(folder);
        } catch (FileAlreadyExistsException e) {
            throw new DaybookException.Failed(
                    "There is something at " + path + " already. Nothing was touched.",
                    "a log is never overwritten: choose another name",
                    e);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, "No log was made.");
        } catch (IOException e) {
            throw new DaybookException.Failed(
                    "The log " + path + " could not be made: " + reason(e) + ".",
                    "check the folder's name, its permissions and the room on the disk",
                    e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder, mode(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            throw new DaybookException.Failed(
                    e.getFile() + " is not a folder, so there can be no log in it. Nothing was touched.",
                    "name the new log with -f FILE",
                    e);
        }
    }

    private static void build(
            Path file,
            Sealer sealer,
            String program,
            ZoneId zone,
            DateOrder order,
            @Nullable String recorder,
            @Nullable String subject)
            throws SQLException {
        String log = randomHex(16);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", program);
        facts.put("zone", zone.getId());
        facts.put("date_order", order.word());
        if (recorder != null) {
            facts.put("recorder", recorder);
        }
        Sealed genesis = sealer.first(log, facts);
        try (Connection connection = Sqlite.toWrite(file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("PRAGMA application_id=" + Schema.APPLICATION_ID);
            statement.execute("PRAGMA user_version=" + Schema.FORMAT);
            for (String sql : Schema.statements().values()) {
                statement.execute(sql);
            }
            // What is removed from the search index has to leave it at once, not when its parts are next merged.
            statement.execute("INSERT INTO entry_text (entry_text, rank) VALUES ('secure-delete', 1)");
            SettingRows.insert(connection, SettingRows.ofGenesis(log, facts));
            try (SqliteWriter writer =
                    new SqliteWriter(connection, sealer, new Head(log, 0, Head.NO_HASH, Instant.EPOCH))) {
                writer.genesis(genesis, facts);
                if (subject != null) {
                    writer.subject(subject, null, java.util.List.of(), recorder);
                }
            } catch (SqliteWriter.Carried e) {
                throw e.carried();
            }
            statement.execute("COMMIT");
        }
    }

    /** Gives the finished file its name unless that name was taken meanwhile. */
    private static void appear(Path building, Path target) throws IOException {
        try {
            Files.createLink(target, building);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            // Memory sticks have no hard links.
            Files.move(building, target);
        }
    }

    /** Without this a power cut could take the new name away again. Folders can't be opened on every system. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The log is whole all the same; only a power cut in the next seconds could still take its name away.
        }
    }

    private static FileAttribute<?>[] mode(Path folder, String mode) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Digests.hex(random);
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "you may not write there";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : null;
        return reason == null ? e.getClass().getSimpleName() + " " + e.getMessage() : reason;
    }
}
