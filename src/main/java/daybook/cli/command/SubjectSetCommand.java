package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.FactPhrase;
import daybook.log.Subject;
import daybook.log.SubjectCard;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.store.SubjectRecord;
import daybook.terminal.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code subject set}: fills in or corrects an identity card. */
final class SubjectSetCommand implements Command {

    private static final List<String> CLEARABLE = List.of(
            SubjectRecord.NAME,
            SubjectRecord.IDENTIFIERS,
            SubjectRecord.ROLE,
            SubjectRecord.REGISTERED_AT,
            SubjectRecord.LAST_SEEN);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "subject set",
                "Fill in or correct a subject's identity card.",
                "Filling in what was unknown, or adding an identifier, needs no reason; changing what the card says does. What was on the"
                        + " card before stays in the log; daybook subject show lists the changes. To remove a name from the log: daybook"
                        + " redact subject CODE --fact name.");
        spec.addPositional(Options.parameter(0, "CODE", "The subject's code.", Completions.SUBJECTS));
        CardOptions.addTo(spec);
        spec.addOption(Options.values(
                "--not-identifier",
                "TEXT",
                "Take an identifier off the card that is not the person's. Repeatable.",
                null));
        spec.addOption(Options.values(
                "--clear",
                "FACT",
                "Make this unknown again: name, identifiers, role, registered_at or last_seen. Repeatable.",
                CLEARABLE));
        spec.addOption(Options.value("--reason", "TEXT", "Why. Required to change or take away what the card says."));
        return Options.examples(
                spec,
                "  daybook subject set P1 --name \"…\" --role current-patient",
                "  daybook subject set P1 --identifier \"+44 7700 900456\" \\",
                "      --reason \"New number since May\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }

    @Override
    public ExitStatus run(Call call) {
        String code = call.parameter(0, "The subject's code is missing.", "daybook subject list shows the codes");
        List<String> cleared = cleared(call);
        if (!CardOptions.areGiven(call) && call.options("--not-identifier").isEmpty() && cleared.isEmpty()) {
            throw new DaybookException.Usage(
                    "What to set is missing.",
                    "give --name, --identifier, --role, --registered-at, --last-seen, --not-identifier or --clear");
        }
        String reason = CardOptions.text(call, "--reason");
        try (LogStore log = call.toWrite()) {
            SubjectCard typed = CardOptions.read(call, call.times(log.settings()));
            String recorder = call.recorder(log.settings());
            List<String> changed = new ArrayList<>();
            Subject set = call.write(
                    log,
                    writer -> {
                        SubjectRecord record = change(call, writer, code, typed, cleared, reason);
                        changed.addAll(record.changed());
                        return writer.correctSubject(record, reason, recorder);
                    },
                    subject -> "The identity card of " + code + " is saved.");
            if (!call.quiet()) {
                call.out()
                        .line(SafeText.of(
                                "Changed the identity card of " + set.code() + ": " + FactPhrase.list(changed) + "."));
            }
        }
        return ExitStatus.DONE;
    }

    private static SubjectRecord change(
            Call call,
            LogWriter writer,
            String code,
            SubjectCard typed,
            List<String> cleared,
            @Nullable String reason) {
        Call.known(code, writer.subjects());
        SubjectCard before = find(code, writer.subjects()).card();
        SubjectCard after = new SubjectCard(
                after(SubjectRecord.NAME, before.name(), typed.name(), cleared),
                identifiers(code, before, typed, call.options("--not-identifier"), cleared),
                after(SubjectRecord.ROLE, before.role(), typed.role(), cleared),
                after(SubjectRecord.REGISTERED_AT, before.registeredAt(), typed.registeredAt(), cleared),
                after(SubjectRecord.LAST_SEEN, before.lastSeen(), typed.lastSeen(), cleared));
        SubjectRecord record = SubjectRecord.changing(code, before, after);
        List<String> corrected = new ArrayList<>(record.changed());
        corrected.removeIf(fact -> isFilledIn(fact, before, after));
        CardOptions.check(
                "identity card of " + code, "daybook subject show " + code, record.changed(), corrected, reason);
        return record;
    }

    private static Subject find(String code, List<Subject> subjects) {
        for (Subject each : subjects) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalStateException("no subject " + code);
    }

    /** Whether a fact was unknown before; of identifiers, whether all of them are still there. */
    private static boolean isFilledIn(String fact, SubjectCard before, SubjectCard after) {
        return switch (fact) {
            case SubjectRecord.NAME -> before.name() == null;
            case SubjectRecord.IDENTIFIERS -> after.identifiers().containsAll(before.identifiers());
            case SubjectRecord.ROLE -> before.role() == null || before.role().equals("unknown");
            case SubjectRecord.REGISTERED_AT -> before.registeredAt() == null;
            default -> before.lastSeen() == null;
        };
    }

    private static @Nullable String after(
            String fact, @Nullable String before, @Nullable String typed, List<String> cleared) {
        if (typed != null && cleared.contains(fact)) {
            throw Corrections.bothGivenAndCleared(fact);
        }
        return typed != null ? typed : cleared.contains(fact) ? null : before;
    }

    private static List<String> identifiers(
            String code, SubjectCard before, SubjectCard typed, List<String> fewer, List<String> cleared) {
        List<String> identifiers =
                new ArrayList<>(cleared.contains(SubjectRecord.IDENTIFIERS) ? List.of() : before.identifiers());
        for (String each : fewer) {
            if (!identifiers.remove(each)) {
                throw new DaybookException.Usage(
                        "\"" + each + "\" is not on the card of " + code + ".",
                        "daybook subject show " + code + " lists what is");
            }
        }
        for (String each : typed.identifiers()) {
            if (!identifiers.contains(each)) {
                identifiers.add(each);
            }
        }
        return identifiers;
    }

    private static List<String> cleared(Call call) {
        List<String> cleared = call.options("--clear");
        for (String name : cleared) {
            if (!CLEARABLE.contains(name)) {
                throw FactCheck.unknown("fact of an identity card", name, CLEARABLE);
            }
        }
        return cleared;
    }
}
