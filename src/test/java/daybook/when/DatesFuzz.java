package daybook.when;

import daybook.fuzz.Input;
import daybook.log.DateOrder;
import java.time.Instant;
import java.time.ZoneId;

/** Any words as a time: each has an answer, what is understood is not in the future, and what is printed of it can be typed again. */
public final class DatesFuzz {

    private static final Instant[] NOW = {
        Instant.parse("2026-11-22T12:05:30Z"),
        Instant.parse("2026-10-25T00:45:10Z"),
        Instant.parse("2026-03-29T01:00:00Z"),
        Instant.parse("2012-01-02T00:00:00Z"),
        Instant.parse("2024-02-29T23:59:59Z"),
    };

    private static final ZoneId[] ZONES = {
        ZoneId.of("Europe/London"),
        ZoneId.of("America/New_York"),
        ZoneId.of("Australia/Lord_Howe"),
        ZoneId.of("Pacific/Apia"),
        ZoneId.of("+05:45"),
    };

    private static final int LONGEST = 400;

    private DatesFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Input in = new Input(bytes);
        Instant now = NOW[in.choice(NOW.length)];
        ZoneId zone = ZONES[in.choice(ZONES.length)];
        DateOrder order = in.flag() ? DateOrder.MDY : DateOrder.DMY;
        String typed = in.anyText();
        if (typed.length() > LONGEST) {
            return;
        }
        TimeGrammar when = new TimeGrammar(now, zone, order);
        FuzzTest.check(when, now, zone, order, typed);
        int middle = typed.indexOf(';');
        if (middle >= 0) {
            when.readDateAndTime(typed.substring(0, middle), typed.substring(middle + 1));
        }
    }
}
