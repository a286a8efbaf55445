package daybook.cli;

import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.when.TimeGrammar;
import daybook.when.Understanding;
import java.time.Instant;
import java.time.ZoneId;

/** The grammar of times with its answers turned into errors that say what to type instead. */
public final class WhenReader {

    private final TimeGrammar when;
    private final Instant now;
    private final ZoneId zone;

    public WhenReader(Instant now, ZoneId zone, DateOrder order) {
        this.when = new TimeGrammar(now, zone, order);
        this.now = now;
        this.zone = zone;
    }

    /** Returns today, without a time that nobody gave: what leaving the time out means. */
    public Occurred today() {
        return new Occurred(now.atZone(zone).toLocalDate().toString(), null, Precision.DAY, zone, null);
    }

    public Occurred read(String typed) {
        return resolved(when.read(typed));
    }

    /** A bound of a period, which may lie in the future. */
    public Occurred readBound(String typed) {
        return resolved(when.readUntil(typed));
    }

    public String readUntil(String typed) {
        return end(resolved(when.readUntil(typed)));
    }

    /** The end that a time stands for. */
    static String end(Occurred until) {
        String end = until.to() == null ? until.from() : until.to();
        if (end == null) {
            throw new DaybookException.Usage("An end that is not known is no end.", "leave --until out instead");
        }
        return end;
    }

    static Occurred resolved(Understanding understanding) {
        if (understanding instanceof Understanding.Resolved resolved) {
            return resolved.occurred();
        } else if (understanding instanceof Understanding.Refused refused) {
            throw new DaybookException.Usage(refused.reason(), refused.hint());
        }
        Understanding.Ambiguous ambiguous = (Understanding.Ambiguous) understanding;
        throw new DaybookException.Usage(
                ambiguous.reason(), "type one of: \"" + String.join("\", \"", ambiguous.choices()) + "\"");
    }
}
