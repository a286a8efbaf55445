package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;

/** {@code report}: what is in the page, what a hostile text can do in it, and what the log keeps of who got it. */
class ReportIT {

    @TempDir
    Path folder;

    /** The sample log with corrections, exhibits and a checkpoint. */
    private Program sample() throws IOException {
        Program daybook = ReportSample.in(folder);
        Files.writeString(folder.resolve("note.txt"), "A note.");
        assertThat(daybook.run("attach", "4", "note.txt")).exited(0);
        assertThat(daybook.run("withdraw", "1", "--reason", "Entered twice")).exited(0);
        assertThat(daybook.run(
                        "redact",
                        "11",
                        "--fact",
                        "description",
                        "--authority",
                        "Data protection lead",
                        "--reason",
                        "Names a third party",
                        "--yes"))
                .exited(0);
        assertThat(daybook.run("checkpoint", "-o", "first.txt", "--sent-to", "Dr B"))
                .exited(0);
        return daybook;
    }

    private HtmlPage page(Program daybook, String... options) throws IOException {
        ReportSample.report(daybook, folder.resolve("report.html"), options);
        return HtmlPage.read(folder.resolve("report.html")).holdsNothingForeign();
    }

    @Test
    void hasItsPartsInTheirOrderAndReadsWithoutErrors() throws IOException {
        HtmlPage page = page(sample());

        assertThat(page.all("section"))
                .extracting(each -> each.getAttribute("id"))
                .containsExactly(
                        "account",
                        "timeline",
                        "corrections",
                        "summary",
                        "chart",
                        "flags",
                        "steps",
                        "elements",
                        "exhibits",
                        "help",
                        "imprint",
                        "checks",
                        "limits",
                        "receipt",
                        "labels");
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("html").get(0).getAttribute("lang")).isEqualTo("en-GB");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("report.html"))))
                .isEqualTo("rw-------");
    }

    @Test
    void headingsGoDownByOneLevelAtATime() throws IOException {
        int level = 0;
        for (Element each : page(sample()).all("*")) {
            if (each.getTagName().matches("h[1-5]")) {
                int next = each.getTagName().charAt(1) - '0';
                assertThat(next).as(each.getTextContent()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    @Test
    void everyTableHasACaptionAndHeadedColumns() throws IOException {
        for (Element table : page(sample()).all("table")) {
            assertThat(HtmlPage.all(table, "caption")).hasSize(1);
            assertThat(HtmlPage.all(table, "th")).allMatch(each -> each.hasAttribute("scope"));
        }
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndNothingElse() throws IOException, NoSuchAlgorithmException {
        HtmlPage page = page(sample());

        String style = page.all("style").get(0).getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.all("meta").stream()
                        .filter(each -> each.getAttribute("http-equiv").equals("Content-Security-Policy"))
                        .map(each -> each.getAttribute("content")))
                .containsExactly("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void entriesShowTheirMarksAndTheirHistory() throws IOException {
        HtmlPage page = page(sample());

        assertThat(page.named("e8").getTextContent()).contains("amended", "late entry", "At home");
        assertThat(page.named("e1").getTextContent()).contains("withdrawn");
        assertThat(page.named("e11").getTextContent()).contains("redacted");
        assertThat(page.texts("ol", "history"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Withdrawn", "Entered twice"),
                        second -> assertThat(second).contains("before: work", "after: home", "Seen from the house"),
                        third -> assertThat(third)
                                .contains(
                                        "Redacted",
                                        "Removed",
                                        "Description",
                                        "Data protection lead",
                                        "Names a third party"));
    }

    @Test
    void exhibitsAreListedWithTheirDigests() throws IOException {
        Program daybook = sample();
        HtmlPage page = page(daybook);

        for (JsonNode each :
                Logs.json(daybook.run("evidence", "list", "--json")).get("evidence")) {
            assertThat(page.named("exhibits").getTextContent())
                    .contains(each.get("sha256").asString(), each.get("name").asString());
        }
        assertThat(page.all("img")).isEmpty();
    }

    @Test
    void picturesAreShownSmallWhereAskedForAndOnesThatAreTooLargeAreNamed() throws IOException {
        Program daybook = sample();
        byte[] bomb = ReportSample.png();
        bomb[16] = 0x7f;
        bomb[20] = 0x7f;
        Files.write(folder.resolve("bomb.png"), bomb);
        assertThat(daybook.run("attach", "9", "bomb.png")).exited(0);

        HtmlPage page = page(daybook, "--thumbnails");

        assertThat(page.all("img"))
                .extracting(each -> each.getAttribute("alt"))
                .containsExactly("Exhibit AB/1, made small");
        assertThat(page.named("exhibits").getTextContent()).contains("No preview: it claims to be");
    }

    @Test
    void aCheckpointFromOutsideIsHeldAgainstTheLog() throws IOException {
        Program daybook = sample();

        assertThat(page(daybook).named("checks").getTextContent())
                .contains("CHAIN INTACT, no outside checkpoint given");
        assertThat(page(daybook, "--checkpoint", "first.txt").named("checks").getTextContent())
                .contains("VERIFIED to the checkpoint of record 30, recorded ")
                .doesNotContain("Dr B");
    }

    @Test
    void theHashOfTheLastRecordIsTheOneThatVerifyPrints() throws IOException {
        Program daybook = sample();
        String head = Logs.json(daybook.run("verify", "--json")).get("head").asString();

        assertThat(page(daybook).texts("p", "groups").get(0).replace(" ", "")).isEqualTo(head);
    }

    @Test
    void whoGotItIsKeptInTheChainWithItsDigest() throws Exception {
        Program daybook = sample();
        long records = Logs.records(daybook);

        Run run = daybook.run(
                "report",
                "-o",
                "police.html",
                "--for",
                "defence-organisation",
                "--given-to",
                "Duty adviser",
                "--kind",
                "gift",
                "--kind",
                "letter");

        assertThat(run).exited(0);
        byte[] file = Files.readAllBytes(folder.resolve("police.html"));
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(run).complained("Recorded as record " + (records + 1), "Duty adviser", sha256);
        assertThat(Logs.records(daybook)).isEqualTo(records + 1);
        Tools.assume("sqlite3", "jq");
        JsonNode facts = Logs.json(
                daybook.shell("sqlite3 -readonly sample.daybook \"SELECT facts FROM event WHERE kind = 'disclose'\""));
        assertThat(facts.get("given_to").asString()).isEqualTo("Duty adviser");
        assertThat(facts.get("format").asString()).isEqualTo("report");
        assertThat(facts.get("name").asString()).isEqualTo("police.html");
        assertThat(facts.get("sha256").asString()).isEqualTo(sha256);
        assertThat(facts.get("records").asLong()).isEqualTo(records);
        assertThat(facts.get("entries").asLong()).isEqualTo(2);
        assertThat(facts.get("filter").toString()).isEqualTo("[\"kind gift, letter\"]");
        assertThat(facts.get("withheld").toString())
                .isEqualTo("[\"identifier\",\"witnesses\",\"told_by\",\"tags\",\"home\"]");
        assertThat(facts.get("profile").asString()).isEqualTo("defence-organisation");
        assertThat(facts.get("recorded_by").asString()).isEqualTo("Dr A");
    }

    @Test
    void aReportThatIsOnlyLookedAtLeavesTheLogAlone() throws IOException {
        Program daybook = sample();
        byte[] before = Files.readAllBytes(folder.resolve("sample.daybook"));

        assertThat(daybook.run("report")).exited(0).printedAmongOthers("<!DOCTYPE html>", "</html>");

        assertThat(Files.readAllBytes(folder.resolve("sample.daybook"))).isEqualTo(before);
    }

    @Test
    void aLogThatDoesNotVerifySaysSoAtTheTopOfItsReport() throws IOException {
        Tools.assume("sqlite3");
        Program daybook = sample();
        assertThat(daybook.shell(
                        "sqlite3 sample.daybook \"UPDATE entry SET description = 'Nothing at all' WHERE id = 4\""))
                .exited(0);

        assertThat(daybook.run("report", "-o", "report.html")).exited(5).complained("DOES NOT VERIFY");

        HtmlPage page = HtmlPage.read(folder.resolve("report.html"));
        assertThat(page.texts("div", "notice")).singleElement().asString().contains("DOES NOT VERIFY: projection");
    }

    @Test
    void nothingIsReplacedUnlessAskedFor() throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(folder.resolve("there.html"), "mine");

        assertThat(daybook.run("report", "-o", "there.html", "--given-to", "Police"))
                .exited(1);

        assertThat(folder.resolve("there.html")).hasContent("mine");
        assertThat(Logs.records(daybook)).isEqualTo(2);
    }

    @Test
    void hostileTextsAreTextAndNothingIsLost() throws IOException {
        isShownWhole(Files.readString(Path.of("src/test/resources/daybook/blackbox/naughty.jsonl")));
    }

    @Test
    void theBigListOfNaughtyStringsIsTextAndNothingIsLost() throws IOException {
        String data = System.getProperty("daybook.shared.data");
        Path list = Path.of(data == null ? "." : data, "text", "blns.json");
        Assumptions.assumeTrue(Files.exists(list), () -> "no " + list);
        StringBuilder lines = new StringBuilder();
        for (JsonNode each : Logs.JSON.readTree(Files.readString(list))) {
            lines.append(each).append('\n');
        }
        isShownWhole(lines.toString());
    }

    /** Takes JSON strings, a line each; makes an entry of each, and looks for each in the report. */
    private void isShownWhole(String strings) throws IOException {
        Program daybook = Logs.with(folder);
        StringBuilder entries = new StringBuilder();
        for (String each : strings.lines().toList()) {
            entries.append("{\"kind\":\"message\",\"description\":")
                    .append(each)
                    .append(",\"exact_words\":")
                    .append(each)
                    .append(",\"witnesses\":[")
                    .append(each)
                    .append("]}\n");
        }
        Files.writeString(folder.resolve("naughty.jsonl"), entries);
        assertThat(daybook.run("import", "jsonl", "naughty.jsonl").status()).isIn(0, 3);
        List<JsonNode> kept = Logs.entries(daybook);
        assertThat(kept).hasSizeGreaterThan(20);

        HtmlPage page = page(daybook);

        for (JsonNode entry : kept) {
            Element shown = page.named("e" + entry.get("id").asLong());
            List<String> words = HtmlPage.all(shown, "bdi").stream()
                    .map(Node::getTextContent)
                    .map(HtmlPage::asWritten)
                    .toList();
            String written = entry.get("description").asString().replace("\r\n", "\n");
            assertThat(words.stream().filter(written::equals)).as(written).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void tenThousandEntriesTakeLittleMemory() throws IOException {
        Program daybook = Logs.with(folder);
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            entries.append("{\"kind\":\"message\",\"occurred\":\"20")
                    .append(16 + i / 1000)
                    .append("-0")
                    .append(1 + i % 9)
                    .append("-15 10:00\",\"place\":\"home\",\"description\":\"Message ")
                    .append(i)
                    .append(", he wrote as he had before and asked again\"}\n");
        }
        Files.writeString(folder.resolve("many.jsonl"), entries);
        assertThat(daybook.run("import", "jsonl", "many.jsonl", "-q")).exited(0);

        Run run = daybook.with("DAYBOOK_JAVA_OPTIONS", "-Xmx64m").run("report", "-o", "report.html");

        assertThat(run).exited(0).complained("Wrote report.html: 10000 entries");
        assertThat(Files.size(folder.resolve("report.html"))).isGreaterThan(5_000_000);
    }

    @Test
    void aMegabyteInOneFieldIsShownWhole() throws IOException {
        Program daybook = Logs.with(folder);
        String long1 = "All of it, <b>bold</b> & \"quoted\".\n".repeat(30_000);
        assertThat(daybook.withStdin(long1).run("add", "message", "-")).exited(0);

        HtmlPage page = page(daybook);

        assertThat(page.texts("p", "words").get(0).strip()).isEqualTo(long1.strip());
    }
}
