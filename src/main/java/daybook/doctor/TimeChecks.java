package daybook.doctor;

import daybook.log.Stamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock and zone against the log's. */
final class TimeChecks {

    private static final String ZONE = "zone";
    private static final String CLOCK = "clock";

    private TimeChecks() {}

    static Finding zone(ZoneId machine, ZoneId log, Instant now) {
        if (machine.equals(log)) {
            return Finding.ok(ZONE, log.getId() + ", of the log and of this machine");
        }
        String both = log.getId() + " is the log's and " + machine.getId() + " this machine's";
        if (log.getRules().getOffset(now).equals(machine.getRules().getOffset(now))) {
            return Finding.ok(ZONE, both + "; both show the same time now");
        }
        return Finding.warning(
                ZONE,
                both + ", and they show different times",
                "times that you type are understood in " + log.getId() + " unless you type a zone with them");
    }

    static Finding clock(Instant now, Instant newest) {
        if (now.isBefore(newest)) {
            Duration behind = Duration.between(now, newest);
            return Finding.warning(
                    CLOCK,
                    "it shows " + stamp(now) + ", " + length(behind) + " before the newest record (" + stamp(newest)
                            + ")",
                    "set the machine's clock; entries are saved all the same, and daybook verify tells where the clock went back");
        }
        return Finding.ok(CLOCK, stamp(now) + ", after the newest record");
    }

    static String stamp(Instant instant) {
        try {
            return Stamp.format(instant);
        } catch (DateTimeException e) {
            return "a time beyond the year 9999";
        }
    }

    /** A length in its largest unit, rounded down. */
    static String length(Duration length) {
        if (length.toDays() > 0) {
            return number(length.toDays(), "day");
        } else if (length.toHours() > 0) {
            return number(length.toHours(), "hour");
        } else if (length.toMinutes() > 0) {
            return number(length.toMinutes(), "minute");
        }
        return number(length.toSeconds(), "second");
    }

    static String number(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
