package daybook.fuzz;

import daybook.cli.ImportFuzz;
import daybook.evidence.MediaFuzz;
import daybook.evidence.SafeNamesFuzz;
import daybook.exchange.JsonFuzz;
import daybook.exchange.csv.CsvFuzz;
import daybook.exchange.csv.SpreadsheetFuzz;
import daybook.ledger.ChainLineFuzz;
import daybook.ledger.CheckpointFuzz;
import daybook.ledger.DisclosureFuzz;
import daybook.review.SettingsFuzz;
import daybook.store.rows.SearchFuzz;
import daybook.store.sqlite.LogFileFuzz;
import daybook.terminal.SafeTextFuzz;
import daybook.timestamp.TimestampFuzz;
import daybook.when.DatesFuzz;
import java.util.List;

/**
 * Something that is given bytes and throws when a promise is broken.
 *
 * @param type its class, of which Jazzer calls the method {@code fuzzerTestOneInput}
 * @param changes how many changed seeds the ordinary build tries: some targets open a file each time
 */
record Target(Class<?> type, Run run, int changes) {

    private static final int MANY = 6_000;
    private static final int SOME = 1_000;
    private static final int FEW = 200;

    interface Run {
        void on(byte[] bytes) throws Exception;
    }

    static List<Target> all() {
        return List.of(
                new Target(DatesFuzz.class, DatesFuzz::fuzzerTestOneInput, SOME),
                new Target(CsvFuzz.class, CsvFuzz::fuzzerTestOneInput, SOME),
                new Target(JsonFuzz.class, JsonFuzz::fuzzerTestOneInput, SOME),
                new Target(ImportFuzz.class, ImportFuzz::fuzzerTestOneInput, FEW),
                new Target(SpreadsheetFuzz.class, SpreadsheetFuzz::fuzzerTestOneInput, MANY),
                new Target(ChainLineFuzz.class, ChainLineFuzz::fuzzerTestOneInput, MANY),
                new Target(DisclosureFuzz.class, DisclosureFuzz::fuzzerTestOneInput, MANY),
                new Target(CheckpointFuzz.class, CheckpointFuzz::fuzzerTestOneInput, MANY),
                new Target(SettingsFuzz.class, SettingsFuzz::fuzzerTestOneInput, MANY),
                new Target(MediaFuzz.class, MediaFuzz::fuzzerTestOneInput, MANY),
                new Target(SafeNamesFuzz.class, SafeNamesFuzz::fuzzerTestOneInput, MANY),
                new Target(TimestampFuzz.class, TimestampFuzz::fuzzerTestOneInput, SOME),
                new Target(LogFileFuzz.class, LogFileFuzz::fuzzerTestOneInput, FEW),
                new Target(SearchFuzz.class, SearchFuzz::fuzzerTestOneInput, SOME),
                new Target(SafeTextFuzz.class, SafeTextFuzz::fuzzerTestOneInput, SOME));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
