package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.ExitStatus;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Filter;
import daybook.log.Status;
import daybook.store.Event;
import daybook.store.ImportRecord;
import daybook.store.LogStore;
import daybook.terminal.SafeText;
import daybook.words.English;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes back all entries of a wrong import, each by a record of its own, in one transaction. */
final class WithdrawnImport {

    private WithdrawnImport() {}

    static ExitStatus run(Call call, String typed) throws IOException {
        String reason = Corrections.required(call, "--reason", "The reason");
        try (LogStore log = call.toWrite()) {
            long record = record(log, typed);
            List<Entry> entries = new ArrayList<>();
            log.entries(Filter.all(), entry -> {
                Long importId = entry.importId();
                if (importId != null && importId == record && entry.status() != Status.WITHDRAWN) {
                    entries.add(entry);
                }
                return true;
            });
            if (entries.isEmpty()) {
                throw new DaybookException.Usage("All entries of that import were withdrawn already.", null);
            }
            String recorder = call.recorder(log.settings());
            String count = English.entries(entries.size());
            call.write(
                    log,
                    writer -> {
                        for (Entry each : entries) {
                            Corrections.unchanged(writer, each);
                            writer.withdraw(each.id(), reason, recorder);
                        }
                        return count;
                    },
                    all -> "The withdrawal of " + all + " is saved.");
            if (!call.quiet()) {
                call.out()
                        .line(SafeText.of("Withdrew " + count + " of import record " + record
                                + ". They stay in the log, marked as withdrawn; the file can be imported again."));
            }
        }
        return ExitStatus.DONE;
    }

    private static long record(LogStore log, String typed) {
        StringBuilder known = new StringBuilder();
        for (Event event : log.events(RecordKind.IMPORT)) {
            String number = Long.toString(event.id());
            if (number.equals(typed.startsWith("#") ? typed.substring(1) : typed)) {
                return event.id();
            }
            known.append(known.isEmpty() ? "" : ", ")
                    .append(number)
                    .append(' ')
                    .append(ImportRecord.of(event).file());
        }
        throw new DaybookException.NotFound(
                "There is no import \"" + typed + "\" in this log.",
                known.isEmpty() ? "nothing was imported" : "its imports are: " + known);
    }
}
