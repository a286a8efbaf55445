package daybook.handover;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.handover.Canaries.Canary;
import daybook.log.Fact;
import daybook.log.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of what each reader is given, and that nothing else is in any byte of what they get: of a log in which every word is nowhere
 * else, the report as HTML and PDF and the bundle with all of its files are searched for what is not theirs, and for what is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    /** The readers, in the order of the columns; the last is the recorder, who asks for everything. */
    private static final List<String> READERS =
            List.of("police", "court", "defence-organisation", "practice", "employer", "subject", "nobody", "own");

    /**
     * The entries that a reader is given one by one; {@code r} marks what only a report can hold, because it is of another's log, and
     * {@code c} what is only counted in one.
     */
    private static final String ENTRIES = """
            row                              | police court defence practice employer subject nobody own
            incident-at-work                 | x x x x c x x x
            incident-at-home                 | x x x - - x x x
            incident-with-family             | x x x - - x x x
            incident-elsewhere               | x x x - - x x x
            incident-about-another           | x x x x c - x x
            incident-confidential            | - - - - - - - x
            note                             | x x x - - - x x
            note-confidential                | - - - - - - - x
            step told-management             | x x x x x - x x
            step told-defence-organisation   | - - x - - - - x
            step warned                      | x x x x x - x x
            step contact-protected           | - - x x - - x x
            step privacy-reviewed            | - - x x - - x x
            step chaperone                   | x x x x x - x x
            step transferred                 | x x x x x - x x
            step told-police                 | x x x x x - x x
            step removed                     | x x x x x - x x
            step removed-immediately         | x x x x x - x x
            step told-lawyer                 | - - x - - - - x
            step support                     | - - x - - - - x
            step security                    | - - x x - - x x
            step risk-assessment             | - - x x - - x x
            step arrest                      | x x x x x - x x
            step charge                      | x x x x x - x x
            step hearing                     | x x x x x - x x
            step outcome                     | x x x x x - x x
            step order                       | x x x x x - x x
            step gift-considered             | - - x x - - x x
            step gift-returned               | x x x x x - x x
            step evidence-preserved          | x x x x x - x x
            step told-regulator              | x x x x x - x x
            step other                       | x x x x x - x x
            step-confidential                | - - - - - - - x
            was-confidential                 | x x x x c x x x
            past-was-confidential            | - - - - - - - x
            change-of-was-confidential       | - - - - - - - x
            was-at-home                      | x x x x c x x x
            past-was-at-home                 | x x x - - x x x
            change-of-was-at-home            | x x x - - x x x
            was-advice                       | x x x x x - x x
            past-was-advice                  | - - x - - - - x
            change-of-was-advice             | - - x - - - - x
            was-about-another                | x x x x c x x x
            past-was-about-another           | x x x x - - x x
            change-of-was-about-another      | x x x x - - x x
            corrected                        | x x x x c x x x
            past-corrected                   | x x x x - x x x
            change-of-corrected              | x x x x - x x x
            withdrawn                        | x x x x c x x x
            redacted                         | x x x x c x x x
            removed                          | - - - - - - - -
            imported                         | x x x x c x x x
            imported-and-kept                | x x x x c x x x
            kept-file                        | - - - - - - - x
            draft                            | - - - - - - - x
            foreign-incident-at-work         | r r r r - r r r
            foreign-incident-at-home         | r r r - - r r r
            foreign-step told-lawyer         | - - r - - - - r
            """;

    /** The facts that a reader is told of the entries that they are given. */
    private static final String FACTS = """
            row                | police court defence practice employer subject nobody own
            channel            | x x x x x x x x
            description        | x x x x - - x x
            exact_words        | x x x - - x x x
            place_detail       | x x x - - - x x
            identifier         | x x - - - x x x
            witnesses          | x x - - - - x x
            attribution_reason | x x x - - - x x
            told_by            | x x - - - - x x
            impact             | x x x - - - x x
            response           | x x x x - - x x
            tags               | - - - - - - x x
            recorded_by        | x x x x x - x x
            with               | x x x x x - x x
            reference          | x x x x x - x x
            conditions         | x x x x x - x x
            source_id          | x x x x x - x x
            exhibit            | x x x - - - x x
            exhibit name       | x x x - - - x x
            exhibit bytes      | b b b - - - b b
            exhibit sha256     | x x x - - - x x
            exhibit shows      | x x x - - - x x
            exhibit came_from  | x x - - - - x x
            exhibit comment    | b b b - - - b b
            thing exhibit      | x x x - - - x x
            thing description  | x x x - - - x x
            thing kept         | x x x - - - x x
            thing handled_by   | x x x - - - x x
            thing handed_to    | x x x - - - x x
            thing handed_by    | x x x - - - x x
            thing reason       | x x x - - - x x
            reason             | x x - - - - x x
            authority          | x x - - - - x x
            """;

    /** What a reader is given of other records: {@code b} in a bundle, {@code r} in a report, {@code x} in both. */
    private static final String RECORDS = """
            row                 | police court defence practice employer subject nobody own
            subject name        | - - - - - - - -
            subject identifiers | - - - - - - - -
            setting reason      | - - - - - - - -
            checkpoint sent_to  | - - - - - - - -
            disclose name       | - - - - - - - -
            disclose given_to   | - - - - - - - -
            import file         | - - - - - - - -
            import label        | r r r r - - r r
            witness contact | - - - - - - - x
            witness role | - - - - - - - x
            former witness contact | - - - - - - - -
            reason of witness contact | - - - - - - - -
            confidential witness contact | - - - - - - - x
            confidential witness role | - - - - - - - x
            former confidential witness contact | - - - - - - - -
            reason of confidential witness contact | - - - - - - - -
            other witness name | - - - - - - - -
            other witness contact | - - - - - - - -
            hold reason         | - - - - - - - -
            dismiss reason      | - - x - - - x x
            """;

    @TempDir
    static Path folder;

    /** What no preview looks into, or what no person would read as a name. */
    private static final Set<String> IN_FILES = Set.of("exhibit bytes", "exhibit comment", "exhibit sha256");

    private Canaries log;
    private @Nullable Canaries titled;
    private Map<String, List<String>> entries;
    private Map<String, List<String>> facts;
    private Map<String, List<String>> records;

    /** What was found where it must not be, or missing where it must be. */
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void makeALog() throws IOException {
        entries = law(ENTRIES);
        facts = law(FACTS);
        records = law(RECORDS);
        log = Canaries.in(folder);
    }

    private static Map<String, List<String>> law(String table) {
        Map<String, List<String>> law = new LinkedHashMap<>();
        for (String line : table.lines().skip(1).toList()) {
            int bar = line.indexOf('|');
            law.put(
                    line.substring(0, bar).strip(),
                    List.of(line.substring(bar + 1).strip().split(" ", -1)));
        }
        return law;
    }

    private boolean isGiven(Canary canary, String reader, boolean inBundle) {
        int column = READERS.indexOf(reader);
        if (canary.of().equals("record")) {
            return isIn(records.get(canary.what()).get(column), inBundle);
        }
        boolean isPrivate = canary.of().contains("home") || canary.of().contains("family");
        boolean tellsWhere = canary.what().equals("place_detail")
                || (inBundle
                        && Set.of(
                                        "exhibit bytes",
                                        "exhibit comment",
                                        "exhibit sha256",
                                        "exhibit shows",
                                        "exhibit came_from")
                                .contains(canary.what()));
        // Where it was is told with the contacts alone; what was corrected to be at work is not at home any more.
        if (isPrivate && tellsWhere && !canary.of().equals("was-at-home") && !reader.equals("own")) {
            return false;
        }
        return isIn(entries.get(canary.of()).get(column), inBundle)
                && isIn(facts.get(canary.what()).get(column), inBundle);
    }

    private static boolean isIn(String mark, boolean bundle) {
        return mark.equals("x") || mark.equals(bundle ? "b" : "r");
    }

    private static List<String> options(String reader) {
        return switch (reader) {
            case "nobody" -> List.of();
            case "own" -> List.of("--include", "advice", "--include", "contacts", "--include", "confidential");
            case "subject" -> List.of("--for", "subject", "--subject", "P1");
            default -> List.of("--for", reader);
        };
    }

    private String made(String ending, String reader, String... command) throws IOException {
        return made(log, ending, reader, command);
    }

    private static String made(Canaries log, String ending, String reader, String... command) throws IOException {
        Path file = folder.resolve("out-" + reader + ending);
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options(reader));
        arguments.addAll(List.of("-q", "--force", "-o", file.toString()));
        log.session().ok(arguments.toArray(String[]::new));
        byte[] bytes = Files.readAllBytes(file);
        return switch (ending) {
            case ".html" -> new String(bytes, StandardCharsets.UTF_8);
            case ".pdf" -> ofPdf(bytes);
            default -> ofZip(bytes);
        };
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            ByteArrayOutputStream metadata = new ByteArrayOutputStream();
            document.getDocumentInformation()
                    .getMetadataKeys()
                    .forEach(key -> metadata.writeBytes(
                            String.valueOf(document.getDocumentInformation().getCustomMetadataValue(key))
                                    .getBytes(StandardCharsets.UTF_8)));
            if (document.getDocumentCatalog().getMetadata() != null) {
                document.getDocumentCatalog().getMetadata().createInputStream().transferTo(metadata);
            }
            // A line may end within a long word.
            return new PDFTextStripper().getText(document).replaceAll("\\s", "")
                    + metadata.toString(StandardCharsets.UTF_8)
                    + new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static String ofZip(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        boolean report = false;
        Pattern line = Pattern.compile("\"disclosure\":\"([A-Za-z0-9_-]+)\"");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                report |= each.getName().endsWith("/REPORT.html");
                all.append(each.getName()).append(each.getComment()).append(text);
                Matcher matcher = line.matcher(text);
                while (matcher.find()) {
                    all.append(new String(Base64.getUrlDecoder().decode(matcher.group(1)), StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(report).as("a report is in it").isTrue();
        return all.toString();
    }

    private void search(String output, String reader, boolean isBundle, boolean isShown, Set<String> holds) {
        for (Canary each : log.all()) {
            boolean there = output.contains(each.word());
            // The report of a bundle has what a report has, but for other logs, which their owners hand over.
            boolean given = isGiven(each, reader, isBundle) || (isBundle && isGivenInItsReport(each, reader));
            if (there) {
                holds.add(each.word());
            }
            if (there && !given) {
                wrong.add("holds " + each);
            } else if (!there && given && isShown && !isOptional(each, reader, isBundle)) {
                wrong.add("lacks " + each);
            }
        }
    }

    /** What the report in a bundle may hold, and what nothing in it needs to. */
    private boolean isOptional(Canary canary, String reader, boolean isBundle) {
        return isBundle && !isGiven(canary, reader, true);
    }

    private boolean isGivenInItsReport(Canary canary, String reader) {
        return isGiven(canary, reader, false)
                && !canary.what().startsWith("exhibit ")
                && !canary.of().startsWith("foreign")
                && !canary.what().equals("import label");
    }

    /** A report that lists no entries need not hold what it may. */
    private static boolean listsEntries(String reader) {
        return !reader.equals("employer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"police", "court", "defence-organisation", "practice", "employer", "subject", "nobody", "own"})
    void aReaderIsGivenWhatIsTheirsAndNothingElse(String reader) throws IOException {
        Set<String> holds = new TreeSet<>();
        wrong.clear();
        search(made(".html", reader, "report"), reader, false, listsEntries(reader), holds);
        assertThat(wrong).as("report as HTML").isEmpty();
        search(made(".pdf", reader, "report"), reader, false, listsEntries(reader), holds);
        assertThat(wrong).as("report as PDF").isEmpty();
        search(made(".zip", reader, "export", "bundle"), reader, true, true, holds);
        assertThat(wrong).as("bundle").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"police, true", "court, true", "defence-organisation, false", "practice, false"})
    void withTheContactsAReaderIsGivenHowToReachTheWitnessesOfWhatTheyAreGiven(String reader, boolean given)
            throws IOException {
        for (String ending : List.of(".html", ".zip")) {
            String[] command = ending.equals(".zip") ? new String[] {"export", "bundle"} : new String[] {"report"};
            List<String> asked = new ArrayList<>(List.of(command));
            asked.addAll(List.of("--include", "contacts"));
            String output = made(ending, reader, asked.toArray(String[]::new));
            for (Canary each : log.all()) {
                if (each.what().contains("witness ")) {
                    boolean own =
                            each.what().equals("witness contact") || each.what().equals("witness role");

                    assertThat(output.contains(each.word()))
                            .as(ending + " " + each)
                            .isEqualTo(given && own);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "own"})
    void aSmallPictureHasNoWordsOfThePictureItIsMadeFrom(String reader) throws IOException {
        String page = made(".html", reader, "report", "--thumbnails");

        assertThat(page).contains("data:image/");
        for (Canary each : log.all()) {
            if (each.what().equals("exhibit comment")) {
                byte[] bytes = each.word().getBytes(StandardCharsets.US_ASCII);
                assertThat(page).doesNotContain(each.word());
                assertThat(decodedPictures(page)).doesNotContain(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static String decodedPictures(String page) {
        StringBuilder all = new StringBuilder();
        Matcher pictures =
                Pattern.compile("data:image/[a-z]+;base64,([A-Za-z0-9+/=]+)").matcher(page);
        while (pictures.find()) {
            all.append(new String(Base64.getDecoder().decode(pictures.group(1)), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"police", "court", "defence-organisation", "practice", "employer", "subject", "nobody", "own"})
    void aPreviewHasTheWordsThatAreHandedOverAndNoOthers(String reader) throws IOException {
        if (titled == null) {
            titled = Canaries.in(Files.createDirectories(folder.resolve("titled")), "Nurse ");
        }
        String page = made(titled, ".html", reader, "report");
        assertThat(previewed(titled, reader, "report")).isNotEmpty();
        assertThat(difference(previewed(titled, reader, "report"), handedOver(titled, page)))
                .isEmpty();
        String bundle = made(titled, ".zip", reader, "export", "bundle");
        assertThat(difference(previewed(titled, reader, "export", "bundle"), handedOver(titled, bundle)))
                .isEmpty();
    }

    private static List<String> difference(Set<String> previewed, Set<String> handedOver) {
        List<String> difference = new ArrayList<>();
        previewed.stream()
                .filter(each -> !handedOver.contains(each))
                .forEach(each -> difference.add("not given: " + each));
        handedOver.stream()
                .filter(each -> !previewed.contains(each))
                .forEach(each -> difference.add("missed: " + each));
        return difference;
    }

    private static Set<String> handedOver(Canaries log, String output) {
        Set<String> words = new TreeSet<>();
        for (Canary each : log.all()) {
            if (output.contains(each.word()) && !IN_FILES.contains(each.what())) {
                words.add(each.toString());
            }
        }
        return words;
    }

    private static Set<String> previewed(Canaries log, String reader, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options(reader));
        arguments.addAll(List.of("--preview", "--json"));
        return handedOver(log, log.session().ok(arguments.toArray(String[]::new)));
    }

    @Test
    void theLawHasARowForEachThingInTheLogAndForNothingElse() {
        Set<String> rows = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Canary each : log.all()) {
            if (each.of().equals("record")) {
                others.add(each.what());
            } else {
                rows.add(each.of());
                told.add(each.what());
            }
        }

        assertThat(rows).isEqualTo(new TreeSet<>(entries.keySet()));
        assertThat(told).isEqualTo(new TreeSet<>(facts.keySet()));
        assertThat(others).isEqualTo(new TreeSet<>(records.keySet()));
    }

    @Test
    void ofEachStepItWasDecidedWhoIsGivenIt() {
        for (Step step : Step.values()) {
            assertThat(entries).containsKey("step " + step.word());
        }
    }

    /** Words of people, of which anything may be in them. The others are words of daybook, numbers and times. */
    @Test
    void ofEachFactOfWordsItWasDecidedWhoIsToldIt() {
        Set<String> words = new TreeSet<>();
        for (Fact fact : Fact.told()) {
            if (fact.isFreeText() || fact.form() == Fact.Form.LIST) {
                words.add(fact.word());
            }
        }
        words.removeAll(facts.keySet());

        assertThat(words).isEmpty();
    }

    @Test
    void theTableIsWrittenDown() throws IOException {
        Path file = Path.of("target/canary.md");
        Files.createDirectories(file.getParent());
        try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
            for (Map<String, List<String>> law : List.of(entries, facts, records)) {
                out.println("| | " + String.join(" | ", READERS) + " |");
                out.println("|---".repeat(READERS.size() + 1) + "|");
                law.forEach((row, marks) -> out.println("| " + row + " | " + String.join(" | ", marks) + " |"));
                out.println();
            }
            out.println(log.all().size() + " words of " + (log.numbers().size() + 3)
                    + " entries and of other records, looked for in 3 outputs for " + READERS.size() + " readers.");
        }
    }
}
