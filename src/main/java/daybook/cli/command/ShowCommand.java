package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Command;
import daybook.cli.Completions;
import daybook.cli.ExitStatus;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Exhibit;
import daybook.log.RecordNumber;
import daybook.review.Continuity;
import daybook.store.Event;
import daybook.store.KeptFile;
import daybook.store.LogStore;
import daybook.terminal.Delivery;
import daybook.terminal.SafeText;
import daybook.terminal.Style;
import daybook.view.EntryText;
import daybook.view.EvidenceText;
import daybook.view.HistoryText;
import daybook.view.ItemText;
import daybook.view.RecordText;
import daybook.view.json.RecordJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code show}: one entry in full, or any record of the chain. */
final class ShowCommand implements Command {

    private static final String RECORD = "record";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "show",
                "Show one entry in full, or any record.",
                "An exhibit, such as AB/1, shows the entry that it belongs to.",
                "Not only entries are records of the chain: imports, attached files, corrections, settings, checkpoints and what was"
                        + " handed over are too. The word record and a number show everything that this record says, and the entry that"
                        + " it is about.");
        spec.addPositional(Options.parameter(
                0, "ID", "The entry's number, such as 12, or B12 for entry 12 of log B.", Completions.ENTRIES));
        spec.addPositional(
                Options.parameter(1, "RECORD", "Behind the word record in the place of ID: a record's number.", null));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook show 10", "  daybook show 10 --json", "  daybook show record 12");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        String typed = NamedEntry.typed(call);
        String second = call.parameter(1);
        if (second != null && !typed.equals(RECORD)) {
            throw new DaybookException.Usage(
                    "\"" + second + "\" is one too many: one entry is shown at a time.", "daybook show " + typed);
        }
        try (LogStore log = call.toShow()) {
            if (typed.equals(RECORD)) {
                record(call, log, second);
            } else {
                entry(call, log, named(call, log, typed));
            }
        }
        return ExitStatus.DONE;
    }

    /** The entry of that number, or the one that an exhibit belongs to. */
    private static Entry named(Call call, LogStore log, String typed) {
        Exhibit exhibit = RecordNumber.parse(typed) > 0 ? null : NamedEntry.exhibit(log.exhibits(), typed);
        Entry of = exhibit == null ? null : log.entry(exhibit.entry());
        if (exhibit == null || of == null) {
            return NamedEntry.find(log, typed);
        }
        call.say(exhibit.evidence().label() + " is an exhibit of entry " + RecordNumber.show(of.number()) + ":");
        return of;
    }

    private static void entry(Call call, LogStore log, Entry entry) throws IOException {
        if (call.json()) {
            EntrySaver.printJson(call, entry);
            return;
        }
        new EntryText(call.out(), call.terminal().width(), log.settings()).write(entry);
        KeptFile kept = KeptFile.of(log, entry.importId());
        if (kept != null) {
            call.out().line(SafeText.of("The imported file is " + kept.words() + "."));
        }
        List<String> objections = Objections.about(log, entry);
        if (!objections.isEmpty()) {
            call.out().line(SafeText.of("The subject objects: " + String.join(", ", objections)));
        }
        unknown(call, log.unknownFacts(entry.id()));
        new EvidenceText(call.screen(), log.settings()).write(log, entry);
        new ItemText(call.screen(), log.settings()).ofEntry(Continuity.of(log), entry.id());
        new HistoryText(call.screen(), log.settings()).write(log, entry.id());
    }

    private static void unknown(Call call, Map<String, Object> facts) {
        if (facts.isEmpty()) {
            return;
        }
        call.out().line();
        call.out().line(Style.HEADING, SafeText.of("Facts that only a newer daybook knows"));
        for (Map.Entry<String, Object> each : facts.entrySet()) {
            call.out()
                    .paragraph(
                            Style.PLAIN,
                            SafeText.of(each.getKey() + ": " + each.getValue()),
                            call.terminal().width(),
                            2);
        }
    }

    private static void record(Call call, LogStore log, @Nullable String number) throws IOException {
        if (number == null) {
            throw new DaybookException.Usage("The record's number is missing.", "such as: daybook show record 12");
        }
        long id = RecordNumber.parse(number);
        if (id < 1) {
            throw new DaybookException.Usage(
                    "\"" + number + "\" is not the number of a record.", "such as: daybook show record 12");
        }
        Entry entry = log.entry(id);
        if (entry != null && call.json()) {
            RecordJson.entry(call.out().data(), log, entry);
            return;
        } else if (entry != null) {
            call.say("Record " + RecordNumber.show(id) + " is entry " + RecordNumber.show(entry.number()) + ":");
            entry(call, log, entry);
            return;
        }
        Event event = log.event(id);
        if (event == null) {
            throw new DaybookException.NotFound(
                    "There is no record " + RecordNumber.show(id)
                            + (RecordNumber.isOwn(id) ? "." : " that this log shows."),
                    RecordNumber.isOwn(id)
                            ? "the last one is record " + log.head().records()
                            : null);
        }
        if (call.json()) {
            RecordJson.event(call.out().data(), log, event);
        } else {
            new RecordText(log, event).write(call.screen());
        }
    }
}
