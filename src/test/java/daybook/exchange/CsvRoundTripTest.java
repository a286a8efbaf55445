package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import daybook.exchange.csv.CsvColumns;
import daybook.exchange.csv.CsvExport;
import daybook.exchange.csv.CsvImport;
import daybook.exchange.csv.CsvOptions;
import daybook.exchange.json.JsonFormat;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class CsvRoundTripTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesEveryFactOfAThousandHostileEntriesBack(boolean spreadsheet) throws IOException {
        List<Entry> entries = new HostileEntries(42, List.of()).list(1_000);

        List<Facts> back = taken(written(entries, spreadsheet), spreadsheet);

        assertSame(back, facts(entries));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesTheNaughtyStringsBack(boolean spreadsheet) throws IOException {
        List<Entry> entries = new HostileEntries(7, naughtyStrings()).list(1_000);

        List<Facts> back = taken(written(entries, spreadsheet), spreadsheet);

        assertSame(back, facts(entries));
    }

    @Test
    void knowsTheEntryByItsHashAndTheRowByItsDigest() throws IOException {
        List<Entry> entries = new HostileEntries(1, List.of()).list(3);
        byte[] file = written(entries, false);

        assertThat(rows(file, false)).isEqualTo(rows(file, false)).allSatisfy(row -> {
            ImportRow.Taken taken = (ImportRow.Taken) row;
            assertThat(taken.digest()).matches("[0-9A-Za-z_-]{22}");
            assertThat(entries).extracting(Entry::hash).contains(taken.sourceHash());
        });
    }

    @Test
    void theDigestIsTheSameForTheFileMadeForSpreadsheets() throws IOException {
        List<Entry> entries = new HostileEntries(2, List.of()).list(50);

        assertThat(digests(rows(written(entries, false), false)))
                .isEqualTo(digests(rows(written(entries, true), true)));
    }

    @Test
    void readsAnExportInWhichAnotherProgramPutEverythingInQuotationMarks() throws IOException {
        String headings = String.join(",", CsvColumns.ALL);
        String quoted =
                "\"1\",\"3\",\"note\",\"\",\"P1\",\"current\",\"1\",\"2026-11-20\",\"\",\"day\",\"Europe/London\",\"\",\"\","
                        + "\"2026-11-22T05:24:32.123Z\",\"\",\"Dr A\",\"true\",\"100000\",\"said\"" + ",\"\"".repeat(28)
                        + ",\"\"";

        List<ImportRow> rows = rows((headings + "\r\n" + quoted + "\r\n").getBytes(StandardCharsets.UTF_8), false);

        assertThat(((ImportRow.Taken) rows.get(0)).facts().known())
                .containsExactlyInAnyOrder(
                        Fact.TYPE,
                        Fact.SUBJECT,
                        Fact.OCCURRED_FROM,
                        Fact.OCCURRED_PRECISION,
                        Fact.OCCURRED_ZONE,
                        Fact.DESCRIPTION,
                        Fact.SOURCE_RECORDED_AT,
                        Fact.SOURCE_RECORDED_BY);
    }

    public static byte[] written(List<Entry> entries, boolean spreadsheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvExport export = new CsvExport(out, spreadsheet, Withheld.NOTHING)) {
            for (Entry entry : entries) {
                export.entry(entry);
            }
        }
        return out.toByteArray();
    }

    static List<ImportRow> rows(byte[] file, boolean spreadsheet) throws IOException {
        return rows(file, CsvOptions.builder().spreadsheet(spreadsheet).build());
    }

    public static List<ImportRow> rows(byte[] file, CsvOptions options) throws IOException {
        List<ImportRow> rows = new ArrayList<>();
        try (CsvImport reader = CsvImport.open(
                new ByteArrayInputStream(file), options, new FakeTimes(), HostileEntries.ZONE, HostileEntries.NOW)) {
            for (ImportRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> digests(List<ImportRow> rows) {
        List<String> digests = new ArrayList<>();
        for (ImportRow row : rows) {
            digests.add(((ImportRow.Taken) row).digest());
        }
        return digests;
    }

    /** What comes back: the facts, and the recording as the file claims it. */
    private static List<Facts> facts(List<Entry> entries) {
        List<Facts> all = new ArrayList<>();
        for (Entry entry : entries) {
            all.add(entry.facts().toBuilder()
                    .set(Fact.RECORDED_BY, null)
                    .set(Fact.SOURCE_RECORDED_AT, "2026-11-22T05:24:32.123Z")
                    .set(Fact.SOURCE_RECORDED_BY, entry.facts().text(Fact.RECORDED_BY))
                    .build());
        }
        return all;
    }

    /** One by one, so that a failure shows one entry and not two thousand. */
    private static void assertSame(List<Facts> back, List<Facts> written) {
        assertThat(back).hasSameSizeAs(written);
        for (int i = 0; i < back.size(); i++) {
            for (Fact fact : Fact.values()) {
                assertThat(back.get(i).value(fact))
                        .as("%s of entry %d", fact, i + 1)
                        .isEqualTo(written.get(i).value(fact));
            }
        }
    }

    private static List<Facts> taken(byte[] file, boolean spreadsheet) throws IOException {
        List<Facts> all = new ArrayList<>();
        for (ImportRow row : rows(file, spreadsheet)) {
            assertThat(row).as("%s", row).isInstanceOf(ImportRow.Taken.class);
            all.add(((ImportRow.Taken) row).facts());
        }
        return all;
    }

    private static List<String> naughtyStrings() throws IOException {
        String folder = System.getProperty("daybook.shared.data");
        assumeTrue(folder != null, "daybook.shared.data is not set: no naughty strings to try");
        Path file = Path.of(folder, "text", "blns.json");
        assumeTrue(Files.exists(file), "no naughty strings at " + file);
        List<String> strings = new ArrayList<>();
        try (JsonParser json = JsonFormat.reading().createParser(Files.readAllBytes(file))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING
                        && !json.getText().isEmpty()) {
                    strings.add(json.getText());
                }
            }
        }
        return strings;
    }
}
