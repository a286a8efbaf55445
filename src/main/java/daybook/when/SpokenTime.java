package daybook.when;

import daybook.words.DateWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rewriter of times of day as people say them: {@code half past two in the afternoon}, {@code this morning at 9}, {@code tonight at 21:00}.
 * Without anything that says which half of the day is meant, both are offered.
 */
final class SpokenTime {

    private final Tokens tokens;
    private final Rewrite rewrite;
    private final boolean isFile;
    private boolean changed;

    /** A time of day in the sentence, and where. */
    private record Clock(int from, int to, int hour, int minute, String seconds, boolean bare) {}

    SpokenTime(GrammarSettings settings, String source) throws NotUnderstood {
        this.tokens = Lexer.read(source);
        this.rewrite = new Rewrite(source);
        this.isFile = settings.file() != null;
    }

    /** Returns the words with times of the grammar; null when nothing has to change. */
    @Nullable
    String plain() throws NotUnderstood {
        if (isFile) {
            return null;
        }
        int part = part();
        List<Clock> clocks = clocks(part >= 0);
        if (part >= 0) {
            if (clocks.isEmpty()) {
                leaveOut(part);
            } else if (isOfOneSide(clocks, part)) {
                together(clocks, part);
            }
        } else {
            for (Clock clock : clocks) {
                int own = own(clock);
                if (own > 0) {
                    together(List.of(clock), own);
                } else if (clock.bare() && isSpoken(clock)) {
                    throw bothHalves(clock);
                }
            }
        }
        return changed ? rewrite.text() : null;
    }

    private List<Clock> clocks(boolean withPart) throws NotUnderstood {
        List<Clock> clocks = new ArrayList<>();
        int at = 0;
        while (at < tokens.count()) {
            Clock clock = clock(at, withPart);
            if (clock != null) {
                clocks.add(clock);
            }
            at = clock == null ? at + 1 : clock.to();
        }
        return clocks;
    }

    /** Whether the part of the day is of the same end of a range as one of the times. */
    private boolean isOfOneSide(List<Clock> clocks, int part) {
        int between = -1;
        for (int i = 0; i < tokens.count(); i++) {
            boolean ofTime = word(i - 1).equals("quarter");
            switch (word(i)) {
                case "to" -> between = ofTime ? between : i;
                case "until", "till", "and", "\u2013" -> between = i;
                default -> {
                    // Not between two times.
                }
            }
        }
        for (Clock clock : clocks) {
            if (between < 0 || (clock.from() > between) == (part > between)) {
                return true;
            }
        }
        return false;
    }

    /** The part of the day right behind a time, {@code in the morning}; 0 when there is none. */
    private int own(Clock clock) {
        int part = clock.to() + 2;
        return word(clock.to()).equals("in") && word(clock.to() + 1).equals("the") && DayPart.of(word(part)) != null
                ? part
                : 0;
    }

    /** {@code yesterday in the morning}, {@code Friday at night}. */
    private void leaveOut(int part) {
        int in = before(part);
        if (in < part && !word(part).equals("tonight") && !word(in).equals("this") && !word(in).equals("last")) {
            replace(in, part + 1, word(part));
        }
    }

    private String word(int index) {
        return index >= 0 && index < tokens.count() ? tokens.get(index).text() : "";
    }

    private void replace(int from, int to, String text) {
        rewrite.replace(tokens.get(from).start(), tokens.get(to - 1).end(), text);
        changed = true;
    }

