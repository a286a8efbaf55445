package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log of London in which something is told of Kolkata: no view shows that clock without its offset, and days do not run backwards. */
class OtherZoneViewsTest {

    private static final Pattern BARE = Pattern.compile("14:30(?! \\+05:30)(?!:00\\+05:30)");

    @TempDir
    Path folder;

    private Session log() {
        Session log = Session.about(folder, "P1").wide(200).at("2026-12-20T12:00:00Z");
        return log.incident("call", "2026-07-01 14:30 Asia/Kolkata", "--threat", "yes")
                .incident("call", "2026-07-20 14:30 Asia/Kolkata")
                .step("told-police", "2026-07-20 14:30 Asia/Kolkata");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline",
                "timeline --plain",
                "timeline --reverse",
                "timeline --by recorded",
                "show 1",
                "summary",
                "summary --plain",
                "escalation",
                "guidance"
            })
    void everyViewShowsTheOffset(String command) {
        String shown = log().ok(command.split(" ", -1)).replaceAll("(?m)^As typed.*$|As typed +\\S.*", "");

        assertThat(shown.replaceAll("\\s+", " ")).contains("14:30 +05:30").doesNotContainPattern(BARE);
    }

    @Test
    void anotherZonesTimeIsFirstAndLatestWithItsOffset() {
        assertThat(log().ok("summary"))
                .contains("First: Wed 1 Jul 2026, 14:30 +05:30. Latest: Mon 20 Jul 2026, 14:30 +05:30");
    }

    @Test
    void theReportShowsTheOffset() throws IOException {
        Path file = folder.resolve("report.html");
        log().ok("report", "-o", file.toString(), "-q");
        String page = Files.readString(file)
                .replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("typed\\s+2026-07-\\d\\d 14:30 Asia/Kolkata", "");

        assertThat(page).contains("14:30 +05:30").doesNotContainPattern(BARE);
    }

    @Test
    void theTimeOfTheWorkbookHasTheOffset() throws IOException {
        Path file = folder.resolve("log.xlsx");
        log().ok("export", "xlsx", "-o", file.toString(), "-q");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).contains(">14:30 +05:30<");
        }
    }

    @Test
    void aDryRunShowsTheOffset() throws IOException {
        Path file = Files.writeString(
                folder.resolve("rows.csv"),
                "Date,Time,timezone,What happened\n01/07/2026,14:30,Asia/Kolkata,He rang\n01/07/2026,09:15,,He wrote\n");

        assertThat(log().ok("import", "csv", file.toString(), "--dry-run"))
                .contains("Wed 1 Jul 2026, 14:30 +05:30")
                .contains("Wed 1 Jul 2026, 09:15 ");
    }

    private static List<String> headings(String timeline) {
        List<String> headings = new ArrayList<>();
        Matcher found = Pattern.compile("(?m)^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d+ \\w+ \\d+)$")
                .matcher(timeline);
        while (found.find()) {
            headings.add(found.group(1));
        }
        return headings;
    }

    /** Kolkata's early morning is London's evening before; a day that was written stays that day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-07-02 03:00 Asia/Kolkata; 2026-07-01 23:00; 2026-07-01 20:00  | 1 Jul 2026
                    2026-07-01 Asia/Kolkata; 2026-06-30 23:30; 2026-07-01 09:00        | 30 Jun 2026,1 Jul 2026
                    2026-07-01 23:30 America/New_York; 2026-07-01; 2026-07-02          | 1 Jul 2026,2 Jul 2026
                    """)
    void theDaysAreThoseOfTheLog(String entries, String days) throws IOException {
        Session log = Session.about(folder, "P1").at("2026-12-20T12:00:00Z");
        for (String each : entries.split(";", -1)) {
            log.incident("call", each.strip());
        }
        assertThat(String.join(",", headings(log.ok("timeline")))).isEqualTo(days);
        Path file = folder.resolve("report.html");
        log.ok("report", "-o", file.toString(), "-q");
        List<String> inReport = new ArrayList<>();
        Matcher found = Pattern.compile("</strong><br/>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\d+ \\w+ \\d+)")
                .matcher(Files.readString(file));
        while (found.find()) {
            if (!inReport.contains(found.group(1))) {
                inReport.add(found.group(1));
            }
        }
        assertThat(String.join(",", inReport)).isEqualTo(days);
    }

    @Test
    void theDayIsSaidAgainWhereItIsAnotherOne() {
        Session log = Session.about(folder, "P1").wide(200).at("2026-12-20T12:00:00Z");
        log.incident("call", "2026-07-02 03:00 Asia/Kolkata");

        assertThat(log.ok("timeline").replaceAll("\\s+", " "))
                .contains("Wed 1 Jul 2026 #1 Thu 2 Jul")
                .contains("2026, 03:00")
                .contains("+05:30");
    }

    @Test
    void eightHoursOfOneDaySpanNothing() {
        Session log = Session.about(folder, "P1").at("2026-12-20T12:00:00Z");
        log.incident("call", "2026-07-02 03:00 Asia/Kolkata").incident("call", "2026-07-01 14:30");

        assertThat(log.ok("summary")).doesNotContain("Span").doesNotContain("1 day");
        assertThat(log.ok("escalation", "--full"))
                .doesNotContain("1 day between")
                .contains("all within a day");
        assertThat(log.ok("escalation", "--json")).contains("\"span_days\":0", "\"longest_gap_days\":0");
    }

    @Test
    void aLogSetToAnotherZoneShowsWhatWasWrittenBeforeWithItsOffset() {
        Session log = Session.about(folder, "P1").wide(200).at("2026-12-20T12:00:00Z");
        log.incident("call", "2026-07-01 23:30").incident("gift", "2026-07-01");
        log.ok("settings", "set", "zone", "Asia/Kolkata", "--reason", "moved", "-q");
        log.incident("letter", "2026-07-02 05:00");

        String timeline = log.ok("timeline");

        assertThat(headings(timeline)).containsExactly("1 Jul 2026", "2 Jul 2026");
        assertThat(timeline.replaceAll("\\s+", " "))
                .containsSubsequence("Wed 1 Jul 2026", "#2", "Thu 2 Jul 2026", "#1", "23:30", "+01:00", "#3", "05:00");
    }
}
