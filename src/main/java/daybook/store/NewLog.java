package daybook.store;

import daybook.ledger.Digests;
import daybook.ledger.Head;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
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
        // Not normalised: what "link/.." is, the system says and not the text.
        Path target = path.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw taken(path, null);
        }
        LogFile.named(target);
        try (NewFolders folders = new NewFolders(mode(target, "rwx------"))) {
            Path folder = target.getParent();
            if (folder == null) {
                throw new DaybookException.Usage(path + " is not the name of a file.", "name the new log with -f FILE");
            }
            folders.make(folder);
            // Not called after the log, whose name may be as long as names can be.
            Path building = folder.resolve(".daybook-" + randomHex(6) + ".new");
            try {
                Files.createFile(building, mode(folder, "rw-------"));
                build(building, sealer, program, zone, order, recorder, subject);
                appear(building, target);
            } finally {
                Files.deleteIfExists(building);
                Files.deleteIfExists(folder.resolve(building.getFileName() + "-journal"));
            }
            folders.keep(folder);
        } catch (FileAlreadyExistsException e) {
            throw taken(path, e);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, "No log was made.");
        } catch (IOException e) {
            throw new DaybookException.Failed(
                    "The log " + path + " could not be made: " + reason(e) + ".",
                    "check the folder's name, its permissions and the room on the disk",
                    e);
        }
    }

    private static DaybookException taken(Path path, @Nullable Throwable cause) {
        return new DaybookException.Failed(
                "There is something at " + path + " already. Nothing was touched.",
                "a log is never overwritten: choose another name",
                cause);
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
        try (Connection connection = Sqlite.toWrite(file, Sqlite.BUSY_TIMEOUT);
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
                    writer.subject(subject, null, List.of(), recorder);
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
        if (e instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (e instanceof NotDirectoryException) {
            return e.getMessage() + " is not a folder";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : null;
        return reason == null ? e.getClass().getSimpleName() + " " + e.getMessage() : reason;
    }
}
