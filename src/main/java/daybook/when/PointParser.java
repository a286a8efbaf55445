package daybook.when;

import org.jspecify.annotations.Nullable;

/**
 * Reads one time: a date, a time of day and a zone, in any order, each at most once. A comma may stand between them,
 * {@code at} before the time, {@code on} before a date that comes second.
 */
final class PointParser {

    private final GrammarSettings settings;
    private final Tokens tokens;
    private @Nullable CalendarPart date;
    private @Nullable ClockPart clock;
    private ZonePart zone = ZonePart.NONE;
    private int clockEnd;
    private boolean about;
    private boolean isoTime;
    private boolean timeUnknown;

    PointParser(GrammarSettings settings, Tokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** @param afterDate whether the words follow a date in another cell */
    Point parse(boolean afterDate) throws NotUnderstood {
        if (isUnknown(tokens)) {
            return new Point(null, null, zone, 0, false, true, tokens.quoteAll());
        }
        boolean first = true;
        while (!tokens.atEnd()) {
            if (!first) {
                tokens.takeSign(',');
                joiningWord();
            }
            element(afterDate);
            first = false;
        }
        if (date == null && clock == null) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " has neither a date nor a time of day.", settings.accepted());
        }
        if (about && (settings.future() || clock != null)) {
            throw GrammarAdvice.aboutWhat(settings, tokens, clock != null);
        }
        return new Point(date, clock, zone, clockEnd, about, false, tokens.quoteAll());
    }

    /** {@code unknown}, {@code not known}, {@code date unknown}, {@code not sure}, {@code don't know}, {@code ?}. */
    private static boolean isUnknown(Tokens tokens) {
        Token first = tokens.peek();
        if (tokens.count() == 1) {
            return first.isWord("unknown") || first.isSign('?');
        }
        String second = tokens.peek(1).text();
        return tokens.count() == 2
                && switch (first.text()) {
                    case "date", "day" -> second.equals("unknown");
                    case "not" -> second.equals("known") || second.equals("sure");
                    case "don't", "don\u2019t", "dont" -> second.equals("know");
                    case "no" -> second.equals("idea");
                    default -> false;
                };
    }

    private void joiningWord() throws NotUnderstood {
        if (date != null && clock == null && tokens.takeWord("at")) {
            if (!ClockParser.startsWith(tokens, true)) {
                throw GrammarAdvice.on(settings, tokens, "a time of day after \"at\"");
            }
        } else if (clock != null && date == null && tokens.peek().isWord("on")) {
            tokens.take();
            if (!CalendarParser.startsWith(tokens.peek())) {
                throw GrammarAdvice.on(settings, tokens, "a date after \"on\"");
            }
        } else if (date != null && clock == null && isTimeOfIso()) {
            tokens.take();
            isoTime = true;
        }
    }

    private boolean isTimeOfIso() {
        return tokens.peek().isWord("t")
                && tokens.peek().glued()
                && tokens.peek(1).glued()
                && ClockParser.looksLikeClock(tokens, 1, false);
    }

    private void element(boolean afterDate) throws NotUnderstood {
        if (ClockParser.isAbout(tokens.peek().text())) {
            about();
        }
        RelativeParser relative = new RelativeParser(settings, tokens);
        if (relative.parse()) {
            about |= relative.isAbout() && !settings.future();
            keepDate(relative.date());
            keepClock(relative.clock());
        } else if (date != null && clock == null && takeTimeUnknown()) {
            timeUnknown = true;
        } else if (date == null && !afterDate && DottedTime.startsWith(settings, tokens)) {
            keepClock(DottedTime.parse(tokens));
        } else if (ClockParser.startsWith(tokens, afterDate || date != null)) {
            keepClock(new ClockParser(tokens).parse());
        } else if (isHyphenOfRange()) {
            throw GrammarAdvice.hyphen(tokens);
        } else if (ZoneParser.startsWith(tokens)) {
            keepZone();
        } else if (CalendarParser.startsWith(tokens.peek()) || CalendarParser.isPartOf(tokens, 0)) {
            calendar(afterDate);
        } else {
            throw GrammarAdvice.on(settings, tokens, null);
        }
    }

    /** Takes {@code about} where it changes nothing, as of hours, or is said of a date; before a time of day it is left. */
    private void about() {
        boolean date = RelativeParser.isCount(tokens, 1)
                || (CalendarParser.startsWith(tokens.peek(1)) && !ClockParser.looksLikeClock(tokens, 1, false))
                || CalendarParser.isPartOf(tokens, 1);
        if (date) {
            about |= !RelativeParser.isShortCount(tokens, 1);
            tokens.take();
        }
    }

    private void calendar(boolean afterDate) throws NotUnderstood {
        if (date != null || afterDate) {
            GrammarAdvice.timeWithoutColon(tokens);
        }
        CalendarParser parser = new CalendarParser(settings, tokens);
        keepDate(parser.parse(about));
        about |= parser.isPart();
    }

    private boolean takeTimeUnknown() {
        int word = tokens.peek().isWord("time") ? 1 : 0;
        if (tokens.peek(word).isWord("unknown") || tokens.peek(word).isSign('?')) {
            tokens.skip(word + 1);
            return true;
        }
        if (tokens.peek(word).isWord("not") && tokens.peek(word + 1).isWord("known")) {
            tokens.skip(word + 2);
            return true;
        }
        return false;
    }

    /**
     * Whether a hyphen here may stand for "to". With a blank before it and none after it is the sign of an offset;
     * without a blank before it that is certain only in the ISO form or after seconds.
     */
    private boolean isHyphenOfRange() {
        Token sign = tokens.peek();
        if (sign.isSign('\u2013')) {
            return true;
        }
        if (!sign.isSign('-')) {
            return false;
        }
        if (!tokens.peek(1).glued() || !tokens.peek(1).isNumber() || clock == null) {
            return true;
        }
        boolean certain = isoTime || (clock instanceof ClockPart.Time time && time.seconds());
        return sign.glued() && !certain;
    }

    private void keepDate(@Nullable CalendarPart found) throws NotUnderstood {
        if (found == null) {
            return;
        }
        if (date != null) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " has two dates.",
                    settings.future() ? "Write one date." : "Write one date, or a range: 2026-11-01 to 2026-11-05.");
        }
        if (clock != null && clock.isMoment()) {
            throw alone();
        }
        date = found;
    }

    private void keepClock(@Nullable ClockPart found) throws NotUnderstood {
        if (found == null) {
            return;
        }
        if (clock != null || timeUnknown) {
            throw NotUnderstood.refused(
                    tokens.quoteAll() + " has two times of day.",
                    settings.future() ? "Write one time of day." : "Write one time, or a range: 14:00 to 15:00.");
        }
        if (date != null && found.isMoment()) {
            throw alone();
        }
        clock = found;
        clockEnd = tokens.readTo();
    }

    private NotUnderstood alone() {
        return NotUnderstood.refused(
                tokens.quoteAll() + " has a date beside words that say the moment by themselves.",
                "Write now or 2 hours ago alone, or a date with a time of day: yesterday 14:30.");
    }

    private void keepZone() throws NotUnderstood {
        int start = tokens.peek().start();
        ZonePart found = new ZoneParser(settings, tokens).parse();
        if (!zone.isNone()) {
            throw NotUnderstood.refused(
                    tokens.quoteFrom(start) + " is a second zone or offset.", "Write one: 14:30 Europe/London.");
        }
        zone = found;
    }
}
