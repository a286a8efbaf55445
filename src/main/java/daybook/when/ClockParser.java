package daybook.when;

import daybook.words.DateWords;
import java.time.LocalTime;

/**
 * Reads a time of day: {@code 14:30}, {@code 14:30:05}, {@code 2.30pm}, {@code 2 p.m.}, {@code noon}, and {@code about}
 * before it.
 */
final class ClockParser {

    private final Tokens tokens;
    private final int start;

    ClockParser(Tokens tokens) {
        this.tokens = tokens;
        this.start = tokens.peek().start();
    }

    static boolean startsWith(Tokens tokens, boolean afterDate) {
        String word = tokens.peek().text();
        return isAbout(word) || isNoon(word) || DayPart.of(word) != null || looksLikeClock(tokens, 0, afterDate);
    }

    static boolean isAbout(String word) {
        return word.equals("about") || word.equals("around");
    }

    private static boolean isNoon(String word) {
        return word.equals("noon") || word.equals("midday");
    }

    /**
     * Whether a time in figures starts there. {@code 14.30} is one only after a date, where it cannot be a day and a
     * month.
     */
    static boolean looksLikeClock(Tokens tokens, int ahead, boolean afterDate) {
        Token number = tokens.peek(ahead);
        if (!number.isNumber()) {
            return false;
        }
        Token sign = tokens.peek(ahead + 1);
        if (meridiemLength(tokens, ahead + 1) > 0 || (sign.glued() && sign.isSign(':'))) {
            return true;
        }
        if (number.text().equals("12") && isNoon(sign.text())) {
            return true;
        }
        Token minute = tokens.peek(ahead + 2);
        if (!sign.glued() || !sign.isSign('.') || !minute.glued() || !minute.isNumber()) {
            return false;
        }
        if (meridiemLength(tokens, ahead + 3) > 0) {
            return true;
        }
        boolean goesOn =
                tokens.peek(ahead + 3).isSign('.') && tokens.peek(ahead + 4).isNumber();
        return afterDate && number.isNumber(1, 2) && minute.isNumber(2, 2) && !goesOn;
    }

    /** How many tokens {@code am}, {@code pm}, {@code a.m.} or {@code p.m.} takes there; 0 when there is none. */
    private static int meridiemLength(Tokens tokens, int ahead) {
        Token word = tokens.peek(ahead);
        if (word.isWord("am") || word.isWord("pm")) {
            return 1;
        }
        if ((word.isWord("a") || word.isWord("p"))
                && tokens.peek(ahead + 1).glued()
                && tokens.peek(ahead + 1).isSign('.')
                && tokens.peek(ahead + 2).isWord("m")) {
            boolean dot =
                    tokens.peek(ahead + 3).glued() && tokens.peek(ahead + 3).isSign('.');
            return dot ? 4 : 3;
        }
        return 0;
    }

    ClockPart parse() throws NotUnderstood {
        boolean about = isAbout(tokens.peek().text());
        if (about) {
            tokens.take();
        }
        DayPart part = DayPart.of(tokens.peek().text());
        if (part != null && !about) {
            tokens.take();
            return new ClockPart.PartOfDay(part);
        }
        if (isNoon(tokens.peek().text())) {
            tokens.take();
            return new ClockPart.Time(LocalTime.NOON, false, about);
        }
        if (!looksLikeClock(tokens, 0, true)) {
            throw aboutWhat();
        }
        return figures(about);
    }

    private NotUnderstood aboutWhat() {
        String word = tokens.quoteFrom(start);
        if (tokens.atEnd()) {
            return NotUnderstood.refused(word + " has no time after it.", "Write a time of day after it: about 14:30.");
        }
        return NotUnderstood.refused(
                word + " goes before a date or a time of day, and " + tokens.quoteNext() + " is neither.",
                "Write about before a date or a time of day: about 5 March 2026, about 2001, about 14:30.");
    }

    private ClockPart figures(boolean about) throws NotUnderstood {
        Token hourToken = tokens.take();
        int minute = 0;
        int second = -1;
        boolean dotted = tokens.peek().isSign('.');
        if (tokens.peek().glued() && (dotted || tokens.peek().isSign(':'))) {
            tokens.take();
            minute = sixtieth("minutes");
            if (!dotted && tokens.takeGluedSign(':')) {
                second = sixtieth("seconds");
                skipFraction();
            }
        }
        int hour = hourToken.isNumber(1, 2) ? hourToken.value() : 99;
        int meridiem = meridiemLength(tokens, 0);
        if (meridiem > 0) {
            boolean afternoon = tokens.peek().text().startsWith("p");
            tokens.skip(meridiem);
            hour = twelveHours(hour, minute, afternoon);
        } else {
            if (isNoon(tokens.peek().text())) {
                tokens.take();
            }
            twentyFourHours(hour, hourToken.text());
        }
        LocalTime time = LocalTime.of(hour, minute, Math.max(0, second));
        return new ClockPart.Time(time, second >= 0, about);
    }

    private int sixtieth(String what) throws NotUnderstood {
        Token token = tokens.peek();
        if (!token.glued() || !token.isNumber(2, 2)) {
            if (token.glued()) {
                tokens.take();
            }
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " is not a time: the " + what + " need two digits.",
                    "Write 14:30, 14:30:05 or 2.30pm.");
        }
        tokens.take();
        if (token.value() > 59) {
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " is not a time: the " + what + " go from 00 to 59.",
                    "Write 14:30, 14:30:05 or 2.30pm.");
        }
        return token.value();
    }

    /** A log keeps no fractions of a second; the words as typed keep them. */
    private void skipFraction() {
        Token dot = tokens.peek();
        if (dot.glued()
                && (dot.isSign('.') || dot.isSign(','))
                && tokens.peek(1).glued()
                && tokens.peek(1).isNumber()) {
            tokens.skip(2);
        }
    }

    private int twelveHours(int hour, int minute, boolean afternoon) throws NotUnderstood {
        if (hour < 1 || hour > 12) {
            String quoted = tokens.quoteFrom(start);
            throw NotUnderstood.refused(
                    quoted + " is not a time: with am or pm the hours go from 1 to 12.",
                    hour > 12 && hour < 24 && afternoon
                            ? "Leave out pm (" + DateWords.time(hour, minute) + "), or write " + (hour - 12) + ':'
                                    + DateWords.twoDigits(minute) + "pm."
                            : "Write 2.30pm, or 14:30 without am or pm.");
        }
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private void twentyFourHours(int hour, String typed) throws NotUnderstood {
        if (hour <= 23) {
            return;
        }
        throw NotUnderstood.refused(
                tokens.quoteFrom(start) + " is not a time: the hours go from 00 to 23.",
                typed.equals("24")
                        ? "For the end of a day write 00:00 with the date of the next day."
                        : "Write 14:30, 14:30:05 or 2.30pm.");
    }
}
