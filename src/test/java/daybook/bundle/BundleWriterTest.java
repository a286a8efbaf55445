package daybook.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.handover.Handover;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.SubjectCard;
import daybook.store.LogStore;
import daybook.store.sqlite.SqliteLogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle holds, file by file. */
class BundleWriterTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-22T05:24:32.123Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeLog() {
        file = folder.resolve("log.daybook");
        Sealer sealer = new Sealer(Clock.fixed(NOW, LONDON), new SecureSalts());
        new SqliteLogs().create(file, sealer, "daybook test", LONDON, DateOrder.DMY, "Dr A", "P1");
        try (LogStore log = new SqliteLogs().toWrite(file, sealer)) {
            log.write(writer -> {
                writer.subject("P2", SubjectCard.of("NAMECANARY", List.of()), null);
                long source =
                        writer.imported(new daybook.store.ImportedFile("old.csv", "ab".repeat(32), 2, 3, 2, 0), null);
                writer.entry(incident("P1", "Flowers"), source);
                return writer.entry(incident("P2", "Silent call"), source);
            });
        }
    }

    private static Facts incident(String subject, String description) {
        return Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "call")
                .set(Fact.SUBJECT, subject)
                .set(Fact.DESCRIPTION, description)
                .set(Fact.RECORDED_BY, "Dr A")
                .set(Fact.SOURCE_ROW, "row-" + description)
                .occurred(new Occurred("2026-11-20", null, Precision.DAY, LONDON, "20 Nov 2026"))
                .build();
    }

    private static BundleRequest request(
            Filter filter, List<String> words, @Nullable String givenTo, String... withheld) {
        return new BundleRequest(
                filter,
                words,
                Handover.of(null, List.of(), List.of(), List.of(withheld)),
                false,
                false,
                false,
                false,
                givenTo,
                "daybook test",
                NOW,
                LONDON);
    }

    private static BundleRequest everything() {
        return request(Filter.all(), List.of(), null);
    }

    private Map<String, String> files(BundleRequest request) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        try (LogStore log = new SqliteLogs().toRead(file)) {
            new BundleWriter(log, request, null, bytes -> {}).write(path -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.put(path, out);
                return out;
            });
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, bytes) -> texts.put(path, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    /** The names of the facts given of a record. */
    private List<String> given(BundleRequest request, long record) throws IOException {
        return files(request)
                .get(BundleFiles.DISCLOSURES)
                .lines()
                .map(DisclosureLine::parse)
                .filter(line -> line.seq() == record)
                .map(line ->
                        daybook.ledger.DisclosedFact.parse(line.disclosure()).name())
                .toList();
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LogStore log = new SqliteLogs().toRead(file);
                BagZip zip = new BagZip(bytes, "bag", log.head().recorded())) {
            new BundleWriter(log, everything(), null, done -> {}).write(zip);
        }
        return bytes.toByteArray();
    }

    @Test
    void theSameLogAtTheSameTimeMakesTheSameBytes() throws IOException {
        assertThat(zip()).isEqualTo(zip());
    }

    @Test
    void theChainIsAlwaysWhole() throws IOException {
        BundleRequest some = request(Filter.of("P1"), List.of("subject P1"), null, "description");

        assertThat(files(some).get(BundleFiles.CHAIN))
                .isEqualTo(files(everything()).get(BundleFiles.CHAIN));
    }

    @Test
    void nothingIsGivenOfAnEntryThatWasNotChosen() throws IOException {
        assertThat(given(request(Filter.of("P1"), List.of("subject P1"), null), 6))
                .isEmpty();
    }

    @Test
    void ofASubjectOnlyTheCodeIsGiven() throws IOException {
        assertThat(given(everything(), 3)).containsExactly("code");
    }

    @Test
    void nothingIsGivenOfASubjectWithoutAChosenEntry() throws IOException {
        assertThat(given(request(Filter.of("P1"), List.of("subject P1"), null), 3))
                .isEmpty();
    }

    @Test
    void theDigestOfARowGoesWithWhatIsWithheldBecauseAGuessCouldBeTriedOnIt() throws IOException {
        assertThat(given(everything(), 5)).contains("source_row", "description");
        assertThat(given(request(Filter.all(), List.of(), null, "description"), 5))
                .doesNotContain("source_row", "description");
    }

    @Test
    void theNameAndTheDigestOfAnImportedFileAreGivenOnlyWithTheRegister() throws IOException {
        BundleRequest register = new BundleRequest(
                Filter.all(),
                List.of(),
                Handover.toNobodyInParticular(),
                false,
                false,
                false,
                true,
                null,
                "daybook test",
                NOW,
                LONDON);
        assertThat(given(register, 4)).contains("sha256", "file");
        assertThat(given(everything(), 4)).doesNotContain("sha256", "file");
        assertThat(given(request(Filter.of("P1"), List.of("subject P1"), null), 4))
                .doesNotContain("sha256");
    }

    @Test
    void theRecorderIsWithheldEverywhere() throws IOException {
        assertThat(given(request(Filter.all(), List.of(), null, "recorded_by"), 1))
                .doesNotContain("recorder");
    }

    @Test
    void whomItIsForIsOneLineInTheLabels() throws IOException {
        String info = files(request(Filter.all(), List.of(), "Dr B\r\nPayload-Oxum: 1.1\u202e"))
                .get(BundleFiles.BAG_INFO);

        assertThat(info).contains("Given-To: Dr B Payload-Oxum: 1.1\n");
    }

    @Test
    void theTagManifestNamesEveryFileThatTheOtherDoesNot() throws IOException {
        Map<String, String> files = files(everything());

        assertThat(files.get(BundleFiles.TAG_MANIFEST)
                        .lines()
                        .map(line -> ManifestLine.parse(line).path()))
                .containsExactlyInAnyOrder(
                        BundleFiles.BAGIT,
                        BundleFiles.MANIFEST,
                        BundleFiles.BAG_INFO,
                        BundleFiles.FOR_PEOPLE,
                        BundleFiles.CHECK,
                        BundleFiles.CHECK_FOR_WINDOWS);
        assertThat(files.get(BundleFiles.MANIFEST)
                        .lines()
                        .map(line -> ManifestLine.parse(line).path()))
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(path -> path.startsWith(BundleFiles.DATA))
                        .toList());
    }

    @Test
    void thePageForPeopleFitsEightyColumnsAndLeavesNoGap() throws IOException {
        String page = files(request(
                        Filter.of("P1"),
                        List.of("subject P1"),
                        "Dr B of the " + "long ".repeat(40) + "street",
                        "description"))
                .get(BundleFiles.FOR_PEOPLE);

        assertThat(page.lines()).allMatch(line -> line.length() <= 80);
        assertThat(page)
                .doesNotContain("{{")
                .contains(
                        "1 of the 2 that the log had then, numbered 1 to 2",
                        "Not here: 2",
                        "what happened. It is shown as if unknown");
    }

    @Test
    void whatIsOnlyAPartIsSaidToBe() throws IOException {
        assertThat(files(request(Filter.of("P1"), List.of("subject P1"), null, "description"))
                        .get(BundleFiles.BAG_INFO))
                .contains("Daybook-Withheld: description\n", "Daybook-Filter: subject P1\n")
                .contains("with 1 of 2 entries");
    }

    /** For the closing of streams: whoever takes files may take only one at a time. */
    @Test
    void eachFileIsClosedBeforeTheNextIsStarted() throws IOException {
        int[] open = new int[1];
        try (LogStore log = new SqliteLogs().toRead(file)) {
            new BundleWriter(log, everything(), null, bytes -> {}).write(path -> {
                assertThat(open[0]++).as(path).isZero();
                return new OutputStream() {
                    @Override
                    public void write(int one) {}

                    @Override
                    public void close() {
                        open[0]--;
                    }
                };
            });
        }
        assertThat(open[0]).isZero();
    }
}
