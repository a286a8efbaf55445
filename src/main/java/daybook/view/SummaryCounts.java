package daybook.view;

import daybook.escalation.SubjectReport;
import daybook.log.Gaps;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Place;
import daybook.review.Pattern;
import daybook.review.Summary;
import daybook.review.SummaryPage;
import daybook.terminal.SafeText;
import daybook.when.OccurredText;
import daybook.words.DateWords;
import daybook.words.English;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The upper half of a summary: who, how long, how many, in which months, and the pattern; a paragraph each. */
public final class SummaryCounts {

    private static final int RECORDERS = 4;
    private static final int NAME = 24;
    private static final int MONTHS = 12;
    private static final int COLUMN = 5;
    private static final long WIDEST_COUNT = 9999;

    private final SummaryPage page;
    private final Summary summary;

    public SummaryCounts(SummaryPage page) {
        this.page = page;
        this.summary = page.summary();
    }

    /** Who, how long, how many, by kind. */
    List<String> who() {
        List<String> out = new ArrayList<>();
        if (!summary.recorders().isEmpty()) {
            out.add("Recorded by " + recorders() + ". Times are in "
                    + page.zone().getId() + " unless an entry says otherwise.");
        }
        List<String> others = new ArrayList<>();
        others.add(English.count(summary.steps(), "step"));
        others.add(English.count(summary.notes(), "note"));
        if (summary.withdrawn() > 0) {
            others.add(English.entries(summary.withdrawn()) + " withdrawn and not counted");
        }
        String incidents = English.incidents(summary.incidents());
        out.add((summary.incidents() == 0 ? "No incident" : incidents) + "; " + English.list(others) + ".");
        Occurred first = summary.first();
        Occurred last = summary.last();
        if (first != null && last != null) {
            OccurredText times = new OccurredText(page.zone());
            out.add("First: " + times.plain(first) + ". Latest: " + times.plain(last) + span() + ".");
        }
        if (!summary.kinds().isEmpty()) {
            out.add("By kind: " + English.list(kinds()) + ".");
        }
        return out;
    }

    public String span() {
        SubjectReport report = page.report();
        String days = report.span();
        Gaps.Gap gap = report.longestGap();
        if (days == null) {
            return "";
        }
        return ". Span: " + days
                + (gap == null ? "" : "; the longest gap: " + gap.words() + Gaps.apart(report.undated()));
    }

    private String recorders() {
        List<String> names = new ArrayList<>();
        long others = 0;
        for (Map.Entry<String, Long> each : summary.recorders().entrySet()) {
            if (names.size() == RECORDERS) {
                others += each.getValue();
                continue;
            }
            String name = each.getKey().isEmpty()
                    ? "somebody who is not named"
                    : SafeText.of(each.getKey()).singleLine().shortenedTo(NAME).toString();
            names.add(name + " (" + each.getValue() + ")");
        }
        if (others > 0) {
            names.add("others (" + others + ")");
        }
        return English.list(names);
    }

