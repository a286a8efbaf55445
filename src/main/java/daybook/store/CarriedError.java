package daybook.store;

import java.sql.SQLException;

/** An SQLException on its way through code that knows no SQL; the caller that began the transaction takes it out again. */
final class CarriedError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException carried;

    CarriedError(SQLException carried) {
        super(carried);
        this.carried = carried;
    }

    SQLException carried() {
        return carried;
    }
}
