package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code report} as PDF: everything that the log says can be read out of it, by programs and by people who cannot see it. */
class ReportPdfIT {

    @TempDir
    Path folder;

    private PdfFile report(Program daybook, String... options) throws IOException {
        Run run = ReportSample.report(daybook, folder.resolve("report.pdf"), options);
        assertThat(run.err()).doesNotContain("WARN", "INFO", "org.");
        return PdfFile.read(folder.resolve("report.pdf"));
    }

    @Test
    void everyEntryCanBeReadOutOfIt() throws IOException {
        Program daybook = ReportSample.in(folder);
        try (PdfFile pdf = report(daybook)) {
            String text = pdf.text();

            for (JsonNode each : Logs.entries(daybook)) {
                boolean advice = each.get("step").asString("").equals("told-defence-organisation");
                if (advice) {
                    continue;
                }
                assertThat(text).contains(PdfFile.bare(each.get("description").asString()));
            }
            assertThat(text).contains("before:work", "after:home", "Seenfromthehouse");
            assertThat(pdf.document().getNumberOfPages()).isGreaterThan(3);
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PdfFile pdf = report(ReportSample.in(folder))) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void itIsTaggedForThoseWhoHaveItReadToThem() throws IOException {
        try (PdfFile pdf = report(ReportSample.in(folder), "--thumbnails")) {
            PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("Report about P1");
            assertThat(pdf.tagged("H1")).hasSize(1);
            assertThat(pdf.tagged("H2")).hasSizeGreaterThan(8);
            assertThat(pdf.tagged("TH")).hasSizeGreaterThan(10);
            assertThat(pdf.tagged("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .anyMatch(each -> each.startsWith("Incidents and steps about P1 by month"))
                    .contains("Exhibit AB/1, made small")
                    .noneMatch(String::isEmpty);
            assertThat(pdf.tagged("Link"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .noneMatch(String::isEmpty);
        }
    }

    @Test
    void itsOutlineNamesEachPart() throws IOException {
        try (PdfFile pdf = report(ReportSample.in(folder))) {
            assertThat(pdf.outline())
                    .contains(
                            "In short",
                            "Timeline",
                            "Counts",
                            "Month by month",
                            "Flags",
                            "Exhibits",
                            "Where to get help");
        }
    }

    @Test
    void itRunsNothingAndLeadsNowhere() throws IOException {
        try (PdfFile pdf = report(ReportSample.in(folder))) {
            PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();

            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getActions().getCOSObject().size()).isZero();
            assertThat(catalog.getAcroForm()).isNull();
            assertThat(catalog.getCOSObject().containsKey(COSName.getPDFName("AF")))
                    .isFalse();
            for (PDPage page : pdf.document().getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    assertThat(each).isInstanceOf(PDAnnotationLink.class);
                    String target = each.getCOSObject().toString();
                    assertThat(target).doesNotContain("URI", "JavaScript", "Launch", "GoToR", "file:");
                }
            }
        }
    }

    @Test
    void itSaysNothingOfTheMachineThatMadeIt() throws IOException {
        try (PdfFile pdf = report(ReportSample.in(folder))) {
            assertThat(pdf.document().getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Producer", "CreationDate");
            assertThat(pdf.document().getDocumentInformation().getProducer()).startsWith("daybook ");
        }
    }

    /** The one text of the list whose characters no font has: a family, a flag made of tags, and a thumb with a tone of skin. */
    private static final String EMOJI = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"
            + " \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F \uD83D\uDC4D\uD83C\uDFFD";

    private static final String FLAG = "\uD83C\uDFF4";

    private static final String EMOJI_BY_NAME =
            "[woman, woman, girl, boy] [waving black flag, tag latin small letter g,"
                    + " tag latin small letter b, tag latin small letter e, tag latin small letter n, tag latin small letter g, cancel tag]"
                    + " [thumbs up sign][emoji modifier fitzpatrick type-4]";

    @Test
    void hostileWordsAreThereAndNothingButWords() throws IOException {
        Program daybook = Logs.with(folder);
        StringBuilder entries = new StringBuilder();
        for (String each : Files.readAllLines(Path.of("src/test/resources/daybook/blackbox/naughty.jsonl"))) {
            entries.append("{\"kind\":\"message\",\"description\":")
                    .append(each)
                    .append("}\n");
        }
        Files.writeString(folder.resolve("naughty.jsonl"), entries);
        assertThat(daybook.run("import", "jsonl", "naughty.jsonl").status()).isIn(0, 3);

        try (PdfFile pdf = report(daybook)) {
            String text = pdf.text();
            for (JsonNode each : Logs.entries(daybook)) {
                String words = each.get("description").asString();
                assertThat(text)
                        .contains(PdfFile.parts(
                                words.equals(EMOJI) ? EMOJI_BY_NAME : words.replace(FLAG, "[waving black flag]")));
            }
        }
    }

    @Test
    void wordsFromTheRightKeepTheirLettersAndTheirOrder() throws IOException {
        Program daybook = Logs.with(folder);
        String hebrew = "\u05D4\u05D5\u05D0 \u05DB\u05EA\u05D1 \u05E9\u05DC\u05D5\u05DD";
        String arabic = "\u0644\u0645\u0627\u0630\u0627 \u0644\u0645 \u062A\u062C\u0628 \u0639\u0644\u064A";
        assertThat(daybook.run("add", "message", "-m", hebrew)).exited(0);
        assertThat(daybook.run("add", "message", "-m", "He wrote " + arabic + " and left"))
                .exited(0);

        try (PdfFile pdf = report(daybook)) {
            assertThat(pdf.text()).contains(PdfFile.bare(hebrew), PdfFile.bare(arabic));
        }
    }

    @Test
    void aCharacterThatNoFontHasIsWrittenAsANumberAndTheReportSaysWhere() throws IOException {
        Program daybook = Logs.with(folder);
        assertThat(daybook.run("add", "message", "-m", "Sent \uD83E\uDD94 and \u6F22\u5B57"))
                .exited(0);

        Run run = daybook.run("report", "-o", "report.pdf");

        assertThat(run).exited(0).complained("6 characters are in none of the fonts");
        try (PdfFile pdf = PdfFile.read(folder.resolve("report.pdf"))) {
            assertThat(pdf.outline()).contains("Characters written as numbers");
            assertThat(pdf.text()).contains("6charactersareinnoneofthefonts", "in#1");
        }
    }

    @Test
    void whoGotItIsKeptInTheChainWithItsDigest() throws Exception {
        Program daybook = ReportSample.in(folder);

        Run run = daybook.run("report", "-o", "police.pdf", "--for", "practice", "--given-to", "Duty adviser");

        assertThat(run).exited(0);
        byte[] file = Files.readAllBytes(folder.resolve("police.pdf"));
        assertThat(run)
                .complained(
                        "Duty adviser",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("police.pdf"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsWithheldIsNotInIt() throws IOException {
        Program daybook = Logs.with(folder);
        assertThat(daybook.run("add", "call", "-m", "Silent", "--witness", "Receptionist C", "--tag", "blue"))
                .exited(0);

        try (PdfFile pdf = report(daybook, "--withhold", "witnesses")) {
            assertThat(pdf.text()).contains("Silent", "blue").doesNotContain("ReceptionistC");
        }
    }

    @Test
    void aThousandEntriesFitIntoAQuarterOfAGigabyte() throws IOException {
        Program daybook = Logs.with(folder);
        many(daybook, 1000);

        Run run = daybook.with("DAYBOOK_JAVA_OPTIONS", "-Xmx256m").run("report", "-o", "report.pdf");

        assertThat(run).exited(0).complained("Wrote report.pdf: 1000 entries");
    }

    private void many(Program daybook, int count) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < count; i++) {
            entries.append("{\"kind\":\"message\",\"occurred\":\"20")
                    .append(16 + i % 10)
                    .append("-0")
                    .append(1 + i % 9)
                    .append("-15 10:00\",\"place\":\"home\",\"description\":\"Message ")
                    .append(i)
                    .append(", he wrote as he had before and asked again\"}\n");
        }
        Files.writeString(folder.resolve("many.jsonl"), entries);
        assertThat(daybook.run("import", "jsonl", "many.jsonl", "-q")).exited(0);
    }

    @Test
    void theNameOfTheFileDoesNotSayWhatItIsButTheOptionDoes() throws IOException {
        Program daybook = Logs.with(folder);

        assertThat(daybook.run("report", "-o", "for-police", "--format", "pdf")).exited(0);

        assertThat(Files.readString(folder.resolve("for-police"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
    }
}
