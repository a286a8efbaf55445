package daybook.review;

import daybook.log.Entry;
import daybook.log.Kind;
import daybook.log.Status;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How many of the incidents of each kind in each month an urgent flag names, for marks that stand out by their shape. */
public final class UrgentMonths {

    private final ZoneId zone;
    private final Map<YearMonth, Map<Kind, Integer>> counts = new HashMap<>();

    /** Begins for a log of that zone. */
    public UrgentMonths(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes in an entry that an urgent flag names; what is known less closely than to the month has no place in the chart. */
    public void see(Entry entry) {
        Kind kind = entry.countedKind();
        YearMonth month = entry.status() == Status.WITHDRAWN
                ? null
                : Months.month(entry.occurred().in(zone));
        if (kind != null && month != null) {
            counts.computeIfAbsent(month, each -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
        }
    }

    /** How many there are of that kind in that month. */
    public int of(YearMonth month, Kind kind) {
        Map<Kind, Integer> kinds = counts.get(month);
        return kinds == null ? 0 : kinds.getOrDefault(kind, 0);
    }

    /** How many there are in that month. */
    public int of(YearMonth month) {
        int all = 0;
        for (int count : counts.getOrDefault(month, Map.of()).values()) {
            all += count;
        }
        return all;
    }
}
