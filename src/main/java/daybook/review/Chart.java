package daybook.review;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Gaps;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Status;
import daybook.log.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The months of a log: how many incidents of each kind, which steps, and the gaps between incidents. Made in one pass
 * over the entries in time order.
 *
 * <p>Months, days and gaps are those of the log's zone.
 */
public final class Chart {

    /** A gap of more days than these is named. */
    public static final long GAP_DAYS = 28;

    /** So many months without anything, or more, are one line. */
    private static final long QUIET_MONTHS = 3;

    /** A line of the chart. */
    public sealed interface Row permits Month, Gap, Quiet {}

    /**
     * A row of the chart for a month with incidents or steps.
     *
     * @param kinds how many incidents of each kind that there is
     * @param steps the steps in it, in time order
     */
    public record Month(YearMonth month, Map<Kind, Integer> kinds, List<Mark> steps) implements Row {

        /** How many incidents it has. */
        public int incidents() {
            int all = 0;
            for (int count : kinds.values()) {
                all += count;
            }
            return all;
        }
    }

    /** A step on the axis; the day is null where only the month is known. */
    public record Mark(Step step, @Nullable LocalDate day) {}

    /** A gap between two incidents. */
    public record Gap(Gaps.Gap gap) implements Row {}

    /** Months with nothing in them. */
    public record Quiet(YearMonth from, YearMonth to, long months) implements Row {}

    private final Map<YearMonth, Month> months = new TreeMap<>();
    private final ZoneId zone;
    private final boolean withGaps;
    private final Gaps gaps = new Gaps();
    private final List<Gap> named = new ArrayList<>();
    private long coarse;
    private long undated;
    private long withdrawn;
    private long notes;
    private long incidents;

    /** Begins for all incidents of a log of that zone. */
    public Chart(ZoneId zone) {
        this(zone, true);
    }

    /**
     * Begins for a log.
     *
     * @param zone of the log
     * @param gaps whether they are named: not where incidents are left out
     */
    public Chart(ZoneId zone, boolean gaps) {
        this.zone = zone;
        this.withGaps = gaps;
    }

    /** Takes in the next entry. */
    public void see(Entry entry) {
        if (entry.status() == Status.WITHDRAWN) {
            withdrawn++;
            return;
        }
        if (entry.type() == EntryType.NOTE) {
            notes++;
            return;
        }
        Occurred occurred = entry.occurred().in(zone);
        boolean incident = entry.type() == EntryType.INCIDENT;
        if (incident) {
            incidents++;
            Gaps.Gap gap = gaps.see(occurred);
            if (gap != null && withGaps && gap.days() > GAP_DAYS) {
                named.add(new Gap(gap));
            }
        }
        if (!occurred.isDated()) {
            undated++;
            return;
        }
        YearMonth month = Months.month(occurred);
        if (month == null) {
            coarse++;
            return;
        }
        Month row = months.computeIfAbsent(month, Chart::empty);
        Kind kind = entry.countedKind();
        Step step = entry.step();
        if (kind != null) {
            row.kinds().merge(kind, 1, Integer::sum);
        } else if (step != null) {
            row.steps().add(new Mark(step, Months.day(occurred)));
        }
    }

    private static Month empty(YearMonth month) {
        return new Month(month, new EnumMap<>(Kind.class), new ArrayList<>());
    }

    /** The lines, the earliest first; a gap before the month in which it ended. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        YearMonth next = null;
        int gap = 0;
        for (Map.Entry<YearMonth, Month> each : months.entrySet()) {
            if (next != null) {
                quiet(rows, next, each.getKey());
            }
            for (; gap < named.size() && !endOf(named.get(gap)).isAfter(each.getKey()); gap++) {
                rows.add(named.get(gap));
            }
            rows.add(each.getValue());
            next = each.getKey().plusMonths(1);
        }
        rows.addAll(named.subList(gap, named.size()));
        return rows;
    }

    private static YearMonth endOf(Gap gap) {
        return YearMonth.from(gap.gap().before());
    }

    private static void quiet(List<Row> rows, YearMonth from, YearMonth before) {
        long count = ChronoUnit.MONTHS.between(from, before);
        if (count >= QUIET_MONTHS) {
            rows.add(new Quiet(from, before.minusMonths(1), count));
            return;
        }
        for (YearMonth month = from; month.isBefore(before); month = month.plusMonths(1)) {
            rows.add(empty(month));
        }
    }

    /** How many incidents there are in all, those that are not in a month included. */
    public long incidents() {
        return incidents;
    }

    /** How many incidents and steps are only known to the year, or lie in several months. */
    public long coarse() {
        return coarse;
    }

    /** How many incidents and steps have no date. */
    public long undated() {
        return undated;
    }

    /** How many incidents have no date, and may lie in a gap. */
    public long undatedIncidents() {
        return gaps.undated();
    }

    /** How many entries were withdrawn. */
    public long withdrawn() {
        return withdrawn;
    }

    /** How many notes there are. */
    public long notes() {
        return notes;
    }
}
