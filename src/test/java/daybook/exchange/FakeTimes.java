package daybook.exchange;

import daybook.log.DaybookException;
import daybook.log.Occurred;
import daybook.log.PartialDate;
import daybook.log.Precision;

/** Understands the forms of ISO 8601 for dates, months and years, {@code unknown}, and times like {@code 14:30}; nothing else. */
public final class FakeTimes implements TimeReader {

    @Override
    public Occurred read(String typed) {
        String words = typed.strip();
        if (words.equals("unknown")) {
            return Occurred.unknown(HostileEntries.ZONE, words);
        }
        if (!words.isEmpty() && PartialDate.orNull(words) != null && words.length() <= 10) {
            Precision precision = switch (words.length()) {
                case 4 -> Precision.YEAR;
                case 7 -> Precision.MONTH;
                default -> Precision.DAY;
            };
            return new Occurred(words, null, precision, HostileEntries.ZONE, typed);
        }
        int blank = words.indexOf(' ');
        if (blank == 10) {
            return readDateAndTime(words.substring(0, blank), words.substring(blank + 1));
        }
        throw refused(typed);
    }

    @Override
    public Occurred readDateAndTime(String date, String time) {
        if (time.isBlank()) {
            return date.isBlank() ? Occurred.unknown(HostileEntries.ZONE, null) : read(date);
        }
        Occurred day = date.isBlank() ? Occurred.unknown(HostileEntries.ZONE, null) : read(date);
        String clock = time.strip();
        if (day.precision() != Precision.DAY || clock.length() != 5 || clock.charAt(2) != ':') {
            throw refused(date + " " + time);
        }
        return new Occurred(
                day.from() + "T" + clock + ":00+00:00", null, Precision.MINUTE, day.zone(), date + " " + time);
    }

    @Override
    public TimeReader in(java.time.ZoneId zone) {
        return this;
    }

    @Override
    public String readUntil(String typed) {
        if (PartialDate.orNull(typed) == null) {
            throw refused(typed);
        }
        return typed;
    }

    private static DaybookException.Usage refused(String typed) {
        return new DaybookException.Usage("\"" + typed + "\" is not a date.", "write it like 2026-11-20");
    }
}
