package daybook.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.HostileEntries;
import daybook.exchange.Withheld;
import daybook.exchange.json.JsonExport;
import daybook.log.Entries;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Occurred;
import daybook.log.Precision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookExportTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final WorkbookTitle TITLE = title(List.of(), 0);

    @Test
    void everyHostileTextComesBackAsItWas() throws IOException {
        List<Entry> entries = new HostileEntries(7, List.of()).list(400);

        Map<String, String> cells = write(Withheld.NOTHING, entries).cells(1);

        for (int i = 0; i < entries.size(); i++) {
            for (Fact fact :
                    List.of(Fact.DESCRIPTION, Fact.EXACT_WORDS, Fact.IDENTIFIER, Fact.IMPACT, Fact.RECORDED_BY)) {
                String text = entries.get(i).facts().text(fact);
                String address = address(SheetColumn.valueOf(fact.name()), i + 1);
                assertThat(cells.getOrDefault(address, "")).as(address).isEqualTo(text == null ? "" : text);
            }
        }
    }

    @Test
    void noPartOfItHoldsAFormula() throws IOException {
        Sheets workbook =
                write(Withheld.NOTHING, new HostileEntries(8, List.of("=1+1", "=cmd|' /C calc'!A0")).list(200));

        assertThat(workbook.parts().values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    @Test
    void whiteSpaceAtTheEndsCounts() throws IOException {
        Sheets workbook = write(
                Withheld.NOTHING,
                List.of(Entries.note(1).saying("  in the middle \n").entry()));

        assertThat(workbook.xml(1)).contains("<t xml:space=\"preserve\">  in the middle ");
    }

    @Test
    void whatLooksLikeANumberIsText() throws IOException {
        Entry entry = Entries.note(1)
                .saying("01234")
                .with(Fact.IDENTIFIER, "+447700900123")
                .entry();

        Sheets workbook = write(Withheld.NOTHING, List.of(entry));

        assertThat(workbook.cells(1)).containsValues("01234", "+447700900123");
        assertThat(workbook.xml(1)).doesNotContain("<v>01234", "<v>1234");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SECOND, 2026-11-20T14:30:05+00:00, -, 2026-11-20, 14:30:05",
                "MINUTE, 2026-07-20T14:30:00+01:00, -, 2026-07-20, 14:30",
                "ABOUT, 2026-11-20T14:30:00+00:00, -, 2026-11-20, -",
                "PART_OF_DAY, 2026-11-20T18:00:00+00:00, 2026-11-20T22:00:00+00:00, 2026-11-20, -",
                "PART_OF_DAY, 2026-11-20T22:00:00+00:00, 2026-11-21T06:00:00+00:00, -, -",
                "DAY, 2026-11-20, -, 2026-11-20, -",
                "DAY, 1899-12-31, -, -, -",
                "MINUTE, 1890-12-31T10:00:00+00:00, -, -, -",
                "MONTH, 2026-11, -, -, -",
                "YEAR, 2026, -, -, -",
                "RANGE, 2026-11-01, 2026-11-05, -, -",
                "RANGE, 2026-11-20T14:00:00+00:00, 2026-11-20T15:00:00+00:00, 2026-11-20, -",
                "UNKNOWN, -, -, -, -"
            })
    void datesAndTimesAreRealOnesWhereTheyAreExactAndElsewhereNone(
            Precision precision, String from, String to, String day, String time) throws IOException {
        Entry entry = timed(Entries.note(1), new Occurred(from, to, precision, LONDON, "as typed"));

        Map<String, String> cells = write(Withheld.NOTHING, List.of(entry)).cells(1);

        assertThat(cells.get("B2")).isEqualTo(day == null ? null : serial(LocalDate.parse(day)));
        assertThat(cells.get("C2"))
                .isEqualTo(
                        time == null
                                ? null
                                : Double.toString(LocalTime.parse(time).toSecondOfDay() / 86_400.0));
        assertThat(cells.get("D2")).endsWith("typed: as typed");
    }

    @Test
    void aDayIsSaidToBeADayAndHasNoTimeOfDay() throws IOException {
        Entry entry = timed(Entries.note(1), new Occurred("2026-11-20", null, Precision.DAY, LONDON, null));

        assertThat(write(Withheld.NOTHING, List.of(entry)).cells(1).get("D2"))
                .isEqualTo("Fri 20 Nov 2026\nknown to the day");
    }

    @Test
    void whatIsWithheldIsEmptyAndTheLegendNamesIt() throws IOException {
        Entry entry = timed(
                Entries.incident(1).saying("seen").with(Fact.WITNESSES, List.of("Ann", "Bo")),
                new Occurred("2026-11-20T14:30:00+00:00", null, Precision.MINUTE, LONDON, "fri 14:30"));

        Sheets workbook = write(Withheld.of(List.of("occurred", "witnesses")), List.of(entry));

        assertThat(workbook.cells(1)).doesNotContainKeys("B2", "C2", "D2", "E2").doesNotContainValue("Ann\nBo");
        assertThat(workbook.cells(2))
                .containsValue(
                        "occurred_from, occurred_to, occurred_precision, occurred_zone, occurred_typed, witnesses."
                                + " Their cells are empty, as if unknown.");
    }

    @Test
    void aTextTooLongForItsCellIsCutVisiblyAndNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookExport export = new WorkbookExport(out, TITLE, Withheld.NOTHING);
        export.entry(Entries.note(12).saying("a".repeat(40_000)).entry());
        export.close();

        int left = 40_000 - CellText.LONGEST + CellText.MARK.length();
        assertThat(export.cut()).containsExactly(new CutText(12, "What happened", left));
        Sheets workbook = new Sheets(out.toByteArray());
        assertThat(workbook.cells(1).get("H2")).hasSize(CellText.LONGEST).endsWith(CellText.MARK);
        assertThat(workbook.cells(2)).containsValue("#12, What happened: " + left + " characters");
    }

    @Test
    void theLegendSaysWhatEveryColumnMeans() throws IOException {
        Map<String, String> legend = write(Withheld.NOTHING, List.of()).cells(2);

        assertThat(legend.values()).contains(headings().toArray(new String[0]));
    }

    @Test
    void theLegendNamesTheLogItsHeadAndWhatWasAskedFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookExport(out, title(List.of("kind gift", "since 2026-01"), 2), Withheld.NOTHING).close();

        assertThat(new Sheets(out.toByteArray()).cells(2))
                .containsValues(
                        "ab".repeat(16),
                        "cd".repeat(32),
                        "All but those asked for: kind gift",
                        "since 2026-01",
                        "2 entries of unknown date");
    }

    @Test
    void headingsStayInViewAndFilter() throws IOException {
        String xml = write(Withheld.NOTHING, List.of(Entries.note(1).entry())).xml(1);

        assertThat(xml)
                .contains(
                        "ySplit=\"1\"",
                        "state=\"frozen\"",
                        "<autoFilter ref=\"A1:" + address(SheetColumn.HASH, 1) + "\">");
    }

    @Test
    void whereASheetIsFullAnotherBegins() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookExport export = new WorkbookExport(out, TITLE, Withheld.NOTHING, 3)) {
            for (int i = 1; i <= 5; i++) {
                export.entry(Entries.note(i).entry());
            }
        }

        Sheets workbook = new Sheets(out.toByteArray());
        assertThat(workbook.names()).containsExactly("Entries", "Entries 2", "Entries 3", "Legend");
        assertThat(workbook.cells(1)).containsEntry("A2", "#1").containsEntry("A3", "#2");
        assertThat(workbook.cells(3)).containsEntry("A2", "#5").containsEntry("H1", "What happened");
    }

    private static List<String> headings() {
        return Arrays.stream(SheetColumn.values()).map(SheetColumn::heading).toList();
    }

    private static Sheets write(Withheld withheld, List<Entry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookExport export = new WorkbookExport(out, TITLE, withheld)) {
            for (Entry entry : entries) {
                export.entry(entry);
            }
        }
        return new Sheets(out.toByteArray());
    }

    private static WorkbookTitle title(List<String> chosen, long undated) {
        JsonExport.Header header =
                new JsonExport.Header("ab".repeat(16), Instant.parse("2026-11-22T05:24:32.123Z"), 12, "cd".repeat(32));
        return new WorkbookTitle(header, LONDON, "daybook test", new ArrayList<>(chosen), undated);
    }

    private static Entry timed(Entries entry, Occurred occurred) {
        return entry.occurred(occurred).recorded("2026-11-22T05:24:32.123Z").entry();
    }

    /** {@code H2} for the row of the first entry. */
    private static String address(SheetColumn column, int entry) {
        int place = column.place();
        String letters = place < 26 ? "" : String.valueOf((char) ('A' + place / 26 - 1));
        return letters + (char) ('A' + place % 26) + (entry + 1);
    }

    /** Days since the last of 1899, and one more for a 29 February 1900 that spreadsheets believe in. */
    private static String serial(LocalDate day) {
        return Double.toString((double) ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
    }
}
