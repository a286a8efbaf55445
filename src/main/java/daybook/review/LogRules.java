package daybook.review;

import daybook.escalation.Jurisdiction;
import daybook.escalation.RuleSettings;
import daybook.escalation.Threshold;
import daybook.escalation.Thresholds;
import daybook.ledger.RecordKind;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.SettingRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a log sets for the rules out of its setting records. */
public final class LogRules {

    /** The name of the setting for the place whose law applies. */
    static final String JURISDICTION = "jurisdiction";

    /** The name of the setting for the number that is rung in an emergency. */
    static final String EMERGENCY = "help-emergency";

    private LogRules() {}

    /** The law and the help of the place where the log is kept. */
    public static Jurisdiction jurisdiction(LogStore log) {
        return of(log, log.settings().zone(), null).jurisdiction();
    }

    /**
     * What was set.
     *
     * @param zone the zone in which the day of a change is said
     * @param before only what had been set before this moment; null for all of it
     */
    public static RuleSettings of(LogStore log, ZoneId zone, @Nullable Instant before) {
        Map<Threshold, Thresholds.Change> changes = new EnumMap<>(Threshold.class);
        String place = Jurisdiction.STANDARD;
        String emergency = null;
        for (Event event : log.events(RecordKind.SETTING)) {
            SettingRecord setting = SettingRecord.of(event);
            String name = setting.name();
            if (name == null || (before != null && !event.writtenDown().isBefore(before))) {
                continue;
            }
            String value = setting.value();
            if (name.equals(JURISDICTION)) {
                place = value == null ? Jurisdiction.STANDARD : value;
                continue;
            }
            if (name.equals(EMERGENCY)) {
                emergency = value;
                continue;
            }
            Threshold threshold = Threshold.of(name).orElse(null);
            if (threshold == null) {
                continue;
            }
            Integer number = number(threshold, value);
            if (number == null) {
                changes.remove(threshold);
            } else {
                changes.put(threshold, new Thresholds.Change(number, LocalDate.ofInstant(event.writtenDown(), zone)));
            }
        }
        // A newer daybook may know more places.
        Jurisdiction here = Jurisdiction.of(place).orElseGet(Jurisdiction::standard);
        return new RuleSettings(Thresholds.with(changes), emergency == null ? here : here.withEmergency(emergency));
    }

    /** The number that a threshold's value is, or null when it is none that it takes. */
    static @Nullable Integer number(Threshold threshold, @Nullable String value) {
        try {
            int number = value == null || value.startsWith("+") ? -1 : Integer.parseInt(value);
            return threshold.takes(number) ? (Integer) number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
