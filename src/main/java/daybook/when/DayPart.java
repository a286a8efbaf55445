package daybook.when;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The four parts of a day, by the clock of the zone: morning from 06:00 to 12:00, afternoon to 18:00, evening to 22:00,
 * and night from 22:00 to 06:00 of the next day. The hours are this program's convention; the words as typed are kept
 * beside them.
 */
enum DayPart {
    MORNING("morning", 6, 12),
    AFTERNOON("afternoon", 12, 18),
    EVENING("evening", 18, 22),
    NIGHT("night", 22, 6);

    private final String word;
    private final int from;
    private final int to;

    DayPart(String word, int from, int to) {
        this.word = word;
        this.from = from;
        this.to = to;
    }

    String word() {
        return word;
    }

    LocalTime from() {
        return LocalTime.of(from, 0);
    }

    LocalTime to() {
        return LocalTime.of(to, 0);
    }

    /** Whether it ends on the day after the one on which it starts. */
    boolean endsNextDay() {
        return to < from;
    }

    static @Nullable DayPart of(String word) {
        for (DayPart part : values()) {
            if (part.word.equals(word)) {
                return part;
            }
        }
        return null;
    }

    /** The part that starts at that time, or null. */
    static @Nullable DayPart startingAt(LocalTime time) {
        for (DayPart part : values()) {
            if (part.from().equals(time)) {
                return part;
            }
        }
        return null;
    }
}
