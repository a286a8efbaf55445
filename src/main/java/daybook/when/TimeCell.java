package daybook.when;

import daybook.words.DateWords;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as people write it into a column of times, where it can be nothing else: {@code 0900}, {@code 10:00-10:30},
 * {@code 2-2.30pm}. Rewritten in the words of the grammar where it has one meaning, and otherwise refused with its meanings.
 */
final class TimeCell {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final GrammarSettings settings;
    private final String cell;

    TimeCell(GrammarSettings settings, String cell) {
        this.settings = settings;
        this.cell = cell;
    }

    /**
     * The time in the words of the grammar; the cell itself where it needs no change, or is none of these forms.
     *
     * @param mayBeYear whether a number of four digits may be the year that the date does not have
     */
    String plain(boolean mayBeYear) throws NotUnderstood {
        Tokens tokens = Lexer.read(cell);
        if (endsWithHours(tokens)) {
            int end = tokens.get(tokens.count() - 1).start();
            return new TimeCell(settings, cell.substring(0, end).strip()).plain(mayBeYear);
        }
        if (tokens.count() == 1) {
            return single(tokens.get(0), mayBeYear);
        }
        if (tokens.get(0).isNumber(1, 1) && tokens.get(0).value() < 2 && tokens.count() == 3) {
            fraction(tokens);
        }
        return range(tokens);
    }

    /** Whether the cell ends with the word for a time on the clock of 24 hours; behind a number of one or two digits it counts hours. */
    private static boolean endsWithHours(Tokens tokens) {
        int last = tokens.count() - 1;
        if (last < 1) {
            return false;
        }
        Token word = tokens.get(last);
        Token digits = tokens.get(last - 1);
        boolean hours = word.isWord("hrs") || word.isWord("hours") || word.isWord("h");
        boolean minutes = last >= 3
                && digits.isNumber(2, 2)
                && (tokens.get(last - 2).isSign(':') || tokens.get(last - 2).isSign('.'));
        return hours && (minutes || digits.isNumber(3, 4));
    }

    private String single(Token token, boolean mayBeYear) throws NotUnderstood {
        if (token.isWord("am") || token.isWord("pm")) {
            throw refused(
                    "does not say which hour.",
                    token.isWord("am")
                            ? "Write morning, or a time such as 9am."
                            : "Write afternoon or evening, or a time such as 2pm.");
        }
        boolean year = mayBeYear && token.isNumber(4, 4) && token.value() / 100 >= 19 && token.value() / 100 <= 20;
        if (token.isNumber(3, 4) && !year && token.value() / 100 < 24 && token.value() % 100 < 60) {
            return DateWords.time(token.value() / 100, token.value() % 100);
        }
        if (token.isNumber(1, 2) && token.value() >= 1 && token.value() <= 12) {
            throw refused(
                    "can be " + token.value() + "am or " + token.value() + "pm.",
                    "Write " + token.value() + "am or " + token.value() + "pm.");
        }
        if (token.isNumber(1, 2) && token.value() < 24) {
            throw refused(
                    "is an hour without minutes.",
                    "Write " + DateWords.time(token.value(), 0) + " if that is the time.");
        }
        return cell;
    }

