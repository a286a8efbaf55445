package daybook.store.verify;

import daybook.store.rows.Uninterrupted;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Compares a whole log with its chain in a thread and through a connection of its own, while somebody else reads the log. */
final class ShownAhead {

    private final Thread thread;
    private volatile @Nullable Boolean result;

    private ShownAhead(Path file) {
        thread = new Thread(() -> compare(file), "comparing");
        thread.setDaemon(true);
    }

    static ShownAhead begin(Path file) {
        ShownAhead ahead = new ShownAhead(file);
        ahead.thread.start();
        return ahead;
    }

    private void compare(Path file) {
        try (Connection connection = SharedReading.another(file).open();
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            result = WholeLog.holds(connection);
        } catch (SQLException | RuntimeException e) {
            // Whoever asks compares it again, and meets the same or finds that it was only a lock.
            result = null;
        }
    }

    /** Whether the log is as it was recorded; null when this could not be found out. Waits for the answer. */
    @Nullable
    Boolean result() {
        Uninterrupted.join(thread);
        return result;
    }
}
