package daybook.cli;

import daybook.log.DaybookException;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import daybook.words.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The warning before anything is saved by a clock that is plainly wrong, since a recording time can't be corrected afterwards. Kept out
 * of the way of every command whose clock is right.
 */
final class ClockWarning {

    /** Time servers set a clock back by less than this. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** A log may rest for long; for longer than this somebody is asked. */
    private static final Duration REST = Duration.ofDays(366);

    private static final int MOST_BYTES = 1000;

    private ClockWarning() {}

    /** Whether there is anything to say. */
    static boolean isNeeded(Instant now, Instant latest) {
        return now.plus(TOLERANCE).isBefore(latest) || now.minus(REST).isAfter(latest);
    }

    /**
     * Says what is wrong with the clock, and asks whether to go on where somebody can be asked.
     *
     * @param latest the highest recording time in the log
     * @throws DaybookException.Failed when the answer is no
     */
    static void say(Call call, Instant latest, ZoneId zone) {
        call.terminal()
                .err()
                .paragraph(
                        Style.ACT,
                        SafeText.of(text(call.now(), latest, zone)),
                        call.terminal().width(),
                        0);
        if (call.flag("--no-input")
                || !call.terminal().inIsTerminal()
                || !call.terminal().errIsTerminal()) {
            return;
        }
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        boolean goOn;
        InterruptedAnswer told = InterruptedAnswer.watch(call);
        try {
            goOn = prompt.confirm(SafeText.of("Go on all the same?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            told.forget();
        }
        if (!goOn) {
            throw new DaybookException.Failed("Stopped.", "set the computer's clock, and try again", null);
        }
    }

    /** The warning. */
    static String text(Instant now, Instant latest, ZoneId zone) {
        String shows = "It shows " + OccurredText.recorded(now, zone) + "; the newest recording time in the log is "
                + OccurredText.recorded(latest, zone) + ". ";
        return now.isBefore(latest)
                ? "This computer's clock is " + length(Duration.between(now, latest)) + " behind this log. " + shows
                        + "What is saved now is marked as recorded while the clock was behind, and counts as recorded after "
                        + OccurredText.recorded(latest, zone) + "."
                : "This computer's clock is " + length(Duration.between(latest, now)) + " ahead of this log. " + shows
                        + "If the clock is wrong, set it first: everything that is saved later will count as recorded after this.";
    }

    private static String length(Duration length) {
        long days = length.toDays();
        if (days > 0) {
            return English.count(days, "day");
        }
        return length.toHours() > 0
                ? English.count(length.toHours(), "hour")
                : English.count(length.toMinutes(), "minute");
    }
}
