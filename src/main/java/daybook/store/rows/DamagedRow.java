package daybook.store.rows;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row holds what daybook never wrote: the file was damaged, or changed by hand. */
public final class DamagedRow extends SQLException {

    private static final long serialVersionUID = 1L;

    DamagedRow(String message, @Nullable RuntimeException cause) {
        super(message, cause);
    }

    /** Understands rows. */
    public interface Reading<T> {
        /** Returns what the rows say. */
        T read() throws SQLException;
    }

    /**
     * What was understood of rows.
     *
     * @param what is read, for the message
     * @throws DamagedRow for an exception of any kind in it: whatever was done to a row, it is not what daybook wrote
     */
    public static <T> T unless(String what, Reading<T> reading) throws DamagedRow, SQLException {
        try {
            return reading.read();
        } catch (RuntimeException e) {
            throw of(what, e);
        }
    }

    /** What it means that something failed while that was read. */
    static DamagedRow of(String what, RuntimeException cause) {
        return new DamagedRow(what + " cannot be understood", cause);
    }
}
