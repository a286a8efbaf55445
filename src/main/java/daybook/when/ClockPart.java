package daybook.when;

import java.time.LocalTime;

/** The time of day of a sentence as it was written. */
sealed interface ClockPart {

    /** {@code 14:30}, {@code 14:30:05}, {@code about 2pm}. */
    record Time(LocalTime time, boolean seconds, boolean about) implements ClockPart {}

    /** {@code evening}. */
    record PartOfDay(DayPart part) implements ClockPart {}

    /** {@code 2 hours ago}: so many minutes before now, or after it when negative. Nobody says this to the minute. */
    record Ago(long minutes) implements ClockPart {}

    /** {@code now}. */
    record Now() implements ClockPart {}

    /** Whether it is a moment by itself and takes no date. */
    default boolean isMoment() {
        return this instanceof Ago || this instanceof Now;
    }

    default boolean isAbout() {
        return this instanceof Ago || (this instanceof Time time && time.about());
    }
}