    /** Where the only word for a part of the day is; -1 for none, and for several. */
    private int part() {
        int found = -1;
        for (int i = 0; i < tokens.count(); i++) {
            boolean beforeLast = word(i + 1).equals("before") && word(i + 2).equals("last");
            if ((DayPart.of(word(i)) != null && !beforeLast) || word(i).equals("tonight")) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Where the words begin that belong to a part of the day: {@code in the}, {@code this}, {@code last}, {@code at}. */
    private int before(int part) {
        if (word(part - 1).equals("the") && word(part - 2).equals("in")) {
            return part - 2;
        }
        return switch (word(part - 1)) {
            case "this", "last", "at" -> part - 1;
            default -> part;
        };
    }

    private @Nullable Clock clock(int at, boolean withPart) throws NotUnderstood {
        refuseMinutesTo(at);
        Clock past = past(at);
        if (past != null) {
            return past;
        }
        Token number = tokens.get(at);
        int hour = number.isNumber(1, 2) ? number.value() : Names.number(number.text());
        if (hour < 1 || hour > 12 || follows(at + 1)) {
            return figures(at);
        }
        if (word(at + 1).equals("o'clock") || word(at + 1).equals("o\u2019clock")) {
            return half(at, at + 2, hour, 0);
        }
        boolean alone = switch (word(at - 1)) {
            case "at", "about", "around", "before", "after" -> true;
            default -> false;
        };
        boolean inThe = word(at + 1).equals("in") && word(at + 2).equals("the") && DayPart.of(word(at + 3)) != null;
        boolean nextToPart = inThe || (withPart && (before(part()) == at + 1 || at == tokens.count() - 1));
        return number.isNumber() && (alone || (nextToPart && !isOfDate(at))) ? half(at, at + 1, hour, 0) : figures(at);
    }

    /** Whether a number is the day of a date: {@code 2026-11-05}, {@code Nov 5}. */
    private boolean isOfDate(int at) {
        boolean behindSign =
                at > 0 && tokens.get(at).glued() && tokens.get(at - 1).kind() == Token.Kind.SIGN;
        return behindSign || Names.month(word(at - 1)) != 0;
    }

    /** {@code ten to three} is a time, and hours from one to another. */
    private void refuseMinutesTo(int at) throws NotUnderstood {
        int minutes = word(at).equals("twenty") ? 20 : Names.number(word(at));
        int hour = Names.number(word(at + 2));
        boolean five = minutes == 5 || minutes == 10 || minutes == 20;
        if (five && hour > 0 && word(at + 1).equals("to")) {
            int before = hour == 1 ? 12 : hour - 1;
            String time = before + "." + (60 - minutes);
            throw NotUnderstood.refused(
                    Quote.of(
                                    tokens.source(),
                                    tokens.get(at).start(),
                                    tokens.get(at + 2).end()) + " can be a time or a range.",
                    "Write " + time + "am or " + time
                            + "pm for the time, and a range with am or pm at both ends: 10am to 3pm.");
        }
    }

    /** Whether what comes next makes a number something else than an hour. */
    private boolean follows(int next) {
        if (next >= tokens.count()) {
            return false;
        }
        Token token = tokens.get(next);
        String text = token.text();
        return token.isNumber()
                || (token.kind() == Token.Kind.SIGN && token.glued())
                || Unit.of(text) != null
                || Names.month(text) != 0
                || CalendarParser.isOrdinal(text)
                || text.equals("am")
                || text.equals("pm")
                || text.equals("hrs")
                || text.equals("h")
                || text.equals("noon")
                || text.equals("to")
                || text.equals("and")
                || ((text.equals("a") || text.equals("p")) && word(next + 1).equals("."));
    }

    /** {@code half past two}, {@code quarter to nine}, {@code ten past 3}. */
    private @Nullable Clock past(int at) {
        int start = word(at).equals("a") && word(at + 1).equals("quarter") ? at + 1 : at;
        int minutes = switch (word(start)) {
            case "half" -> 30;
            case "quarter" -> 15;
            case "twenty" -> 20;
            default -> Names.number(word(start));
        };
        boolean to = word(start + 1).equals("to") && minutes == 15;
        boolean past = word(start + 1).equals("past") && minutes > 0;
        if ((!to && !past) || start + 2 >= tokens.count()) {
            return null;
        }
        Token number = tokens.get(start + 2);
        int hour = number.isNumber(1, 2) ? number.value() : Names.number(number.text());
        if (hour < 1 || hour > 12) {
            return null;
        }
        int all = to ? (hour == 1 ? 12 : hour - 1) * 60 + 60 - minutes : hour * 60 + minutes;
        return half(at, start + 3, all / 60, all % 60);
    }

    /** A time with am or pm behind it where that was written. */
    private Clock half(int from, int to, int hour, int minute) {
        String word = word(to);
        boolean half = word.equals("am") || word.equals("pm");
        int hours = half ? hour % 12 + (word.equals("pm") ? 12 : 0) : hour;
        return new Clock(from, half ? to + 1 : to, hours, minute, "", !half);
    }

    /** A time in figures: {@code 9.30}, {@code 21:00}, {@code 7pm}. */
    private @Nullable Clock figures(int at) {
        Tokens rest = tokens.part(at, tokens.count());
        boolean offset = word(at - 1).equals("+")
                || (word(at - 1).equals("-") && tokens.get(at).glued());
        if (!tokens.get(at).isNumber() || (offset && at > 0) || !ClockParser.looksLikeClock(rest, 0, true)) {
            return null;
        }
        try {
            ClockPart part = new ClockParser(rest).parse();
            if (!(part instanceof ClockPart.Time time)) {
                return null;
            }
            int end = at;
            boolean half = false;
            while (end < tokens.count()
                    && tokens.get(end).start() < rest.source().length()
                    && end < at + rest.taken()) {
                half |= word(end).equals("am")
                        || word(end).equals("pm")
                        || word(end).equals("m");
                end++;
            }
            int hour = time.time().getHour();
            boolean bare =
                    !half && hour >= 1 && hour <= 12 && tokens.get(at).text().charAt(0) != '0';
            String seconds =
                    time.seconds() ? ":" + DateWords.twoDigits(time.time().getSecond()) : "";
            return new Clock(at, end, hour, time.time().getMinute(), seconds, bare);
        } catch (NotUnderstood notTime) {
            return null;
        }
    }

    /** Whether the time is in words or an hour alone, so that the grammar does not know it. */
    private boolean isSpoken(Clock clock) {
        return clock.to() == clock.from() + 1
                || !tokens.get(clock.from()).isNumber()
                || word(clock.from() + 1).startsWith("o");
    }

    /** Times of day beside a part of the day, which says what half is meant. */
    private void together(List<Clock> clocks, int part) throws NotUnderstood {
        DayPart named = word(part).equals("tonight") ? DayPart.NIGHT : DayPart.of(word(part));
        int in = before(part);
        boolean small = false;
        for (Clock clock : clocks) {
            int hour = hour(clock, named);
            if (hour < 0) {
                throw NotUnderstood.refused(
                        tokens.quoteAll() + " has two times of day that do not agree.",
                        "Write one of them: 14:30, or evening.");
            }
            small |= named == DayPart.NIGHT && hour < 6;
        }
        String day = switch (word(in)) {
            case "this", "tonight" -> "today";
            case "last" -> small ? "today" : "yesterday";
            default -> "";
        };
        if (small && (!day.equals("today") || clocks.size() > 1)) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " can mean the small hours of that day or of the next.",
                    "Write the date that the calendar showed then, and the time: 2026-11-21 01:00.");
        }
        boolean done = false;
        for (Clock clock : clocks) {
            if (in < clock.from() && !done) {
                replace(in, part + 1, day);
                done = true;
            }
            replace(clock.from(), clock.to(), words(hour(clock, named), clock));
        }
        if (!done) {
            replace(in, part + 1, day);
        }
    }

