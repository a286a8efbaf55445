package daybook.review;

import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.SettingRecord;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it is in force.
 *
 * @param name its name
 * @param set the value that the log has set; null where daybook's own holds
 * @param standard daybook's own value; null where it has none
 * @param change the record that changed it last; null when none did
 */
public record SettingRow(
        String name,
        @Nullable String set,
        @Nullable String standard,
        @Nullable Event change) {

    public static SettingRow of(LogStore log, String name) {
        Event last = null;
        for (Event event : log.events(RecordKind.SETTING)) {
            if (name.equals(SettingRecord.of(event).name())) {
                last = event;
            }
        }
        String set = last == null ? null : SettingRecord.of(last).value();
        if (last == null && name.equals(SettingName.RECORDER)) {
            set = log.settings().recorder();
        } else if (last == null && name.equals(SettingName.ZONE)) {
            set = log.settings().zone().getId();
        }
        return new SettingRow(name, set, SettingName.standard(name), last);
    }

    /** The value in force, for a person. */
    public String value() {
        if (set != null) {
            return set;
        }
        if (standard != null) {
            return standard;
        }
        return switch (name) {
            case LogRules.EMERGENCY -> "that of the jurisdiction";
            case SettingName.RECORDER -> "nobody";
            default -> "not set";
        };
    }

    /** The number of the record that changed it last; zero when none did. */
    public long record() {
        return change == null ? 0 : change.id();
    }
}
