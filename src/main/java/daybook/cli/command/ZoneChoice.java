package daybook.cli.command;

import daybook.cli.Call;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.platform.MachineZone;
import daybook.terminal.Prompt;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time zone of a new log where --zone does not name one: the machine's, which is never taken in silence where it can be wrong. */
final class ZoneChoice {

    static final String ON_UTC =
            "This computer is set to UTC. Times in your log would be read as UTC, which is an hour behind British clocks in summer.";

    private static final int MOST_BYTES = 1000;
    private static final int ATTEMPTS = 3;

    private ZoneChoice() {}

    /**
     * The zone.
     *
     * @throws DaybookException.Usage when the machine does not say it and nobody can be asked
     */
    static ZoneId of(Call call) {
        MachineZone machine = call.machineZone();
        ZoneId zone = machine.zone();
        if (zone != null && !isUtc(zone)) {
            return zone;
        }
        boolean canAsk = canAsk(call);
        String problem = zone == null ? machine.problem() + "." : ON_UTC;
        if (!canAsk && zone == null) {
            throw new DaybookException.Usage(problem, "say where you are: daybook init --zone Europe/London");
        }
        if (zone == null || canAsk) {
            say(call, problem);
            return ask(call, zone);
        }
        return zone;
    }

    /** Says that a new log is on universal time where nobody chose it, and how to change that. */
    static void warnOfUtc(Call call, ZoneId zone) {
        if (isUtc(zone) && !canAsk(call)) {
            call.say(ON_UTC);
            call.say(
                    "To change that for later entries: daybook settings set zone Europe/London --reason \"first use\"");
        }
    }

    private static boolean canAsk(Call call) {
        return !call.flag("--no-input")
                && call.terminal().inIsTerminal()
                && call.terminal().errIsTerminal();
    }

    private static ZoneId ask(Call call, @Nullable ZoneId enter) {
        Prompt prompt = new Prompt(call.terminal().in(), call.terminal().err(), MOST_BYTES);
        String question = "Which time zone are you in, such as Europe/London?"
                + (enter == null ? "" : " Press Enter to keep " + enter.getId() + ".");
        for (int i = 0; i < ATTEMPTS; i++) {
            String typed = line(prompt, question);
            if (typed == null) {
                break;
            }
            if (typed.isBlank() && enter != null) {
                return enter;
            }
            try {
                return FactCheck.zone(typed.strip());
            } catch (DaybookException.Usage e) {
                say(call, e.message());
            }
        }
        throw new DaybookException.Usage("No time zone was named.", "name it: daybook init --zone Europe/London");
    }

    private static @Nullable String line(Prompt prompt, String question) {
        try {
            return prompt.line(SafeText.of(question));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Call call, String text) {
        call.terminal()
                .err()
                .paragraph(Style.ACT, SafeText.of(text), call.terminal().width(), 0);
    }

    /** Whether it is universal time under any name, and not the zone of a place whose clocks happen to show it. */
    static boolean isUtc(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() == 0;
    }
}
