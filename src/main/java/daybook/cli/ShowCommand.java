package daybook.cli;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.RecordNumber;
import daybook.store.SqliteLog;
import daybook.terminal.Delivery;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code show}: one entry in full. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("show", "Show one entry in full.");
        spec.addPositional(Options.parameter(
                0, "ID", "The entry's number, such as 12, or B12 for entry 12 of log B.", Completions.ENTRIES));
        spec.addOption(Options.json());
        return Options.examples(spec, "  daybook show 12", "  daybook show 12 --json");
    }

    @Override
    public Delivery delivery() {
        return Delivery.PAGED;
    }

    @Override
    public ExitStatus run(Call call) throws IOException {
        long id = Call.entryNumber(call.parameter(
                0, "The entry's number is missing.", "the numbers are in the first column of daybook timeline"));
        try (SqliteLog log = call.toShow()) {
            Entry entry = log.entry(id);
            if (entry == null) {
                throw new DaybookException.NotFound(
                        "There is no entry " + RecordNumber.show(id) + ".",
                        "daybook timeline shows the entries and their numbers");
            }
            if (call.json()) {
                Saving.printJson(call, entry);
            } else {
                new EntryText(call.out(), call.terminal().width(), log.settings()).write(entry);
                new EvidenceText(call, log.settings()).write(log, entry);
                new HistoryText(call, log.settings()).write(log, id);
            }
        }
        return ExitStatus.DONE;
    }
}
