package daybook.review;

import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Occurred;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When in the week and in the day, and where, incidents happened. Only entries that are known closely enough count; a
 * weekday needs a day and a part of the day needs a time.
 */
public final class Pattern {

    /** So many incidents have to be known closely enough before anything is said of weekdays or times of day. */
    public static final int LEAST = 5;

    /** The parts of the day with the hours at which they begin and end. */
    public enum Part {
        NIGHT("at night (22:00 to 06:00)"),
        MORNING("in the morning (06:00 to 12:00)"),
        AFTERNOON("in the afternoon (12:00 to 18:00)"),
        EVENING("in the evening (18:00 to 22:00)");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** When that is, for a sentence. */
        public String words() {
            return words;
        }

        static Part of(int hour) {
            if (hour < 6 || hour >= 22) {
                return NIGHT;
            }
            return hour < 12 ? MORNING : hour < 18 ? AFTERNOON : EVENING;
        }
    }

    private final Map<DayOfWeek, Integer> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int days;
    private int times;
    private int placed;

    Pattern() {}

    void see(Entry incident, Occurred here) {
        LocalDate day = Months.day(here);
        if (day != null) {
            weekdays.merge(day.getDayOfWeek(), 1, Integer::sum);
            days++;
        }
        Integer hour = Months.hour(here);
        if (hour != null) {
            parts.merge(Part.of(hour), 1, Integer::sum);
            times++;
        }
        String place = incident.facts().text(Fact.PLACE);
        if (place != null) {
            places.merge(place, 1, Integer::sum);
            placed++;
        }
    }

    /** How many incidents are known to the day. */
    public int days() {
        return days;
    }

    /** How many of them were on that weekday. */
    public int on(DayOfWeek weekday) {
        return weekdays.getOrDefault(weekday, 0);
    }

    /** How many incidents are known to the time or the part of the day. */
    public int times() {
        return times;
    }

    /** How many of them were in that part of the day. */
    public int in(Part part) {
        return parts.getOrDefault(part, 0);
    }

    /** How many incidents say where they were. */
    public int placed() {
        return placed;
    }

    /** How many were at that place. */
    public int at(String place) {
        return places.getOrDefault(place, 0);
    }

    /** The places, in the order in which they came up first. */
    public Iterable<String> places() {
        return places.keySet();
    }

    /** The weekday with the most incidents when it alone has most, else null. */
    public @Nullable DayOfWeek mostWeekday() {
        return most(weekdays);
    }

    /** The part of the day with the most incidents when it alone has most, else null. */
    public @Nullable Part mostPart() {
        return most(parts);
    }

    private static <T> @Nullable T most(Map<T, Integer> counts) {
        T best = null;
        int most = 0;
        for (Map.Entry<T, Integer> each : counts.entrySet()) {
            int count = each.getValue();
            if (count > most) {
                best = each.getKey();
                most = count;
            } else if (count == most) {
                best = null;
            }
        }
        return best;
    }
}