    /** Refuses the fraction of a day by which a spreadsheet keeps a time. */
    private void fraction(Tokens tokens) throws NotUnderstood {
        Token dot = tokens.get(1);
        Token digits = tokens.get(2);
        if (!dot.isSign('.')
                || !dot.glued()
                || !digits.glued()
                || !digits.isNumber()
                || digits.text().length() < 3) {
            return;
        }
        int minutes = (int) Math.round(Double.parseDouble("0." + digits.text()) * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
        String time = DateWords.time(minutes / 60, minutes % 60);
        throw refused(
                "is not a time. It may be the number by which a spreadsheet keeps " + time + '.',
                "Show the column as a time in the spreadsheet and save it again, or write " + time + '.');
    }

    /** One end of a range: hour and minute as written, and whether am or pm was. */
    record End(
            int hour, int minute, boolean minutes, @Nullable Boolean afternoon, int tokens) {

        /** Minutes since midnight when it is read as am, pm, or by 24 hours for null. */
        int as(@Nullable Boolean half) {
            int hours = half == null ? hour : hour % 12 + (half ? 12 : 0);
            return hours * 60 + minute;
        }

        boolean fits() {
            return hour <= 23 && minute <= 59 && (afternoon == null || (hour >= 1 && hour <= 12));
        }
    }

    private String range(Tokens tokens) throws NotUnderstood {
        End start = end(tokens, 0);
        if (start == null || start.tokens() >= tokens.count()) {
            return cell;
        }
        int at = start.tokens();
        Token sign = tokens.get(at);
        boolean hyphen = sign.isSign('-');
        if (!hyphen && !sign.isSign('\u2013') && !sign.isWord("to")) {
            return cell;
        }
        End end = end(tokens, at + 1);
        if (end == null || at + 1 + end.tokens() != tokens.count() || !start.fits() || !end.fits()) {
            return cell;
        }
        if (start.afternoon() == null && end.afternoon() == null) {
            return byTwentyFourHours(
                    start, end, hyphen && sign.glued() && tokens.get(at + 1).glued());
        }
        return byHalves(start, end);
    }

    /** The span between two ends, over midnight too, in the words of the grammar; null when either is no time of day. */
    @Nullable
    String span(End start, End end) throws NotUnderstood {
        if (!start.fits() || !end.fits()) {
            return null;
        }
        if (start.afternoon() == null && end.afternoon() == null) {
            return byTwentyFourHours(start, end, false);
        }
        Boolean from = start.afternoon();
        Boolean to = end.afternoon();
        boolean plain = (from == null && start.hour() > 12) || (to == null && end.hour() > 12);
        String spoken = plain ? cell : byHalves(start, end);
        return spoken.equals(cell) ? span(start.as(from), end.as(to)) : spoken;
    }

    private String byTwentyFourHours(End start, End end, boolean mayBeOffset) throws NotUnderstood {
        if (!start.minutes() || !end.minutes()) {
            if (start.hour() > 12 || end.hour() > 12) {
                throw refused("has an hour without minutes.", "Write " + span(start.as(null), end.as(null)) + '.');
            }
            String morning = span(start.as(Boolean.FALSE), end.as(Boolean.FALSE));
            String afternoon = span(start.as(Boolean.TRUE), end.as(Boolean.TRUE));
            throw refused("can be " + morning + " or " + afternoon + '.', "Write it so, or with am or pm.");
        }
        int from = start.as(null);
        int to = end.as(null);
        if (mayBeOffset && (to <= from || isOffsetHere(to))) {
            throw refused(
                    "can be " + span(from, to) + ", or " + time(from) + " with the offset -" + time(to) + '.',
                    "Write \"" + span(from, to) + "\", or \"" + time(from) + " -" + time(to) + "\".");
        }
        return span(from, to);
    }

    /** Whether the zone of the words ever has that offset, so that it may be meant. */
    private boolean isOffsetHere(int minutesBehind) {
        ZoneRules rules = settings.zone().getRules();
        Instant now = settings.now();
        int seconds = -60 * minutesBehind;
        return seconds >= -18 * 3600
                && (rules.getStandardOffset(now).getTotalSeconds() == seconds
                        || rules.getOffset(now).equals(ZoneOffset.ofTotalSeconds(seconds)));
    }

    /** am or pm behind one end holds for both where the range then runs forwards. */
    private String byHalves(End start, End end) {
        Boolean from = start.afternoon();
        Boolean to = end.afternoon();
        if (from == null && start.hour() <= 12 && to != null) {
            from = start.as(to) <= end.as(to) ? to : Boolean.valueOf(!to);
        } else if (to == null && end.hour() <= 12 && from != null) {
            to = start.as(from) <= end.as(from) ? from : Boolean.valueOf(!from);
        }
        int first = start.as(from);
        int last = end.as(to);
        return first <= last ? span(first, last) : cell;
    }

    static @Nullable End end(Tokens tokens, int at) {
        if (at >= tokens.count()
                || !tokens.get(at).isNumber(1, 4)
                || tokens.get(at).text().length() == 3) {
            return null;
        }
        int number = tokens.get(at).value();
        if (tokens.get(at).isNumber(4, 4)) {
            return new End(number / 100, number % 100, true, null, 1);
        }
        int next = at + 1;
        int minute = 0;
        boolean minutes = false;
        if (next + 1 < tokens.count()
                && tokens.get(next).glued()
                && (tokens.get(next).isSign(':') || tokens.get(next).isSign('.'))
                && tokens.get(next + 1).glued()
                && tokens.get(next + 1).isNumber(2, 2)) {
            minute = tokens.get(next + 1).value();
            minutes = true;
            next += 2;
        }
        Boolean afternoon = null;
        if (next < tokens.count()
                && (tokens.get(next).isWord("am") || tokens.get(next).isWord("pm"))) {
            afternoon = tokens.get(next).isWord("pm");
            next++;
        }
        return new End(number, minute, minutes, afternoon, next - at);
    }

    private static String span(int from, int to) {
        return time(from) + " to " + time(to);
    }

    private static String time(int minutes) {
        return DateWords.time(minutes / 60, minutes % 60);
    }

    private NotUnderstood refused(String what, String hint) {
        return NotUnderstood.refused("The time " + Quote.of(cell) + ' ' + what, hint);
    }
}
