package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Settings;
import daybook.review.LogRules;
import daybook.review.SettingName;
import daybook.review.SettingRow;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.store.SettingRecord;
import daybook.terminal.SafeText;
import daybook.view.json.SettingsJson;
import java.io.IOException;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** {@code settings set}: changes one of the log's settings, as a record with a reason. */
final class SettingsSetCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "settings set",
                "Change a setting of the log, with a reason.",
                "The change is a record of the log like any other, so that it shows when a threshold was changed, by whom and"
                        + " why. Numbers of rules that come from a published source cannot be set.");
        spec.addPositional(Options.parameter(
                0, "NAME", "What to set: " + String.join(", ", SettingName.all()) + ".", SettingName.all()));
        spec.addPositional(
                Options.parameter(1, "VALUE", "The new value, or the word default for daybook's own.", null));
        spec.addOption(Options.value("--reason", "TEXT", "Why it is changed. Required."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook settings set silence-days 30 --reason \"Agreed with the partners\"",
                "  daybook settings set review-after \"2 years\" --reason \"Our retention schedule\"",
                "  daybook settings set jurisdiction scotland --reason \"We are in Glasgow\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String name = SettingName.known(
                call.parameter(0, "What to set is missing.", "one of: " + String.join(", ", SettingName.all())));
        String typed = call.parameter(1, "The value is missing.", "daybook settings list shows the values in force");
        boolean review = name.equals(SettingName.REVIEW_AFTER) && !typed.equalsIgnoreCase("default");
        String known = review ? typed : SettingName.value(name, typed);
        String reason = Corrections.required(call, "--reason", "The reason");
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            String value = review ? ReviewDay.read(call, settings, typed) : known;
            SettingRow before = SettingRow.of(log, name);
            if (Objects.equals(before.set(), value)) {
                throw new DaybookException.Usage(
                        name + " is " + before.value() + " already.",
                        "daybook settings list shows the values in force");
            }
            RecordFacts facts = SettingRecord.facts(name, value).because(reason).recordedBy(call.recorder(settings));
            call.write(log, writer -> writer.append(null, facts), event -> "The setting is saved: " + name + ".");
            SettingRow after = SettingRow.of(log, name);
            if (call.json()) {
                SettingsJson.one(call.out().data(), after);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Set " + name + " to " + after.value() + " (record " + after.record()
                                + "); it was " + before.value() + "."));
            }
            if (!LogRules.jurisdiction(log).knowsEmergency()) {
                call.say(
                        "daybook does not know the emergency number there. Set it once: daybook settings set help-emergency"
                                + " NUMBER --reason TEXT");
            }
        }
        return ExitStatus.DONE;
    }
}
