package daybook.exchange;

import daybook.log.DaybookException;
import daybook.log.Occurred;
import daybook.log.Precision;

/** Understands "yesterday" and nothing else, as on 23 November 2026; the grammar itself is tested elsewhere. */
final class FixedTimes implements TimeReader {

    @Override
    public Occurred read(String typed) {
        if (typed.equals("yesterday")) {
            return new Occurred("2026-11-22", null, Precision.DAY, SampleEntries.LONDON, typed);
        }
        throw new DaybookException.Usage("\"" + typed + "\" is not understood.", "write 2026-11-20");
    }

    @Override
    public Occurred readDateAndTime(String date, String time) {
        return read(date + " " + time);
    }

    @Override
    public TimeReader in(java.time.ZoneId zone) {
        return this;
    }

    @Override
    public String readUntil(String typed) {
        if (typed.equals("in 2 weeks")) {
            return "2026-12-07";
        }
        throw new DaybookException.Usage("\"" + typed + "\" is not understood.", "write 2026-11-20");
    }
}
