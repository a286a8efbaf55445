package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of a report as PDF: what is on which, at the top, at the foot and at the end of each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportSheetsIT {

    private static final String LONG = "He stood at the gate and said that he would come back until I answered him. ";

    @TempDir
    Path folder;

    private Program daybook;

    @BeforeAll
    void makeALog(@TempDir Path shared) throws IOException {
        daybook = ReportSample.in(shared);
    }

    private PdfFile report(Program program, String name, String... options) throws IOException {
        ReportSample.report(program, folder.resolve(name + ".pdf"), options);
        return PdfFile.read(folder.resolve(name + ".pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "court", "defence-organisation", "practice", "subject"})
    void theTimelineBeginsOnTheSecondSheet(String reader) throws IOException {
        try (PdfFile pdf = report(daybook, reader, "--for", reader)) {
            assertThat(pdf.headings(1)).doesNotContain("Timeline");
            assertThat(pdf.headings(2)).startsWith("Timeline");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "court", "defence-organisation", "practice", "employer", "subject"})
    void everySheetSaysWhatItBelongsToAndWhichItIs(String reader) throws IOException {
        try (PdfFile pdf = report(daybook, "top-" + reader, "--for", reader)) {
            List<String> sheets = pdf.sheets();
            for (int i = 0; i < sheets.size(); i++) {
                assertThat(sheets.get(i))
                        .contains("Report about P1, for ", "Made ", "Page " + (i + 1) + " of " + sheets.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "defence-organisation", "practice", "employer", "subject"})
    void noHeadingIsTheLastLineOfASheet(String reader) throws IOException {
        try (PdfFile pdf = report(daybook, "ends-" + reader, "--for", reader)) {
            for (int i = 1; i <= pdf.sheets().size(); i++) {
                assertThat(pdf.endsInHeading(i)).as("sheet " + i).isFalse();
            }
        }
    }

    @Test
    void theContentsNameTheSheetsOnWhichThePartsBegin() throws IOException {
        try (PdfFile pdf = report(daybook, "contents", "--for", "police")) {
            Matcher line = Pattern.compile("(Timeline|Counts|Exhibits|Receipt)\u00A0(\\d+)")
                    .matcher(pdf.sheets().get(0));
            List<String> found = new ArrayList<>();
            while (line.find()) {
                found.add(line.group(1));
                assertThat(pdf.headings(Integer.parseInt(line.group(2)))).contains(line.group(1));
            }
            assertThat(found).containsExactly("Timeline", "Counts", "Exhibits", "Receipt");
        }
    }

    @Test
    void longWordsLeaveTheFirstSheetOneSheet() throws IOException {
        Program wordy = Logs.with(folder);
        for (String kind : List.of("threat", "assault", "break-in", "appearance")) {
            assertThat(wordy.run(
                            "add",
                            kind,
                            "-m",
                            LONG.repeat(30),
                            "--exact-words",
                            LONG.repeat(10),
                            "--impact",
                            LONG.repeat(10)))
                    .exited(0);
        }

        try (PdfFile pdf = report(wordy, "wordy", "--for", "police")) {
            assertThat(pdf.headings(2)).startsWith("Timeline");
        }
    }

    @Test
    void everyEntryOfALongLogIsThereOnceAndInOrder() throws IOException {
        Program daybook = Logs.with(folder);
        int count = 1200;
        StringBuilder entries = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            entries.append("{\"kind\":\"message\",\"occurred\":\"")
                    .append(2000 + i / 100)
                    .append("-01-15 10:00\",\"place\":\"home\",\"description\":\"Message, ")
                    .append("he wrote again ".repeat(1 + i % 30))
                    .append("\"}\n");
        }
        Files.writeString(folder.resolve("long.jsonl"), entries);
        assertThat(daybook.run("import", "jsonl", "long.jsonl", "-q", "--no-input"))
                .exited(0);

        try (PdfFile pdf = report(daybook, "long", "--for", "police")) {
            List<Integer> numbers = new ArrayList<>();
            Matcher number = Pattern.compile("(?m)^#(\\d+)$")
                    .matcher(String.join("\n", pdf.sheets()).replace("\r", ""));
            while (number.find()) {
                numbers.add(Integer.parseInt(number.group(1)));
            }
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
        }
    }
}
