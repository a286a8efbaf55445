package daybook.store.sqlite;

import daybook.ledger.Head;
import daybook.ledger.Sealed;
import daybook.ledger.Sealer;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Saved;
import daybook.log.SubjectCard;
import daybook.store.Event;
import daybook.store.GenesisRecord;
import daybook.store.RecordFacts;
import daybook.store.rows.CarriedError;
import daybook.store.rows.Layout;
import daybook.store.rows.Schema;
import daybook.store.rows.SettingRows;
import daybook.store.rows.Sqlite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Makes a log. It is built beside its place under another name and appears there when it is whole, so that an interrupted run leaves no
 * half of a log behind.
 */
public final class NewLog {

    /** What file systems take as a name, in bytes. */
    private static final int MOST_BYTES = 255;

    private static final int JOURNAL = "-journal".length();

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
        hasRoomForAJournal(target);
        try (NewFolders folders = new NewFolders()) {
            Path folder = target.getParent();
            if (folder == null) {
                throw new DaybookException.Usage(path + " is not the name of a file.", "name the new log with -f FILE");
            }
            folders.make(folder);
            try (NewFile file = NewFile.at(path)) {
                build(file.building(), sealer, program, zone, order, recorder, subject);
                file.appear();
            }
            folders.keep(folder);
        } catch (FileAlreadyExistsException e) {
            throw taken(path, e);
        } catch (SQLException e) {
            throw Sqlite.problem(e, path, Saved.nothing("No log was made."));
        } catch (IOException e) {
            throw new DaybookException.Failed(
                    "The log " + path + " could not be made: " + NewFile.reason(e) + ".",
                    "check the folder's name, its permissions and the room on the disk",
                    e);
        }
    }

    /** Refuses a name so long that SQLite's journal beside the log would have none, and nothing could ever be saved. */
    private static void hasRoomForAJournal(Path target) {
        String name = String.valueOf(target.getFileName());
        if (name.getBytes(StandardCharsets.UTF_8).length + JOURNAL > MOST_BYTES) {
            throw new DaybookException.Usage(
                            "The name of the log is too long: while something is saved, a file with the same name and \"-journal\" lies beside"
                                    + " it.",
                            "choose a name of at most " + (MOST_BYTES - JOURNAL) + " letters")
                    .with(Saved.nothing("No log was made."));
        }
    }

    private static DaybookException taken(Path path, @Nullable Throwable cause) {
        return new DaybookException.Failed(
                        "There is something at " + path + " already.",
                        "a log is never overwritten: choose another name",
                        cause)
                .with(Saved.NOTHING_TOUCHED);
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
        String log = RandomHex.of(16);
        RecordFacts facts = GenesisRecord.facts(program, zone, order, recorder);
        Sealed genesis = sealer.first(log, facts.named());
        try (Connection connection = Sqlite.toWrite(file, Sqlite.BUSY_TIMEOUT);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("PRAGMA application_id=" + Schema.APPLICATION_ID);
            statement.execute("PRAGMA user_version=" + Layout.VERSION);
            for (String sql : Schema.statements().values()) {
                statement.execute(sql);
            }
            statement.execute(Schema.SECURE_DELETE);
            try (SqliteWriter writer = new SqliteWriter(connection, sealer, Head.none(log))) {
                Event made = writer.genesis(genesis, facts);
                SettingRows.insert(connection, SettingRows.ofGenesis(log, made));
                if (subject != null) {
                    writer.subject(subject, SubjectCard.EMPTY, recorder);
                }
            } catch (CarriedError e) {
                throw e.carried();
            }
            statement.execute("COMMIT");
        }
    }
}
