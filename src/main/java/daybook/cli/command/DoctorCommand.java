package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.Version;
import daybook.doctor.Examination;
import daybook.doctor.Symptom;
import daybook.escalation.Jurisdiction;
import daybook.log.DaybookException;
import daybook.review.LogRules;
import daybook.store.JournalFinding;
import daybook.store.LogStore;
import daybook.terminal.Fields;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.json.DoctorJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code doctor}: tells what around the log could do it harm. */
final class DoctorCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "doctor",
                "Check for anything that could damage or expose the log.",
                "Looks at the versions, the file and its folder, the disk, the clock, and at the last backup and checkpoint. Changes"
                        + " nothing. Warnings do not change the status, which is 0 as long as the log can be used. Whether the"
                        + " records themselves are unchanged is for daybook verify to say.");
        spec.addOption(Options.json());
        return Options.examples(
                spec, "  daybook doctor", "  daybook doctor --json | jq '.checks[] | select(.level != \"ok\")'");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        Path file = call.file();
        Examination examination = new Examination(call.logs(), file, call.clock(), call.machineZone());
        List<Symptom> findings = examination.program(
                Version.NUMBER,
                System.getProperty("java.vm.name", "Java") + " " + System.getProperty("java.version", ""),
                System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        ExitStatus status = ExitStatus.DONE;
        JournalFinding journal = JournalFinding.NONE;
        try {
            findings.add(examination.engine(call.logs().engine()));
            journal = call.logs().leftBeside(file);
            findings.add(examination.leftBehind(journal));
            if (journal.state() == JournalFinding.State.FOREIGN) {
                status = ExitStatus.FAILED;
            }
            try (LogStore log = call.logs().toLookAt(file)) {
                findings.addAll(examination.log(log));
                findings.add(emergency(LogRules.jurisdiction(log)));
                findings.addAll(RetentionSymptoms.of(log, call.now()));
            }
        } catch (DaybookException e) {
            status = ExitStatus.of(e);
            findings.add(new Symptom("log", Symptom.Level.PROBLEM, e.message(), e.hint()));
        }
        if (call.json()) {
            DoctorJson.write(call.out().data(), file, findings, journal);
        } else {
            text(call, findings);
        }
        return status;
    }

    /** Whether somebody in danger is told whom to ring. */
    private static Symptom emergency(Jurisdiction here) {
        String place = "kept in " + here.title() + "; ";
        return here.knowsEmergency()
                ? new Symptom("emergency", Symptom.Level.OK, place + "ring " + here.emergency(), null)
                : new Symptom(
                        "emergency",
                        Symptom.Level.WARNING,
                        place + "no emergency number is known there",
                        "set it once: daybook settings set help-emergency NUMBER --reason TEXT");
    }

    private static void text(Call call, List<Symptom> findings) {
        int longest = 0;
        for (Symptom each : findings) {
            longest = Math.max(longest, each.name().length());
        }
        Fields fields = new Fields(call.out(), call.terminal().width(), longest);
        for (Symptom each : findings) {
            boolean ok = each.level() == Symptom.Level.OK;
            if (ok && call.quiet()) {
                continue;
            }
            String hint = each.hint();
            fields.field(
                    each.name(),
                    ok ? Style.PLAIN : each.level() == Symptom.Level.WARNING ? Style.ACT : Style.ERROR,
                    SafeText.of((ok ? "" : each.level().word().toUpperCase(Locale.ROOT) + ": ") + each.detail()));
            if (hint != null) {
                fields.field("", SafeText.of("→ " + hint));
            }
        }
    }
}
