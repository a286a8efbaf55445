package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.exchange.json.ItemJson;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Item;
import daybook.log.Occurred;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.review.Continuity;
import daybook.store.Event;
import daybook.store.HandRecord;
import daybook.store.LogStore;
import daybook.store.RecordFacts;
import daybook.terminal.SafeText;
import daybook.view.ItemText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evidence handed}: a thing that is kept as an exhibit was handed to somebody. */
final class EvidenceHandedCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "evidence handed",
                "Record that a thing was handed to somebody.",
                "Record each time it changes hands, with the time and where it is then. A step that was forgotten can be recorded later"
                        + " with --at: the list is in the order of time, and says when each was written down.");
        spec.addPositional(
                Options.parameter(0, "REF", "The thing: its reference, or the number that evidence list shows.", null));
        spec.addOption(Options.value("--to", "WHOM", "Who has it from then on. Required."));
        spec.addOption(Options.value("--by", "NAME", "Who handed it over."));
        spec.addOption(Options.value(EvidenceAddItemCommand.KEPT, "WHERE", "Where it is kept from then on."));
        spec.addOption(Options.value(
                EvidenceAddItemCommand.AT, "WHEN", "When it was handed over. If you leave it out: today, no time."));
        spec.addOption(Options.value("--reason", "TEXT", "Why, with any receipt or reference."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook evidence handed AB/2 --to \"PC 4711 Example\" --by \"Dr A\" \\",
                "      --kept \"Example police station\" --at \"yesterday 14:30\" \\",
                "      --reason \"Receipt 17/26\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = call.parameter(0, "Which thing was handed over is missing.", "daybook evidence list shows them");
        String to = FactCheck.name("--to", Corrections.required(call, "--to", "Who was given it"));
        String by = optional(call, "--by");
        String kept = optional(call, EvidenceAddItemCommand.KEPT);
        String reason = optional(call, "--reason");
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            Item item = own(NamedItem.of(Continuity.of(log), typed));
            Occurred at = EvidenceAddItemCommand.since(call, settings);
            if (item.isBefore(at)) {
                throw new DaybookException.Usage(
                        item.label() + " was kept from a later time on: "
                                + new ItemText(call.screen(), settings).first(item) + ".",
                        "say with --at when it was handed over; if it was recorded as kept too late, say so in --reason");
            }
            RecordFacts facts = new HandRecord(to, by, kept, at).facts();
            RecordFacts said = reason == null ? facts : facts.because(reason);
            String recorder = call.recorder(settings);
            call.write(
                    log,
                    writer -> writer.append(item.id(), said.recordedBy(recorder)),
                    (Event event) -> "That it was handed over is saved, as record " + event.id() + ".");
            Item now = NamedItem.of(Continuity.of(log), Long.toString(item.id()));
            if (call.json()) {
                ItemJson.one(call.out().data(), now);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Recorded. Where " + now.label() + " is now: "
                                        + new ItemText(call.screen(), settings).now(now))
                                .singleLine());
            }
        }
        return ExitStatus.DONE;
    }

    private static Item own(Item item) {
        if (!RecordNumber.isOwn(item.id())) {
            throw new DaybookException.Usage(
                    item.label() + " is another log's, and only there can anything be added to it.",
                    "have it done in that log, and import its next bundle here: daybook import bundle PATH");
        }
        return item;
    }

    private static @Nullable String optional(Call call, String option) {
        String text = call.option(option);
        if (text == null || text.isBlank()) {
            return null;
        }
        FactCheck.whole(option, text);
        return text;
    }
}
