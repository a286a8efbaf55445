package daybook.intake;

import daybook.exchange.ImportRows;
import daybook.store.LogStore;
import java.io.IOException;

/** The import of a file into a log, or a dry run of it. */
public final class FileImport {

    private FileImport() {}

    /** Imports all rows, or finds out what that would do. */
    public static ImportCounts run(
            LogStore log, ImportSource source, ImportRows rows, ImportChoices choices, ImportListener listener)
            throws IOException {
        Rereading rereading = new Rereading(
                choices.export(),
                choices.dry() ? null : choices.reason(),
                choices.recorder(),
                log.settings().zone());
        boolean alike = !choices.again() && log.entryCount() > 0;
        KnownRows known =
                new KnownRows(rereading, alike ? new AlikeEntries(log.head().records()) : null, listener);
        RowPreparer reading =
                new RowPreparer(rows, log, choices.subject(), choices.export(), choices.recorder(), choices.dry());
        return choices.dry()
                ? new DryRun(log, known, listener).run(reading)
                : new ImportJob(log, source, known, rereading, choices, listener).run(reading);
    }
}
