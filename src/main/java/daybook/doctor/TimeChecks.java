package daybook.doctor;

import daybook.platform.MachineZone;
import daybook.when.OccurredText;
import daybook.words.English;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock and zone against the log's. */
final class TimeChecks {

    private static final String ZONE = "zone";
    private static final String CLOCK = "clock";
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private TimeChecks() {}

    /** The log's zone against the machine's. What the machine says beside it, and is not so, is told too. */
    static Symptom zone(MachineZone found, ZoneId log, Instant now) {
        ZoneId machine = found.zone();
        String note = found.note() == null ? "" : ". " + found.note();
        if (machine == null) {
            return Symptom.warning(
                    ZONE,
                    log.getId() + " is the log's. " + found.problem(),
                    "set the computer's time zone; times that you type are understood in " + log.getId());
        }
        if (machine.equals(log)) {
            return Symptom.ok(ZONE, log.getId() + ", of the log and of this machine" + note);
        }
        String both = log.getId() + " is the log's and " + machine.getId() + " this machine's" + note;
        if (log.getRules().getOffset(now).equals(machine.getRules().getOffset(now))) {
            return Symptom.ok(ZONE, both + "; both show the same time now");
        }
        return Symptom.warning(
                ZONE,
                both + ", and they show different times",
                "times that you type are understood in " + log.getId()
                        + " unless you type a zone with them; to change it for"
                        + " later entries: daybook settings set zone " + machine.getId() + " --reason \"…\"");
    }

    /**
     * The clock against the log.
     *
     * @param newest the highest recording time of any record
     */
    static Symptom clock(Instant now, Instant newest, ZoneId zone) {
        if (now.isBefore(newest)) {
            Duration behind = Duration.between(now, newest);
            return Symptom.warning(
                    CLOCK,
                    "it shows " + stamp(now, zone) + ", " + length(behind)
                            + " before the newest recording time in the log (" + stamp(newest, zone) + ")",
                    "set the machine's clock; what is saved until then is marked as recorded while the clock was behind");
        }
        return Symptom.ok(CLOCK, stamp(now, zone) + ", after the newest recording time in the log");
    }

    /** A moment by the clocks of a zone, as it is shown everywhere. */
    static String stamp(Instant instant, ZoneId zone) {
        return instant.isAfter(LAST) ? "a time beyond the year 9999" : OccurredText.recorded(instant, zone);
    }

    /** A length in its largest unit, rounded down. */
    static String length(Duration length) {
        if (length.toDays() > 0) {
            return English.count(length.toDays(), "day");
        } else if (length.toHours() > 0) {
            return English.count(length.toHours(), "hour");
        } else if (length.toMinutes() > 0) {
            return English.count(length.toMinutes(), "minute");
        }
        return English.count(length.toSeconds(), "second");
    }
}
