package daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportsTest {

    private static final String CHART = "docs/pictures/bench.svg";

    /** What stands in the page until something was measured. */
    private static final String NOT_YET = "no result yet";

    private static Document chart() throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Chart.of(ResultTest.sample(1)))));
    }

    @Test
    void theChartIsXmlWhateverAToolIsCalled() throws IOException, ParserConfigurationException, SAXException {
        assertThat(chart().getDocumentElement().getTextContent()).contains("sqlite3 & <co>");
    }

    @Test
    void theChartSaysInWordsWhatItShows() throws IOException, ParserConfigurationException, SAXException {
        assertThat(chart().getElementsByTagName("desc").item(0).getTextContent())
                .contains("import jsonl: daybook 1000 ms at 1,000, 10000 ms at 10,000; sqlite3 & <co> 100 ms at 1,000");
    }

    @Test
    void whatNobodyMeasuredHasNoPanel() throws IOException, ParserConfigurationException, SAXException {
        assertThat(chart().getDocumentElement().getTextContent())
                .contains("escalation")
                .doesNotContain("show an entry");
    }

    @ParameterizedTest
    @CsvSource({"-1, ms, 0.1 ms", "0, ms, 1 ms", "2, ms, 100 ms", "3, ms, 1 s", "5, ms, 100 s", "2, MiB, 100 MiB"})
    void powersOfTenHaveTheUnitThatPeopleUse(int power, String unit, String words) {
        assertThat(Chart.amount(power, unit)).isEqualTo(words);
    }

    @Test
    void aPageKeepsWhatStandsOutsideItsMarkers() {
        String page =
                "before\n" + MarkdownReport.BEGIN + "x.json -->\nwhat was there\n" + MarkdownReport.END + "\nafter\n";

        String made = MarkdownReport.into(page, ResultTest.sample(1), "y.json", "chart.svg");

        assertThat(made)
                .startsWith("before\n" + MarkdownReport.BEGIN + "y.json -->\nMedians")
                .contains("(chart.svg)")
                .endsWith(MarkdownReport.END + "\nafter\n")
                .doesNotContain("what was there");
        assertThat(MarkdownReport.into(made, ResultTest.sample(1), "y.json", "chart.svg"))
                .isEqualTo(made);
    }

    @Test
    void aPageWithoutMarkersIsRefused() {
        assertThatThrownBy(() -> MarkdownReport.into("page", ResultTest.sample(1), "x.json", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTableForThePageHasTheRatioToDaybook() {
        assertThat(MarkdownReport.block(ResultTest.sample(1), "x.json", ""))
                .contains("| verify | 10.0 s | 1.00 s (0.10) |", "| show an entry | — | stopped after 60.0 s |");
    }

    @Test
    void thePageAndItsChartShowTheResultFileThatThePageNames() throws IOException {
        String page = Files.readString(Path.of("docs/bench.md"));
        int begin = page.indexOf(MarkdownReport.BEGIN) + MarkdownReport.BEGIN.length();
        String file = page.substring(begin, page.indexOf(MarkdownReport.THEN, begin));

        if (!file.equals(NOT_YET)) {
            Result result = Result.fromJson(Files.readString(Path.of(file)));
            assertThat(page).contains(MarkdownReport.block(result, file, "pictures/bench.svg") + MarkdownReport.END);
            assertThat(Path.of(CHART)).hasContent(Chart.of(result));
        }
    }
}
