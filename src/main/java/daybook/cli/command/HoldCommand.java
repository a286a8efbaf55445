package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.review.Retention;
import daybook.store.Event;
import daybook.store.HoldRecord;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.RetentionText;
import daybook.view.json.RetentionJson;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code hold}: a legal hold is shown, placed or lifted. */
final class HoldCommand implements Command {

    private static final String LIFT = "--lift";
    private static final String REASON = "--reason";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "hold",
                "Keep everything while a claim lasts (a legal hold).",
                "With --reason it places a hold, as a record of the log. While one is in place daybook redact refuses to remove"
                        + " anything and no review is asked for (settings set review-after). Several can be in place at the same"
                        + " time, one for each claim or inquiry.",
                "With --lift it lifts one: by the number of its record, which may be left out if there is only one. Lift a hold when"
                        + " whoever asked for it, or your solicitor or defence organisation, says that it has ended. It stays"
                        + " in the history.",
                "Without --reason it shows the holds in place and what became of earlier ones.");
        spec.addPositional(Options.parameter(0, "RECORD", "With --lift: the record of the hold.", null));
        spec.addOption(Options.value(REASON, "TEXT", "Why it is placed or lifted, and who asked for it."));
        spec.addOption(Options.flag(LIFT, "Lift the hold."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook hold",
                "  daybook hold --reason \"Police inquiry, DC Khan, asked us to keep everything\"",
                "  daybook hold --lift --reason \"DC Khan wrote on 3 May that the case is closed\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = call.parameter(0);
        boolean lift = call.flag(LIFT);
        if (typed != null && !lift) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\" is not expected here.",
                    "to place a hold: daybook hold --reason TEXT; to lift one: daybook hold RECORD --lift --reason TEXT");
        }
        if (!lift && !call.flag(REASON)) {
            show(call);
            return ExitStatus.DONE;
        }
        String reason = Corrections.required(call, REASON, "The reason");
        try (LogStore log = call.toWrite()) {
            String recorder = call.recorder(log.settings());
            Event saved = call.write(
                    log,
                    writer -> {
                        Long hold = lift ? (Long) chosen(log, typed) : null;
                        RecordFacts facts = hold == null ? HoldRecord.ofPlacing() : HoldRecord.ofLifting();
                        return writer.append(hold, facts.because(reason).recordedBy(recorder));
                    },
                    event -> "The hold is " + (lift ? "lifted" : "placed") + ", as record " + event.id() + ".");
            if (call.json()) {
                RetentionJson.one(call.out().data(), saved);
            } else if (!call.quiet()) {
                say(call, log, saved);
            }
        }
        return ExitStatus.DONE;
    }

    /** Returns the record of the hold to lift. */
    private static long chosen(LogStore log, @Nullable String typed) {
        List<Event> holds = HoldRecord.inPlace(log);
        if (holds.isEmpty()) {
            throw new DaybookException.Usage("No legal hold is in place.", null);
        }
        if (typed == null && holds.size() == 1) {
            return holds.get(0).id();
        }
        List<String> choices = new ArrayList<>();
        for (Event hold : holds) {
            String number = Long.toString(hold.id());
            if (number.equals(typed)) {
                return hold.id();
            }
            choices.add(number + (hold.reason() == null ? "" : " (" + hold.reason() + ")"));
        }
        String known = "in place: record " + String.join(", record ", choices);
        if (typed == null) {
            throw new DaybookException.Usage(
                    "Several holds are in place. Which one is lifted?",
                    "daybook hold RECORD --lift --reason TEXT; " + known);
        }
        throw new DaybookException.NotFound("No legal hold in place has the record \"" + typed + "\".", known);
    }

    private static void say(Call call, LogStore log, Event saved) {
        int left = HoldRecord.inPlace(log).size();
        boolean lifts = HoldRecord.of(saved).lifts();
        String line;
        if (!lifts) {
            line = "Placed a legal hold (record " + saved.id()
                    + "). Until it is lifted, daybook redact removes nothing. Keep copies, backups and the original"
                    + " messages and things too.";
        } else if (left == 0) {
            line = "Lifted the legal hold of record " + saved.ref() + " (record " + saved.id()
                    + "). None is in place now.";
        } else {
            line = "Lifted the legal hold of record " + saved.ref() + " (record " + saved.id() + "). " + left
                    + (left == 1 ? " is" : " are") + " still in place.";
        }
        call.out().paragraph(Style.PLAIN, SafeText.of(line), call.terminal().width(), 0);
    }

    private static void show(Call call) throws IOException {
        try (LogStore log = call.toShow()) {
            Retention retention = Retention.of(log);
            List<Event> all = log.events(RecordKind.HOLD);
            if (call.json()) {
                RetentionJson.holds(call.out().data(), retention, all);
                return;
            }
            ZoneId zone = log.settings().zone();
            line(call, retention.isHeld() ? "A legal hold is in place." : "No legal hold is in place.");
            for (Event hold : retention.holds()) {
                line(call, "In place " + RetentionText.hold(hold, zone));
            }
            for (Event event : all) {
                if (HoldRecord.of(event).lifts()) {
                    line(call, "Lifted: record " + event.ref() + ", " + RetentionText.hold(event, zone));
                }
            }
        }
    }

    private static void line(Call call, String text) {
        call.out()
                .paragraph(
                        Style.PLAIN,
                        SafeText.of(text).singleLine(),
                        call.terminal().width(),
                        0);
    }
}
