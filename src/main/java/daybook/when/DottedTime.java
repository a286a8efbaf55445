package daybook.when;

import daybook.log.DateOrder;
import java.time.LocalTime;

/** Reads {@code 14.30} where no date stands before it: it is a time where it can be no day and month. */
final class DottedTime {

    private DottedTime() {}

    /** Whether such a time is there, with an hour that says which half of the day it is in. */
    static boolean startsWith(GrammarSettings settings, Tokens tokens) {
        Token hour = tokens.peek();
        Token minute = tokens.peek(2);
        boolean figures = hour.isNumber(1, 2)
                && tokens.peek(1).isSign('.')
                && tokens.peek(1).glued()
                && minute.glued()
                && minute.isNumber(2, 2)
                && !tokens.peek(3).isSign('.')
                && !tokens.peek(3).isWord("am")
                && !tokens.peek(3).isWord("pm")
                && !tokens.peek(3).isWord("a")
                && !tokens.peek(3).isWord("p");
        boolean sure = hour.text().length() == 2 && (hour.value() > 12 || hour.value() < 10);
        if (!figures || !sure || hour.value() > 23 || minute.value() > 59) {
            return false;
        }
        boolean dayFirst = settings.order() == DateOrder.DMY;
        int day = dayFirst ? hour.value() : minute.value();
        int month = dayFirst ? minute.value() : hour.value();
        return month < 1 || month > 12 || day < 1 || day > 31;
    }

    static ClockPart parse(Tokens tokens) {
        LocalTime time = LocalTime.of(tokens.peek().value(), tokens.peek(2).value());
        tokens.skip(3);
        return new ClockPart.Time(time, false, false);
    }
}
