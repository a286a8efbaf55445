package daybook.report;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Status;
import daybook.log.Step;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * <p>A gap is only named between days that are known, and where nothing of a coarser date can lie in it.
 */
public final class Chart {

    /** A gap is named from so many days on. */
    public static final long GAP_DAYS = 28;

    /** So many months without anything, or more, are one line. */
    private static final long QUIET_MONTHS = 3;

    /** A line of the chart. */
    public sealed interface Row permits Month, Gap, Quiet {}

    /**
     * A month.
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

    /** So many days without an incident, the days of the incidents before and after it not counted. */
    public record Gap(long days, LocalDate after, LocalDate before) implements Row {}

    /** Months with nothing in them. */
    public record Quiet(YearMonth from, YearMonth to, long months) implements Row {}

    private final Map<YearMonth, Month> months = new TreeMap<>();
    private final Map<YearMonth, List<Gap>> gaps = new TreeMap<>();
    private LocalDate latest = LocalDate.MIN;
    private long coarse;
    private long undated;
    private long withdrawn;
    private long notes;
    private long incidents;

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
        Occurred occurred = entry.occurred();
        boolean incident = entry.type() == EntryType.INCIDENT;
        incidents += incident ? 1 : 0;
        if (occurred.from() == null) {
            undated++;
            return;
        }
        YearMonth month = Months.month(occurred);
        if (incident) {
            gap(occurred, month);
        }
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

    private void gap(Occurred occurred, @Nullable YearMonth month) {
        LocalDate first = Months.firstDay(occurred);
        LocalDate last = Months.lastDay(occurred);
        if (first == null || last == null) {
            return;
        }
        boolean known = Months.day(occurred) != null && month != null;
        if (known && !latest.equals(LocalDate.MIN)) {
            long days = ChronoUnit.DAYS.between(latest, first) - 1;
            if (days >= GAP_DAYS && month != null) {
                gaps.computeIfAbsent(month, each -> new ArrayList<>()).add(new Gap(days, latest, first));
            }
        }
        latest = last.isAfter(latest) ? last : latest;
    }

    /** The lines, the earliest first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        YearMonth next = null;
        for (Map.Entry<YearMonth, Month> each : months.entrySet()) {
            if (next != null) {
                quiet(rows, next, each.getKey());
            }
            rows.addAll(gaps.getOrDefault(each.getKey(), List.of()));
            rows.add(each.getValue());
            next = each.getKey().plusMonths(1);
        }
        return rows;
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

    /** How many entries were withdrawn. */
    public long withdrawn() {
        return withdrawn;
    }

    /** How many notes there are. */
    public long notes() {
        return notes;
    }
}
