package org.sqlite.date;

import java.util.Date;
import java.util.TimeZone;

/**
 * In the place of the driver's own class, which sets up calendars and the names of months and days for each connection: 6 ms for
 * java.sql.Date, in which daybook keeps nothing.
 */
public final class FastDateFormat {

    private static final FastDateFormat NONE = new FastDateFormat();

    private FastDateFormat() {}

    public static FastDateFormat getInstance(String pattern) {
        return NONE;
    }

    public static FastDateFormat getInstance(String pattern, TimeZone zone) {
        return NONE;
    }

    public Date parse(String text) {
        throw new UnsupportedOperationException("no java.sql.Date here");
    }

    public String format(Date date) {
        throw new UnsupportedOperationException("no java.sql.Date here");
    }
}
