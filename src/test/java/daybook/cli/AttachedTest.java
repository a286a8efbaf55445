package daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.evidence.Positioned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that are attached: where a picture was taken, that it is there already, its digest in one piece. */
class AttachedTest {

    @TempDir
    Path folder;

    private Session log;

    @BeforeEach
    void makeALog() {
        log = Session.about(folder, "P1").incident("message", "2026-11-22").incident("gift", "2026-11-22");
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name) throws IOException {
        return file(name, name.getBytes(StandardCharsets.UTF_8));
    }

    private void attachPictures() throws IOException {
        log.ok("attach", "1", file("at-home.jpg", Positioned.jpeg()), "--exhibit", "AB/1");
        log.ok("attach", "1", file("plain.jpg", Positioned.photograph()), "--exhibit", "AB/2");
        log.ok("attach", "1", file("film.mp4", Positioned.film(2_000_000)), "--exhibit", "AB/3");
    }

    @Test
    void attachSaysWhichFilesSayWhereTheyWereTaken() throws IOException {
        log.ok(
                "attach",
                "1",
                file("a.jpg", Positioned.jpeg()),
                file("b.heic", Positioned.heic()),
                file("c.jpg", Positioned.photograph()));

        assertThat(log.err())
                .isEqualTo(
                        "1/1 (position 51.5074, -0.1278) and 1/2 (position 51.5074, -0.1278) say where they were taken."
                                + " That goes out with the bytes; daybook export bundle --withhold position leaves them out.\n");
    }

    @Test
    void showTellsThePositionOfEachExhibitThatStatesOne() throws IOException {
        attachPictures();

        assertThat(log.ok("show", "1"))
                .containsSubsequence(
                        "AB/1  at-home.jpg",
                        "the file says where it was taken: 51.5074, -0.1278, which goes out",
                        "AB/2  plain.jpg",
                        "AB/3  film.mp4",
                        "the file says where it was taken: +51.5074-000.1278")
                .satisfies(
                        text -> assertThat(text.split("where it was taken", -1)).hasSize(3));
    }

    @Test
    void theListOfEvidenceNamesThemAndItsJsonHasThePosition() throws IOException {
        attachPictures();

        assertThat(log.ok("evidence", "list")).contains("Say where they were taken: AB/1 and AB/3.");
        assertThat(log.ok("evidence", "list", "--json"))
                .contains("\"position\":\"51.5074, -0.1278\",\"kept\"", "\"position\":null,\"kept\"");
    }

    @Test
    void aReportSaysThatAnExhibitStatesAPositionAndHoldsNoneItself() throws IOException {
        attachPictures();
        Path report = folder.resolve("report.html");

        log.ok("report", "--thumbnails", "-o", report.toString());

        String page = Files.readString(report);
        assertThat(page.split("The file says where it was taken. That is in the file, and not in this report.", -1))
                .hasSize(3);
        assertThat(page).doesNotContain("51.5074", "0.1278");
        for (String picture : pictures(page)) {
            assertThat(new String(java.util.Base64.getDecoder().decode(picture), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif", "http://ns.adobe.com");
        }
    }

    private static List<String> pictures(String page) {
        String[] parts = page.split("data:image/jpeg;base64,", -1);
        assertThat(parts).as("the pictures in the page").hasSize(3);
        return Stream.of(parts)
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('"')))
                .toList();
    }

