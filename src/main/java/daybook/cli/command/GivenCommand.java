package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.RecordNumber;
import daybook.review.HandoverRegister;
import daybook.store.DiscloseRecord;
import daybook.store.LogStore;
import daybook.view.HandoverText;
import daybook.view.json.HandoverJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code given}: the register of what was handed over, and who has a copy of what changed since. */
final class GivenCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "given",
                "List what was handed over, to whom and why.",
                "Every report and bundle that was made with --given-to: to whom, when, on what basis, which entries, what was left out,"
                        + " and its SHA-256. With an entry, only what that entry was in.",
                "With --recall, only who has a copy of an entry that was amended, withdrawn or redacted since, what changed and when,"
                        + " and whether the same person was given the entry again as it is now. Spreadsheets, CSV and JSON are not in it:"
                        + " daybook does not know who gets them.");
        spec.addPositional(
                Options.parameter(0, "ID", "The number of an entry. Otherwise all entries.", Completions.ENTRIES));
        spec.addOption(Options.flag("--recall", "Only what has changed since it was handed over."));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook given", "  daybook given 4", "  daybook given --recall");
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        try (LogStore log = call.toShow()) {
            Long only = call.parameter(0) == null
                    ? null
                    : (Long) NamedEntry.find(log, NamedEntry.typed(call)).number();
            HandoverRegister register = HandoverRegister.of(log);
            if (call.flag("--recall")) {
                recall(call, log, register, only);
            } else {
                list(call, log, only == null ? register.handovers() : register.of(only), only);
            }
        }
        return ExitStatus.DONE;
    }

    private static void list(Call call, LogStore log, List<DiscloseRecord> handovers, @Nullable Long only)
            throws IOException {
        if (call.json()) {
            print(call, new HandoverJson().given(handovers));
        } else if (handovers.isEmpty()) {
            call.say(
                    only == null
                            ? "Nothing of this log was handed over. daybook report and daybook export bundle record it with"
                                    + " --given-to WHOM."
                            : "Entry " + RecordNumber.show(only) + " is in nothing that was handed over.");
        } else {
            new HandoverText(call.screen(), log.settings()).write(handovers);
        }
    }

    private static void recall(Call call, LogStore log, HandoverRegister register, @Nullable Long only)
            throws IOException {
        List<HandoverRegister.Copy> copies = register.changedSince(only);
        if (call.json()) {
            print(call, new HandoverJson().changed(copies));
        } else if (copies.isEmpty()) {
            call.say(
                    only == null
                            ? "No entry was amended, withdrawn or redacted since it was handed over."
                            : "Nobody was given an older state of entry " + RecordNumber.show(only) + ".");
        } else {
            new HandoverText(call.screen(), log.settings()).writeChanged(copies);
        }
    }

    private static void print(Call call, String json) throws IOException {
        call.out().data().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
