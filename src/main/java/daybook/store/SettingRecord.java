package daybook.store;

import daybook.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The record of a change of one of the log's settings.
 *
 * @param name what is set; null only in a log that does not verify
 * @param value its value; null when daybook's default is to hold again
 */
public record SettingRecord(@Nullable String name, @Nullable String value) {

    private static final String NAME = "name";
    private static final String VALUE = "value";

    /** Returns what the record is to say. */
    public static RecordFacts facts(String name, @Nullable String value) {
        return RecordFacts.of(RecordKind.SETTING).with(NAME, name).withKnown(VALUE, value);
    }

    /** Reads a record back. */
    public static SettingRecord of(Event event) {
        return new SettingRecord(event.text(NAME), event.text(VALUE));
    }
}
