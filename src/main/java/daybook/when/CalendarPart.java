package daybook.when;

import daybook.log.PartialDate;
import daybook.words.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date of a sentence as it was written; which day it is depends on what day it is today in the sentence's zone. */
sealed interface CalendarPart {

    /** {@code today}. */
    FromToday TODAY = new FromToday(0, 0);

    /**
     * The day, month or year that is meant.
     *
     * @throws NotUnderstood when there is no such day, or more than one that may be meant
     */
    PartialDate on(LocalDate today, boolean future) throws NotUnderstood;

    /** A date with its year, or a month or a year. */
    record Written(PartialDate span, @Nullable DayOfWeek weekday) implements CalendarPart {

        @Override
        public PartialDate on(LocalDate today, boolean future) throws NotUnderstood {
            Weekdays.check(span.firstDay(), weekday, true);
            return span;
        }
    }

    /**
     * {@code 20 Nov}: the most recent one up to today; where the future is allowed, the next one from today. One that was nearly a year
     * ago, and whose weekday was not written, is likelier to be a slip for a day to come.
     *
     * @param place where the words stand
     */
    record WithoutYear(int month, int day, @Nullable DayOfWeek weekday, Place place) implements CalendarPart {

        /** The most days that a date may have passed without its year being asked for. */
        private static final int RECENT_DAYS = 300;

        @Override
        public PartialDate on(LocalDate today, boolean future) throws NotUnderstood {
            int step = future ? 1 : -1;
            int year = today.getYear();
            LocalDate date = Days.orNull(year, month, day);
            while (date == null || (future ? date.isBefore(today) : date.isAfter(today))) {
                year += step;
                date = Days.orNull(year, month, day);
            }
            Weekdays.check(date, weekday, false);
            if (!future && weekday == null && date.isBefore(today.minusDays(RECENT_DAYS))) {
                throw longAgo(date, today);
            }
            return PartialDate.day(date);
        }

        private NotUnderstood longAgo(LocalDate last, LocalDate today) {
            LocalDate next = on(last, today);
            return NotUnderstood.refused(
                    Quote.of(place.words()) + " has no year: it can mean " + DateWords.dateWithWeekday(last)
                            + ", or be a slip, as " + DateWords.dateWithWeekday(next) + " is still to come.",
                    "Write " + Quote.of(place.with(last)) + " if you mean that day. The other would be "
                            + Quote.of(place.with(next)) + '.');
        }

        private LocalDate on(LocalDate last, LocalDate today) {
            int year = last.getYear() + 1;
            LocalDate next = Days.orNull(year, month, day);
            while (next == null || next.isBefore(today)) {
                year++;
                next = Days.orNull(year, month, day);
            }
            return next;
        }
    }

    /**
     * {@code early March}: the month, most recently begun; where the future is allowed, the next one. One that began nearly a year ago is
     * likelier to be a slip.
     *
     * @param words as they were typed, in quotation marks
     */
    record MonthWithoutYear(int month, String words) implements CalendarPart {

        private static final int RECENT_MONTHS = 10;

        @Override
        public PartialDate on(LocalDate today, boolean future) throws NotUnderstood {
            YearMonth now = YearMonth.from(today);
            int back = Math.floorMod(now.getMonthValue() - month, 12);
            if (future) {
                return PartialDate.month(now.plusMonths(Math.floorMod(-back, 12)));
            }
            YearMonth last = now.minusMonths(back);
            if (back > RECENT_MONTHS) {
                throw NotUnderstood.refused(
                        words + " has no year: it can mean "
                                + PartialDate.month(last).words() + ", or be a slip, as the next one is still to come.",
                        "Write the year too: " + DateWords.month(month) + ' ' + last.getYear() + '.');
            }
            return PartialDate.month(last);
        }
    }

    /** {@code 2 months ago}, {@code a year ago}: the month or the year so many before this one, which is about right. */
    record PeriodAgo(int count, boolean years) implements CalendarPart {

        @Override
        public PartialDate on(LocalDate today, boolean future) {
            return years
                    ? PartialDate.year(today.getYear() - count)
                    : PartialDate.month(YearMonth.from(today).minusMonths(count));
        }
    }

    /**
     * {@code friday}: the most recent one before today; where the future is allowed, the next one after today. On a Friday it can mean
     * today as well.
     *
     * @param place where the words stand
     */
    record OnWeekday(DayOfWeek weekday, Place place) implements CalendarPart {

        @Override
        public PartialDate on(LocalDate today, boolean future) throws NotUnderstood {
            if (!future && today.getDayOfWeek() == weekday) {
                LocalDate before = Weekdays.before(today, weekday);
                throw NotUnderstood.ambiguous(
                        "Today is a " + DateWords.weekday(weekday) + ", so " + Quote.of(place.words())
                                + " can mean today or " + DateWords.dateWithWeekday(before) + '.',
                        List.of(place.with(today), place.with(before)));
            }
            return earlier(today, future);
        }

        /** The day where today cannot be meant. */
        PartialDate earlier(LocalDate today, boolean future) {
            return PartialDate.day(future ? Weekdays.after(today, weekday) : Weekdays.before(today, weekday));
        }
    }

    /** A piece of what was typed. */
    record Place(String source, int start, int end) {

        String words() {
            return source.substring(start, end);
        }

        /** Returns what was typed with a date in place of the piece. */
        String with(LocalDate date) {
            return new Rewrite(source).replace(start, end, date.toString()).text();
        }
    }

    /**
     * {@code last friday} or {@code next friday}: the nearest one, or the one of the week before or after. Where these
     * are two days the words are ambiguous. Weeks begin on Monday.
     */
    record OfAnotherWeek(DayOfWeek weekday, boolean next, String source, int start, int end) implements CalendarPart {

        @Override
        public PartialDate on(LocalDate today, boolean future) throws NotUnderstood {
            LocalDate nearest = next ? Weekdays.after(today, weekday) : Weekdays.before(today, weekday);
            LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
            LocalDate ofThatWeek = monday.plusDays((next ? 7L : -7L) + weekday.getValue() - 1);
            if (nearest.equals(ofThatWeek)) {
                return PartialDate.day(nearest);
            }
            String words = (next ? "next " : "last ") + DateWords.weekday(weekday);
            throw NotUnderstood.ambiguous(
                    "\"" + words + "\" can mean " + DateWords.dateWithWeekday(nearest) + " or "
                            + DateWords.dateWithWeekday(ofThatWeek) + '.',
                    List.of(with(nearest), with(ofThatWeek)));
        }

        private String with(LocalDate date) {
            return new Rewrite(source).replace(start, end, date.toString()).text();
        }
    }

    /** {@code today}, {@code 3 days ago}, {@code in 12 months}: so many months and days from today. */
    record FromToday(int months, int days) implements CalendarPart {

        @Override
        public PartialDate on(LocalDate today, boolean future) {
            return PartialDate.day(today.plusMonths(months).plusDays(days));
        }
    }
}
