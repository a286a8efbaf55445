package daybook.store.rows;

import java.sql.SQLException;

/** An SQLException on its way through code that knows no SQL; the caller that began the transaction takes it out again. */
public final class CarriedError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException carried;

    public CarriedError(SQLException carried) {
        super(carried);
        this.carried = carried;
    }

    public SQLException carried() {
        return carried;
    }
}
