package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.Settings;
import daybook.review.SettingName;
import daybook.review.SettingRow;
import daybook.store.Event;
import daybook.store.HoldRecord;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.RetentionText;
import daybook.view.json.SettingsJson;
import daybook.when.OccurredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** {@code settings list}, or {@code settings} alone: what the log sets, and where daybook's own value holds. */
final class SettingsListCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "settings list",
                "Show the log's settings, such as the thresholds of rules.",
                "The words daybook settings alone do the same; daybook settings set changes one, with a reason.");
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook settings list", "  daybook settings list --json");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        try (LogStore log = call.toShow()) {
            List<SettingRow> rows = new ArrayList<>();
            for (String name : SettingName.all()) {
                rows.add(SettingRow.of(log, name));
            }
            if (call.json()) {
                SettingsJson.all(call.out().data(), rows, log.settings());
            } else {
                print(call, rows, log);
            }
        }
        return ExitStatus.DONE;
    }

    private static void print(Call call, List<SettingRow> rows, LogStore log) {
        Settings settings = log.settings();
        for (SettingRow row : rows) {
            call.out()
                    .line(
                            Style.HEADING,
                            SafeText.of(row.name() + " = " + row.value()).singleLine());
            paragraph(call, SettingName.meaning(row.name()));
            paragraph(call, whose(row, settings));
        }
        List<Event> holds = HoldRecord.inPlace(log);
        if (!holds.isEmpty()) {
            call.out().line(Style.HEADING, SafeText.of("A legal hold is in place"));
            paragraph(call, RetentionText.holds(holds, settings.zone()));
        }
        call.out()
                .line(
                        Style.HEADING,
                        SafeText.of("date-order = " + settings.dateOrder().word()));
        paragraph(call, "Fixed when the log was made.");
    }

    /** Whose value it is: daybook's own, or the log's with who changed it, when and why. */
    private static String whose(SettingRow row, Settings settings) {
        Event change = row.change();
        String standard = row.standard();
        if (change == null) {
            return standard != null
                    ? "daybook's default."
                    : row.set() != null ? "Set when the log was made." : "Not set in this log.";
        }
        String by = change.recordedBy();
        String who = "changed on " + OccurredText.recorded(change.recordedAt(), change.notBefore(), settings.zone())
                + (by == null ? "" : " by " + by) + " (record " + change.id() + "): "
                + Objects.requireNonNullElse(change.reason(), "");
        if (row.set() == null && standard == null) {
            return "No longer set, " + who;
        }
        if (row.set() == null) {
            return "daybook's default again, " + who;
        }
        return "This log's setting, " + who + (standard == null ? "" : " (daybook's default is " + standard + ")");
    }

    private static void paragraph(Call call, String text) {
        call.out()
                .paragraph(
                        Style.PLAIN,
                        SafeText.of(text),
                        Math.min(100, call.terminal().width()),
                        2);
    }
}
