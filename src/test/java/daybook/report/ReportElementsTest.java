package daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.cli.Session;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of elements: it lists entries by what was recorded of them, says where there are none, and concludes nothing. */
class ReportElementsTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void keepALog() {
        session = Session.about(folder, "P1");
        session.incident("message", "2026-10-01 10:00", "--subject", "P1");
        session.incident("call", "2026-10-02 10:00", "--subject", "P1", "--attribution", "suspected");
        session.incident("threat", "2026-10-03 10:00", "--subject", "P1", "--fear", "very-frightened");
        session.incident("complaint", "2026-10-04 10:00", "--subject", "P1", "--impact", "It cost me a day");
        session.ok("step", "warned", "-m", "x", "--at", "2026-10-05", "--subject", "P1", "-q");
        session.incident("watching", "2026-10-06 10:00", "--subject", "P1", "--confidential");
        session.incident("damage", "2026-10-07 10:00", "--subject", "P1");
        session.ok("withdraw", "7", "--reason", "It was the wind", "-q");
    }

    private String report(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "report";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return session.ok(arguments);
    }

    /** Returns what the row of a provision says of entries, without its elements. */
    private static String row(String report, String law) {
        Matcher row = Pattern.compile("<p class=\"soft\">" + Pattern.quote(law) + "</p>.*?</tr>", Pattern.DOTALL)
                .matcher(report);
        assertThat(row.find()).as(law).isTrue();
        String text = row.group().replaceAll("\\s+", " ");
        return text.substring(text.lastIndexOf("<td>"))
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Section 7(3)(a), for sections 1, 2, 2A and 4A' | '#1, #2 (suspected), #3'
            Section 2A(3)(b)                                | '#1, #2 (suspected)'
            Section 2A(3)(f)                                | No entry recorded
            Section 2A(3)(g)                                | No entry recorded
            'Sections 1(1)(b), 1(2) and 2A(2)(c)'           | '#5'
            Section 4A(1)(b)(i)                             | '#3'
            Section 4A(1)(b)(ii)                            | No entry recorded
            """)
    void listsWhatWasRecordedAndSaysWhereThereIsNothing(String law, String entries) {
        assertThat(row(report("--for", "police"), law)).isEqualTo(entries);
    }

    @Test
    void theRecorderSeesWhatIsConfidential() {
        assertThat(row(report("--include", "confidential"), "Section 2A(3)(g)")).isEqualTo("#6");
    }

    @Test
    void whatIsLeftOutIsNotTakenForNone() {
        assertThat(row(report("--for", "police", "--withhold", "impact"), "Section 4A(1)(b)(ii)"))
                .isEqualTo("Not shown: the effect on daily life is left out of this report");
        assertThat(row(report("--for", "police", "--withhold", "threat"), "Section 4A(1)(b)(i)"))
                .isEqualTo("#3; not all are shown: the threat is left out of this report");
        assertThat(row(report("--for", "police", "--exclude", "steps"), "Sections 1(1)(b), 1(2) and 2A(2)(c)"))
                .isEqualTo("Not shown: steps are left out of this report");
    }

    @Test
    void withoutTheKindsNothingIsListed() {
        String report = report("--for", "police", "--withhold", "kind");

        assertThat(row(report, "Section 7(3)(a), for sections 1, 2, 2A and 4A"))
                .isEqualTo("Not shown: the kind is left out of this report");
        assertThat(row(report, "Sections 1(1)(a), 2A(2)(a) and 7(2)"))
                .isEqualTo("Not shown: the kind is left out of this report");
    }

    @Test
    void saysThatItIsNoJudgement() {
        assertThat(report("--for", "court")).contains("A finding aid", "It is not a judgement");
    }

    @ParameterizedTest
    @CsvSource({
        "scotland, Criminal Justice and Licensing (Scotland) Act 2010",
        "northern-ireland, Protection from Stalking Act (Northern Ireland) 2022"
    })
    void theLawIsThatOfThePlace(String place, String act) {
        session.ok("settings", "set", "jurisdiction", place, "--reason", "x", "-q");

        assertThat(report("--for", "police"))
                .contains("Elements of the offence", act)
                .doesNotContain("section 2A");
    }

    @ParameterizedTest
    @CsvSource({"ireland", "elsewhere"})
    void aPlaceWithoutDataHasNoTable(String place) {
        session.ok("settings", "set", "jurisdiction", place, "--reason", "x", "-q");

        assertThat(report("--for", "police")).doesNotContain("Elements of the offence", "finding aid");
    }

    @ParameterizedTest
    @CsvSource({
        "police, true",
        "court, true",
        "defence-organisation, true",
        "practice, false",
        "employer, false",
        "subject, false"
    })
    void theseReadersAreGivenIt(String reader, boolean given) {
        assertThat(report("--for", reader).contains("Elements of the offence")).isEqualTo(given);
    }
}
