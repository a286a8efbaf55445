package daybook.when;

import daybook.log.DateOrder;
import daybook.log.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of dates and times, with its settings. It is closed: whatever it does not understand is refused with the
 * accepted forms, and nothing is ever guessed.
 *
 * <ul>
 *   <li>Dates: {@code 2026-11-20}, {@code 20 Nov 2026}, {@code Fri 20 Nov 2026}, {@code 20/11/2026} in the log's order,
 *       {@code 20 Nov} (the most recent one, today included), {@code today}, {@code yesterday}, {@code friday} (the
 *       most recent one before today), {@code 3 days ago}, {@code 2026-11}, {@code 2026}, {@code unknown}, {@code ?}.
 *       With {@code about} before it, a part of a month or a year ({@code early March}), and weeks, months and years
 *       ago, a date is about right.
 *       Years have four digits, from 1900.
 *   <li>Times: {@code 14:30}, {@code 14:30:05}, {@code 2.30pm}, {@code noon}, with {@code about} before it;
 *       {@code morning} (06:00 to 12:00), {@code afternoon} (to 18:00), {@code evening} (to 22:00), {@code night}
 *       (22:00 to 06:00 of the next day), which are stored as the two moments; {@code 2 hours ago}; {@code now}. A time
 *       alone means today.
 *   <li>A date and a time in either order; an offset or zone after them ({@code +01:00}, {@code Z},
 *       {@code Europe/London}), else the log's zone. An offset that the log's zone had at that time means the log's
 *       zone.
 *   <li>Ranges with {@code to}, or with a dash between blanks; {@code before} and {@code after}.
 *   <li>People's own forms, where {@link Forms} and its neighbours know the one thing that they can mean.
 * </ul>
 *
 * <p>It is immutable and may be shared by threads.
 */
public final class TimeGrammar {

    private final GrammarSettings past;
    private final GrammarSettings until;

    /**
     * @param now the present moment, in the years from 1901 to 9000
     * @param zone the log's zone, for words that name none
     * @param order how a date in figures is read
     */
    public TimeGrammar(Instant now, ZoneId zone, DateOrder order) {
        this(now, zone, order, null);
    }

    /**
     * The grammar of the dates of a file.
     *
     * @param now the present moment, in the years from 1901 to 9000
     * @param zone for words that name none
     * @param order how a date in figures is read
     * @param file what is known of the day on which the file was written; null for words that a person types now
     */
    public TimeGrammar(Instant now, ZoneId zone, DateOrder order, @Nullable FileDates file) {
        int year = LocalDate.ofInstant(now, zone).getYear();
        if (year <= Days.FIRST_YEAR || year > 9000) {
            throw new IllegalArgumentException("not a present moment: " + now);
        }
        this.past = new GrammarSettings(now, zone, order, false, file);
        this.until = new GrammarSettings(now, zone, order, true, file);
    }

    /**
     * Reads a time that has come: of an incident, a step or a note. The future is refused.
     *
     * @param typed any text at all; it is kept exactly as it is in the result
     */
    public Understanding read(String typed) {
        return understand(past, typed);
    }

    /**
     * Reads the end of an order or a warning, which may lie in the future, up to a hundred years. The same grammar
     * without ranges; {@code 20 Nov} and {@code friday} are the next ones (20 Nov: today included), and there are
     * {@code tomorrow} and {@code in 12 months}.
     *
     * @param typed any text at all; it is kept exactly as it is in the result
     */
    public Understanding readUntil(String typed) {
        return understand(until, typed);
    }

    /**
     * Reads the two cells of a spreadsheet's row. Either may be blank; a time without a date is refused, as it does not
     * mean today. The words kept in the result are the cells that are not blank, joined by a blank.
     *
     * @param date the cell with the date
     * @param time the cell with the time of day, or with a range of times
     */
    public Understanding readDateAndTime(String date, String time) {
        if (isBlank(date)) {
            return isBlank(time)
                    ? new Understanding.Resolved(Occurred.unknown(past.zone(), null))
                    : new Understanding.Refused(
                            "There is a time (" + Quote.of(time) + ") but no date.",
                            "Fill in the date, or write unknown as the date and leave the time blank.");
        }
        if (isBlank(time)) {
            return read(date);
        }
        String plain;
        try {
            plain = Cells.check(past, date, time);
        } catch (NotUnderstood e) {
            return e.answer();
        }
        return read(date + ' ' + plain);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Lexer.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Understanding understand(GrammarSettings settings, String typed) {
        Understanding answer;
        try {
            answer = new Understanding.Resolved(new Sentence(settings, typed).read());
        } catch (NotUnderstood e) {
            answer = e.answer();
        }
        if (answer instanceof Understanding.Ambiguous ambiguous) {
            return narrowed(settings, typed, ambiguous);
        }
        return answer;
    }

    /**
     * Keeps the choices that are understood. Where the others cannot be, for example because the second 01:30 of the
     * night has not come yet, the one that is left is what was meant.
     */
    private static Understanding narrowed(GrammarSettings settings, String typed, Understanding.Ambiguous ambiguous) {
        List<String> choices = new ArrayList<>();
        Understanding last = ambiguous;
        for (String choice : ambiguous.choices()) {
            Understanding answer = understand(settings, choice);
            if (answer instanceof Understanding.Ambiguous more) {
                choices.addAll(more.choices());
            } else if (answer instanceof Understanding.Resolved) {
                choices.add(choice);
            } else {
                last = answer;
            }
        }
        if (choices.isEmpty()) {
            return last;
        }
        if (choices.size() == 1 && understand(settings, choices.get(0)) instanceof Understanding.Resolved one) {
            Occurred o = one.occurred();
            return new Understanding.Resolved(new Occurred(o.from(), o.to(), o.precision(), o.zone(), typed));
        }
        return new Understanding.Ambiguous(ambiguous.reason(), choices);
    }
}
