package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.cli.WhenReader;
import daybook.evidence.References;
import daybook.exchange.json.ItemJson;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.FactCheck;
import daybook.log.Item;
import daybook.log.Occurred;
import daybook.log.Settings;
import daybook.log.Status;
import daybook.review.Continuity;
import daybook.store.Event;
import daybook.store.ItemRecord;
import daybook.store.LogStore;
import daybook.store.LogWriter;
import daybook.terminal.SafeText;
import daybook.view.ItemText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evidence add-item}: a thing that is kept as an exhibit, without a file. */
final class EvidenceAddItemCommand implements Command {

    static final String KEPT = "--kept";
    static final String AT = "--at";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "evidence add-item",
                "Record a thing that is kept, such as a gift in a box.",
                "The log keeps what it is, where it is and who has it; daybook evidence handed records each time it changes hands."
                        + " Together they are its continuity, which police and courts ask for. Photograph it as well:"
                        + " daybook attach ID FILE.");
        spec.addPositional(
                Options.parameter(0, "ID", "The number of the entry that it belongs to.", Completions.ENTRIES));
        spec.addOption(Options.value("--describe", "TEXT", "What it is, such as \"watch in a box\". Required."));
        spec.addOption(Options.value(KEPT, "WHERE", "Where it is kept, such as \"practice safe\". Required."));
        spec.addOption(Options.value("--handled-by", "NAME", "Who put it there and has it now. Required."));
        spec.addOption(Options.value(
                "--exhibit", "REF", "Its reference as an exhibit, such as AB/1; AB/ uses the next free number."));
        spec.addOption(Options.value(AT, "WHEN", "Since when. If you leave it out: today, no time."));
        spec.addOption(Options.json());
        return Options.examples(
                spec,
                "  daybook evidence add-item 1 --describe \"watch in a box\" \\",
                "      --kept \"practice safe\" --handled-by \"Dr A\" --exhibit AB/2 \\",
                "      --at \"yesterday 14:30\"");
    }

    @Override
    public boolean saves() {
        return true;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = call.parameter(0);
        String description = Corrections.required(call, "--describe", "What it is");
        String kept = Corrections.required(call, KEPT, "Where it is kept");
        String handledBy = FactCheck.name("--handled-by", Corrections.required(call, "--handled-by", "Who has it"));
        try (LogStore log = call.toWrite()) {
            Settings settings = log.settings();
            Entry entry = typed == null ? null : entry(log, typed);
            Occurred since = since(call, settings);
            String recorder = call.recorder(settings);
            Event saved = call.write(
                    log,
                    writer -> writer.append(
                            entry == null ? null : (Long) entry.id(),
                            new ItemRecord(reference(call, writer), description, kept, handledBy, since)
                                    .facts()
                                    .recordedBy(recorder)),
                    event -> "The thing is saved, as record " + event.id() + ".");
            Item item = NamedItem.of(Continuity.of(log), Long.toString(saved.id()));
            if (call.json()) {
                ItemJson.one(call.out().data(), item);
            } else if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Kept " + item.label() + "  ")
                                .plus(ItemText.description(item))
                                .plus(SafeText.of(", " + new ItemText(call.screen(), settings).now(item)))
                                .singleLine());
            }
        }
        return ExitStatus.DONE;
    }

    private static Entry entry(LogStore log, String typed) {
        Entry entry = NamedEntry.own(log, typed);
        if (entry.status() == Status.WITHDRAWN) {
            throw new DaybookException.Usage(
                    "Entry " + entry.number() + " was withdrawn, so nothing is kept with it.",
                    "leave the number out, or name another entry");
        }
        return entry;
    }

    /** Returns since when: what --at says, else today. */
    static Occurred since(Call call, Settings settings) {
        WhenReader when = call.times(settings);
        String typed = call.option(AT);
        return typed == null ? when.today() : when.read(typed);
    }

    private static @Nullable String reference(Call call, LogWriter writer) {
        String typed = call.option("--exhibit");
        return typed == null
                ? null
                : References.of(typed, 1, writer.references()).get(0);
    }
}