    /** With am or pm, so that it can hold for the other end of a range too. */
    private static String words(int hour, Clock clock) {
        String minutes =
                clock.minute() == 0 && clock.seconds().isEmpty() ? "" : ":" + DateWords.twoDigits(clock.minute());
        return (hour % 12 == 0 ? 12 : hour % 12) + minutes + clock.seconds() + (hour < 12 ? "am" : "pm");
    }

    /** The hour that is meant in that part of the day; -1 when it is not in it. */
    private static int hour(Clock clock, @Nullable DayPart part) {
        if (part == null) {
            return -1;
        }
        int hour = clock.hour();
        int afternoon = hour % 12 + 12;
        return switch (part) {
            case MORNING -> hour < 12 ? hour : -1;
            case AFTERNOON -> within(clock.bare() ? afternoon : hour, 12, 18);
            case EVENING -> within(clock.bare() && hour != 12 ? afternoon : hour, 17, 23);
            case NIGHT -> clock.bare() && hour >= 6 && hour < 12 ? afternoon : hour >= 18 || hour < 6 ? hour : -1;
        };
    }

    private static int within(int hour, int least, int most) {
        return hour >= least && hour <= most ? hour : -1;
    }

    private NotUnderstood bothHalves(Clock clock) {
        String minutes = clock.minute() == 0 ? "" : "." + DateWords.twoDigits(clock.minute());
        int start = tokens.get(clock.from()).start();
        int end = tokens.get(clock.to() - 1).end();
        String source = tokens.source();
        String morning = new Rewrite(source)
                .replace(start, end, clock.hour() + minutes + "am")
                .text();
        String afternoon = new Rewrite(source)
                .replace(start, end, clock.hour() + minutes + "pm")
                .text();
        return NotUnderstood.refused(
                Quote.of(source, start, end) + " does not say whether it was before or after noon.",
                "Write \"" + morning + "\" or \"" + afternoon + "\".");
    }
}
