package daybook.exchange.csv;

import daybook.exchange.CsvRoundTripTest;
import daybook.exchange.HostileEntries;
import daybook.exchange.ImportRow;
import daybook.exchange.RowPromises;
import daybook.fuzz.Input;
import daybook.log.DaybookException;
import daybook.log.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as a CSV file, daybook's own or somebody's: refused in words, or taken, written and read again as the same. */
public final class CsvFuzz {

    private static final String[] ENCODINGS = {"UTF-8", "windows-1252", "UTF-16", "ISO-8859-15", "Shift_JIS"};
    private static final String[] DELIMITERS = {"comma", "semicolon", "tab"};

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        CsvOptions options = options(in);
        List<ImportRow> rows;
        try {
            rows = rows(in.rest(), options);
        } catch (DaybookException.Usage refused) {
            return;
        }
        List<Facts> taken = RowPromises.kept(rows);
        for (boolean spreadsheet : new boolean[] {false, true}) {
            byte[] written = CsvRoundTripTest.written(RowPromises.entries(taken), spreadsheet);
            RowPromises.same(
                    taken,
                    RowPromises.kept(rows(
                            written,
                            CsvOptions.builder().spreadsheet(spreadsheet).build())),
                    "csv");
        }
    }

    private static CsvOptions options(Input in) {
        CsvOptions.Builder options = CsvOptions.builder().spreadsheet(in.flag());
        if (in.choice(4) == 1) {
            options.encoding(ENCODINGS[in.choice(ENCODINGS.length)]);
        }
        if (in.choice(4) == 1) {
            options.delimiter(DELIMITERS[in.choice(DELIMITERS.length)]);
        }
        if (in.choice(4) == 1) {
            options.skipRows(in.choice(4));
        }
        if (in.choice(4) == 1) {
            options.maps(List.of("description=#1", "occurred=#2"));
        }
        return options.build();
    }

    private static List<ImportRow> rows(byte[] file, CsvOptions options) throws IOException {
        List<ImportRow> rows = new ArrayList<>();
        Instant now = RowPromises.NOW;
        try (CsvImport reader =
                CsvImport.open(new ByteArrayInputStream(file), options, RowPromises.TIMES, HostileEntries.ZONE, now)) {
            for (ImportRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