    public List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (Map.Entry<Kind, Long> each : summary.kinds().entrySet()) {
            kinds.add(each.getKey().counted(each.getValue()));
        }
        return kinds;
    }

    /** The incidents by month, a row for each of the latest years. */
    List<String> monthsAsTable(int years) {
        List<String> out = new ArrayList<>();
        Map<Integer, long[]> counts = byYear();
        if (!counts.isEmpty()) {
            StringBuilder head = new StringBuilder("      ");
            for (int month = 1; month <= MONTHS; month++) {
                head.append("  ").append(DateWords.shortMonth(month));
            }
            out.add(head.append("    all").toString());
        }
        out.addAll(earlier(counts, years));
        for (Map.Entry<Integer, long[]> each : counts.entrySet()) {
            StringBuilder row = new StringBuilder(Integer.toString(each.getKey())).append("  ");
            long all = 0;
            for (long count : each.getValue()) {
                row.append(cell(count, COLUMN));
                all += count;
            }
            out.add(row.append(cell(all, COLUMN + 2)).toString());
        }
        return out;
    }

    /** The incidents by month, a sentence for each of the latest years. */
    List<String> monthsInWords(int years) {
        List<String> out = new ArrayList<>();
        Map<Integer, long[]> counts = byYear();
        out.addAll(earlier(counts, years));
        for (Map.Entry<Integer, long[]> each : counts.entrySet()) {
            List<String> months = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                long count = each.getValue()[month - 1];
                if (count > 0) {
                    months.add(DateWords.shortMonth(month) + " " + count);
                }
            }
            out.add("Incidents in " + each.getKey() + ": " + English.list(months) + ".");
        }
        return out;
    }

    private static List<String> earlier(Map<Integer, long[]> counts, int years) {
        long left = 0;
        Integer last = null;
        Iterator<Map.Entry<Integer, long[]>> earliest = counts.entrySet().iterator();
        while (counts.size() > years) {
            Map.Entry<Integer, long[]> year = earliest.next();
            for (long count : year.getValue()) {
                left += count;
            }
            last = year.getKey();
            earliest.remove();
        }
        return last == null
                ? List.of()
                : List.of("Up to " + last + ": " + English.incidents(left) + " in a known month.");
    }

    private Map<Integer, long[]> byYear() {
        Map<Integer, long[]> years = new TreeMap<>();
        for (Map.Entry<YearMonth, Long> each : summary.months().entrySet()) {
            years.computeIfAbsent(each.getKey().getYear(), year -> new long[MONTHS])[
                            each.getKey().getMonthValue() - 1] =
                    each.getValue();
        }
        return years;
    }

    /** How many incidents have no place in the months. */
    public List<String> inNoMonth() {
        List<String> left = new ArrayList<>();
        if (summary.coarse() > 0) {
            left.add(summary.coarse() + " known only to the year or lying in several months");
        }
        if (summary.undated() > 0) {
            left.add(summary.undated() + " of unknown date");
        }
        return left.isEmpty() ? List.of() : List.of("In no month: " + English.list(left) + ".");
    }

    private static String cell(long count, int width) {
        String text = count == 0 ? "·" : count > WIDEST_COUNT ? count / 1000 + "k" : Long.toString(count);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Times of day and weekdays where enough entries are known closely enough, and places. */
    public List<String> pattern() {
        List<String> out = new ArrayList<>();
        if (summary.incidents() == 0) {
            return out;
        }
        Pattern pattern = summary.pattern();
        out.add(timesOfDay(pattern));
        out.add(weekdays(pattern));
        List<String> places = new ArrayList<>();
        for (String place : pattern.places()) {
            places.add(pattern.at(place) + " " + at(place));
        }
        if (!places.isEmpty()) {
            long unknown = summary.incidents() - pattern.placed();
            out.add("Place: " + English.list(places) + (unknown == 0 ? "" : "; " + unknown + " without a place") + ".");
        }
        return out;
    }

    private static String at(String place) {
        Place known = Place.of(place).orElse(null);
        return known == null ? "at " + place : known.phrase();
    }

    private static String timesOfDay(Pattern pattern) {
        int known = pattern.times();
        if (known < Pattern.LEAST) {
            return tooFew("Time of day", known);
        }
        List<String> parts = new ArrayList<>();
        for (Pattern.Part part : Pattern.Part.values()) {
            if (pattern.in(part) > 0) {
                parts.add(pattern.in(part) + " " + part.words());
            }
        }
        return "Time of day (known for " + known + "): " + English.list(parts) + ".";
    }

    private static String weekdays(Pattern pattern) {
        int known = pattern.days();
        if (known < Pattern.LEAST) {
            return tooFew("Day of the week", known);
        }
        DayOfWeek most = pattern.mostWeekday();
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (pattern.on(day) > 0) {
                days.add(DateWords.weekday(day).substring(0, 3) + " " + pattern.on(day));
            }
        }
        return "Day of the week (known for " + known + "): " + English.list(days)
                + (most == null || days.size() == 1 ? "" : "; most on a " + DateWords.weekday(most)) + ".";
    }

    private static String tooFew(String what, int known) {
        return what + ": known for " + English.incidents(known) + "; a pattern needs at least " + Pattern.LEAST + ".";
    }
}
