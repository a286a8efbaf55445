package daybook.exchange.json;

import daybook.exchange.ImportRow;
import daybook.log.DaybookException;
import daybook.words.Excerpt;

/** A field of an entry is not understood; becomes an {@link ImportRow.Refused} once the line is known. */
public final class JsonRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    static final int LONGEST_SHOWN = 60;

    private final String field;
    private final String value;
    private final String reason;

    /**
     * @param field its path, such as {@code occurred.from}; empty for the entry as a whole
     * @param value what stood there, of any length
     */
    JsonRefusal(String field, String value, String reason) {
        super(reason, null, false, false);
        this.field = field;
        this.value = Excerpt.of(value, LONGEST_SHOWN);
        this.reason = reason;
    }

    /** A refusal for the reason that the domain gives. */
    static JsonRefusal of(String field, String value, DaybookException.Usage cause) {
        String hint = cause.hint();
        return new JsonRefusal(field, value, hint == null ? cause.message() : cause.message() + " (" + hint + ")");
    }

    /** A refusal of a value that is not of the type expected. */
    static JsonRefusal wrong(String field, JsonValue value, String expected) {
        return new JsonRefusal(
                field, value.shown(), "This is " + value.called() + " where " + expected + " is expected.");
    }

    public ImportRow.Refused at(long line) {
        return new ImportRow.Refused(line, field, value, reason);
    }
}
