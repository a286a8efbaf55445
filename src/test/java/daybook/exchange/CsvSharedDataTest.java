package daybook.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.exchange.csv.CsvImport;
import daybook.exchange.csv.CsvOptions;
import daybook.exchange.csv.HeadingUse;
import daybook.log.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets that people keep in earnest; left out where the shared data is not at hand. */
class CsvSharedDataTest {

    @ParameterizedTest
    @CsvSource({"cases/case1_field_officer.csv, 24", "cases/case4_gp.csv, 24"})
    void takesEveryRowOfACase(String file, int rows) throws IOException {
        assertThat(rows(file)).hasSize(rows).allSatisfy(row -> assertThat(row).isInstanceOf(ImportRow.Taken.class));
    }

    @Test
    void saysWhatBecomesOfTheColumnsOfACase() throws IOException {
        assertThat(columns("cases/case4_gp.csv"))
                .containsExactly(
                        "date",
                        "checked against the date",
                        "time",
                        "kind",
                        "channel",
                        "place",
                        "description",
                        "witnesses",
                        "response",
                        "response",
                        "kept in the description");
    }

    @Test
    void keepsMonthsYearsAndUnknownDatesOfACase() throws IOException {
        List<String> precisions = new ArrayList<>();
        for (ImportRow row : rows("cases/case4_gp.csv")) {
            precisions.add(((ImportRow.Taken) row).facts().text(Fact.OCCURRED_PRECISION));
        }

        assertThat(precisions).containsOnly("year", "month", "day", "unknown").startsWith("year", "unknown");
    }

    @Test
    void findsAFactForTheColumnsOfThePoliceJournal() throws IOException {
        assertThat(columns("templates/act_policing_journal.csv"))
                .containsExactly(
                        "date", "place", "witnesses", "description", "response", "kept in the description", "response");
    }

    @Test
    void refusesTheRowWithATwoDigitYear() throws IOException {
        assertThat(rows("templates/act_policing_journal.csv")).hasSize(1).allSatisfy(row -> {
            assertThat(row).isInstanceOf(ImportRow.Refused.class);
            assertThat(((ImportRow.Refused) row).cell()).isEqualTo("Date");
        });
    }

    @Test
    void findsAFactForTheColumnsOfTheCustodyApp() throws IOException {
        assertThat(columns("templates/custodylog_app_export.csv").subList(0, 8))
                .containsExactly(
                        "kept in the description",
                        "date",
                        "time",
                        "kind",
                        "kept in the description",
                        "description",
                        "place",
                        "witnesses");
    }

    @Test
    void findsAFactForTheColumnsOfTheNeighbourDiary() throws IOException {
        assertThat(columns("templates/rosebery_asb_diary.csv"))
                .containsExactly("occurred", "description", "impact", "attribution", "witnesses");
    }

    @Test
    void findsAFactForTheColumnsOfTheStalkingLog() throws IOException {
        assertThat(columns("templates/sparc_stalking_log_wording_unverified.csv"))
                .containsExactly("date", "time", "description", "place", "witnesses", "response", "response");
    }

    private static List<String> columns(String file) throws IOException {
        List<String> columns = new ArrayList<>();
        try (InputStream in = Files.newInputStream(shared(file))) {
            for (HeadingUse use : CsvImport.open(
                            in, CsvOptions.NONE, new FakeTimes(), HostileEntries.ZONE, HostileEntries.NOW)
                    .columns()) {
                columns.add(use.becomes());
            }
        }
        return columns;
    }

    private static List<ImportRow> rows(String file) throws IOException {
        return CsvRoundTripTest.rows(Files.readAllBytes(shared(file)), CsvOptions.NONE);
    }

    private static Path shared(String file) {
        String folder = System.getProperty("daybook.shared.data");
        assumeTrue(folder != null, "daybook.shared.data is not set: no shared sheets to read");
        Path path = Path.of(folder, file.split("/"));
        assumeTrue(Files.exists(path), "no sheet at " + path);
        return path;
    }
}
