package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.Version;
import daybook.log.DateOrder;
import daybook.log.FactCheck;
import daybook.platform.OwnerOnly;
import daybook.terminal.SafeText;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code init}: makes a log. */
final class InitCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "init",
                "Make a new log.",
                "Makes one file with everything in it, which only you can read. It never overwrites an existing"
                        + " file.");
        spec.addOption(Options.value("--subject", "CODE", "The person the log is about, by a short code such as P1."));
        spec.addOption(
                Options.value("--recorder", "NAME", "Your name, as entries show it, unless --as gives another."));
        spec.addOption(Options.value(
                "--zone",
                "ZONE",
                "The time zone in which times are understood, such as Europe/London. If you leave it out: this"
                        + " computer's."));
        spec.addOption(Options.value(
                "--date-order",
                "ORDER",
                "How 03/04/2026 is read: dmy (day first, the default) or mdy.",
                List.of("dmy", "mdy")));
        return Options.examples(
                spec,
                "  daybook init --subject P1 --recorder \"Dr A\"",
                "  daybook -f practice.daybook init --zone Europe/London");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return List.of(ExitStatus.DONE, ExitStatus.FAILED, ExitStatus.USAGE, ExitStatus.INTERRUPTED);
    }

    @Override
    public ExitStatus run(Call call) {
        String zoneTyped = call.option("--zone");
        String orderTyped = call.option("--date-order");
        String subjectTyped = call.option("--subject");
        DateOrder order = orderTyped == null ? DateOrder.DMY : Call.dateOrder(orderTyped);
        String subject = subjectTyped == null ? null : FactCheck.subjectCode(subjectTyped);
        String recorder = recorder(call);
        Path file = call.file();
        ZoneId zone = zoneTyped == null ? ZoneChoice.of(call) : FactCheck.zone(zoneTyped);
        call.recordIn(zone);
        call.logs().create(file, call.sealer(), "daybook " + Version.NUMBER, zone, order, recorder, subject);
        call.saved("The log was made.");
        warnWithoutPermissions(call, file);
        if (zoneTyped == null) {
            ZoneChoice.warnOfUtc(call, zone);
        }
        if (!call.quiet()) {
            call.out()
                    .line(SafeText.of("Created the log " + file + ". Times are in " + zone.getId() + "; dates are read "
                            + (order == DateOrder.DMY
                                    ? "day first (3/4 is 3 April)."
                                    : "month first (3/4 is 4 March).")));
            call.out()
                    .line(SafeText.of(
                            subject == null
                                    ? "Next: daybook subject add P1, then daybook add call -m \"…\" --at \"yesterday 14:30\""
                                    : "Next: daybook add call -m \"…\" --at \"yesterday 14:30\""));
        }
        FirstWords.say(call);
        return ExitStatus.DONE;
    }

    /** Once, here: whoever goes on has been told, and doctor tells it again. */
    private static void warnWithoutPermissions(Call call, Path file) {
        if (!OwnerOnly.holdsAt(file)) {
            call.say("The file system there keeps no permissions: whoever can reach " + file + " can read it.");
        }
    }

    private static @Nullable String recorder(Call call) {
        String named = call.option("--recorder");
        return named == null || named.isBlank() ? call.recorder(null) : FactCheck.name("recorder", named);
    }
}
