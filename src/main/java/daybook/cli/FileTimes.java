package daybook.cli;

import daybook.exchange.TimeReader;
import daybook.log.DateOrder;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.when.FileDates;
import daybook.when.TimeGrammar;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The reader of the dates and times of a file, which says nothing of the day on which it was written. */
public final class FileTimes implements TimeReader {

    private final Instant now;
    private final ZoneId zone;
    private final ZoneId home;
    private final DateOrder order;
    private final FileDates dates;
    private final boolean wholeMinutes;
    private final TimeGrammar when;
    private final Map<ZoneId, TimeReader> others;

    /**
     * @param zone of times that name none
     * @param wholeMinutes whether a time with the seconds 00 is known to the minute only
     */
    public FileTimes(Instant now, ZoneId zone, DateOrder order, FileDates dates, boolean wholeMinutes) {
        this(now, zone, zone, order, dates, wholeMinutes);
    }

    private FileTimes(Instant now, ZoneId zone, ZoneId home, DateOrder order, FileDates dates, boolean wholeMinutes) {
        this.home = home;
        this.now = now;
        this.zone = zone;
        this.order = order;
        this.dates = dates;
        this.wholeMinutes = wholeMinutes;
        this.when = new TimeGrammar(now, zone, order, dates);
        this.others = new HashMap<>();
    }

    @Override
    public Occurred read(String typed) {
        return settled(WhenReader.resolved(when.read(typed)));
    }

    @Override
    public Occurred readDateAndTime(String date, String time) {
        return settled(WhenReader.resolved(when.readDateAndTime(date, time)));
    }

    @Override
    public String readUntil(String typed) {
        return WhenReader.end(WhenReader.resolved(when.readUntil(typed)));
    }

    @Override
    public TimeReader in(ZoneId other) {
        return other.equals(zone)
                ? this
                : others.computeIfAbsent(other, key -> new FileTimes(now, key, home, order, dates, wholeMinutes));
    }

    /** A program that writes seconds writes 00 for those that nobody gave; an offset that the import's zone had then means that zone. */
    private Occurred settled(Occurred occurred) {
        boolean minute = wholeMinutes && occurred.precision() == Precision.SECOND;
        return new Occurred(
                occurred.from(),
                occurred.to(),
                minute ? Precision.MINUTE : occurred.precision(),
                zoneOf(occurred),
                occurred.typed());
    }

    private ZoneId zoneOf(Occurred occurred) {
        Instant start = occurred.start();
        boolean same = occurred.zone() instanceof ZoneOffset offset
                && start != null
                && home.getRules().getOffset(start).equals(offset);
        return same ? home : occurred.zone();
    }
}