    @Test
    void aBundleSaysHowManyAreInItAndCanLeaveTheirBytesOut() throws IOException {
        attachPictures();
        log.ok("export", "bundle", "-o", folder.resolve("whole").toString());
        assertThat(log.err()).contains("2 exhibits in it say where it was taken.", "--withhold position");

        log.ok(
                "export",
                "bundle",
                "--withhold",
                "position",
                "-o",
                folder.resolve("part").toString());

        assertThat(log.err()).contains("1 of 3 exhibits").doesNotContain("where it was taken");
        try (Stream<Path> files = Files.list(folder.resolve("part/data/evidence"))) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("6-AB-2-plain.jpg");
        }
        assertThat(Files.readString(folder.resolve("part/VERIFY.txt")).replaceAll("\\s+", " "))
                .contains("The bytes of 2 exhibits", "These are pictures and films that state where they were taken");
    }

    @Test
    void aFileThatTheEntryHasIsNotKeptAgainWithoutAWord() throws IOException {
        log.ok("attach", "1", file("a.txt"), "--exhibit", "AB/1");
        Files.copy(folder.resolve("a.txt"), folder.resolve("b.txt"));

        assertThat(log.run("attach", "1", folder.resolve("b.txt").toString())).isEqualTo(2);
        assertThat(log.err())
                .isEqualTo(
                        "daybook attach: This entry has that file already, as AB/1: the same, byte for byte. Nothing was"
                                + " saved.\n  to keep it a second time, add --again\n");
        assertThat(log.ok("attach", "1", folder.resolve("b.txt").toString(), "--again"))
                .startsWith("Kept 1/2  b.txt");
        assertThat(log.ok("attach", "2", folder.resolve("b.txt").toString())).startsWith("Kept 2/1  b.txt");
    }

    @Test
    void theSameFileTwiceInOneCommandIsRefusedOrTold() throws IOException {
        String file = file("a.txt");

        assertThat(log.run("attach", "1", file, file)).isEqualTo(2);
        assertThat(log.err()).contains("Two of these files are the same, byte for byte. Nothing was saved.");
        log.ok("add", "call", "-m", "Rang", "--attach", file, "--attach", file);
        assertThat(log.err()).contains("3/2 is the same file as 3/1, byte for byte. Both are kept.");
    }

    @Test
    void theNumberOfTheEntryComesFirst() {
        assertThat(log.run("attach", "IMG.JPG", "3")).isEqualTo(2);
        assertThat(log.err()).contains("The number of the entry comes first", "daybook attach 3 IMG.JPG");
    }

    @Test
    void aLineBreakInANameIsASign() throws IOException {
        assertThat(log.ok("attach", "1", file("new\nline.txt"))).startsWith("Kept 1/1  new ⏎ line.txt, text/plain");
        assertThat(log.ok("show", "1")).contains("1/1  new ⏎ line.txt\n");
        assertThat(log.ok("evidence", "list")).contains("new ⏎ line.txt");
        assertThat(log.ok("show", "record", "5")).startsWith("Record 5  a file of entry 1: new ⏎ line.txt\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {74, 80, 121, 122, 160, 200})
    void aDigestIsNeverBrokenInTwo(int columns) throws IOException {
        log.ok("attach", "1", file("a-file-with-quite-a-long-name-that-needs-room.txt"), "--exhibit", "AB/1");

        assertThat(log.wide(columns).ok("evidence", "list"))
                .containsPattern("[0-9a-f]{64}")
                .satisfies(list -> assertThat(list.lines())
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show 5 | There is no entry 5. | record 5 is exhibit AB/1 of entry 1: a.txt (daybook show record 5)",
                "show 3 | There is no entry 3. | record 3 is entry 1 (daybook show record 3)",
                "amend 5 --reason x --place home | There is no entry 5. Nothing was saved. | record 5 is exhibit AB/1",
                "show 99 | There is no entry 99. | daybook timeline shows the entries and their numbers",
                "show P1 | P1 is a subject, and not an entry. | daybook subject show P1",
                "show p1 | P1 is a subject, and not an entry. | daybook subject show P1",
                "redact P1 | P1 is a subject, and not an entry. Nothing was saved. | daybook redact subject P1 --fact name",
                "withdraw AB/1 --reason x | AB/1 is an exhibit of entry 1, and not an entry. | give the number of the entry: 1"
            })
    void whatIsNoEntryIsSaidToBeWhatItIs(String command, String message, String hint) throws IOException {
        log.ok("attach", "1", file("a.txt"), "--exhibit", "AB/1");

        assertThat(log.run(command.split(" ", -1))).isEqualTo(4);
        assertThat(log.err()).contains(": " + message, "\n  " + hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeline lives | to find entries with a word: daybook timeline --match \"lives\"",
                "timeline --when today | did you mean --since or --until?",
                "export csv lives | to find entries with a word: daybook export csv --match \"lives\"",
                "show | daybook timeline shows the numbers; type 3, because a shell drops #3",
                "add call -m x --when today | did you mean --at?"
            })
    void whatCannotBeTypedIsAnsweredWithWhatCan(String command, String hint) {
        assertThat(log.run(command.split(" ", -1))).isEqualTo(2);
        assertThat(log.err()).contains(hint);
    }
}
