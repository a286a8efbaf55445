package daybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.exchange.RowFile;
import daybook.exchange.RowOrigin;
import daybook.ledger.RecordKind;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.Verification;
import daybook.store.sqlite.SqliteLogs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of imported rows are kept with their entries, and the place of each row in its source. */
class EvidenceOfRowsTest {

    private static final byte[] PHOTO = "not really a photo\n".getBytes(StandardCharsets.UTF_8);

    private final RecordedImport listener = new RecordedImport();
    private final Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());

    @TempDir
    private Path folder;

    @BeforeEach
    void makeALogAndAnAlbum() throws IOException {
        new SqliteLogs().create(log(), sealer, "daybook test", ZoneOffset.UTC, DateOrder.DMY, "Dr A", "P1");
        Files.createDirectory(album());
        Files.write(album().resolve("photo.jpg"), PHOTO);
        Files.writeString(album().resolve(Album.LIST), """
                2026-11-20|Sent a picture of the surgery|photo.jpg
                2026-11-21|Sent another picture|lost.jpg
                """);
    }

    private Path log() {
        return folder.resolve("log.daybook");
    }

    private Path album() {
        return folder.resolve("album");
    }

    private ImportCounts run(boolean dry) throws IOException {
        Album album = new Album(album());
        return run(dry, album, album);
    }

    private ImportCounts run(boolean dry, ImportSource source, ImportRows rows) throws IOException {
        try (LogStore log = new SqliteLogs().toWrite(log(), sealer)) {
            ImportChoices choices = new ImportChoices("P1", false, null, false, dry, "Dr A", null);
            return FileImport.run(log, source, rows, choices, listener);
        }
    }

    private ImportCounts run(ImportRow... all) throws IOException {
        Deque<ImportRow> left = new ArrayDeque<>(List.of(all));
        return run(false, new Album(album()), new ImportRows() {
            @Override
            public @Nullable ImportRow next() {
                return left.poll();
            }

            @Override
            public void close() {}
        });
    }

    private static ImportRow row(int n, String name, RowFile.Opening opening) {
        Facts facts = Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "message")
                .set(Fact.DESCRIPTION, "Picture " + n)
                .occurred(new Occurred("2026-11-20", null, Precision.DAY, ZoneOffset.UTC, "2026-11-20"))
                .build();
        return new ImportRow.Taken(
                new RowOrigin(n, "picture " + n, null),
                facts,
                null,
                null,
                ("A".repeat(22) + n).substring(Integer.toString(n).length()),
                List.of(new RowFile.Enclosed(name, opening)));
    }

    private static RowFile.Opening sound() {
        return () -> new ByteArrayInputStream(PHOTO);
    }

    private interface Asked<T> {
        T of(LogStore log) throws IOException;
    }

    private <T> T ask(Asked<T> asked) throws IOException {
        try (LogStore log = new SqliteLogs().toRead(log())) {
            return asked.of(log);
        }
    }

    private Entry entry(long number) throws IOException {
        return Objects.requireNonNull(ask(log -> log.numbered(number)));
    }

    private byte[] bytes(Evidence evidence) throws IOException {
        return ask(log -> {
            try (InputStream in = log.open(evidence)) {
                return in.readAllBytes();
            }
        });
    }

    private long records() throws IOException {
        return ask(log -> log.head().records());
    }

    private List<Event> imports() throws IOException {
        return ask(log -> log.events(RecordKind.IMPORT));
    }

    private boolean verifies() throws IOException {
        return ask(log -> log.verify(done -> {}).checks().stream().allMatch(Verification.Check::ok));
    }

    @Test
    void aFileOfARowIsAnExhibitOfItsEntry() throws IOException {
        run(false);

        assertThat(entry(1).evidence()).hasSize(1);
        Evidence evidence = entry(1).evidence().get(0);
        assertThat(evidence.name()).isEqualTo("photo.jpg");
        assertThat(evidence.label()).isEqualTo("1/1");
        assertThat(bytes(evidence)).isEqualTo(PHOTO);
        assertThat(verifies()).isTrue();
    }

    @Test
    void anEntryNamesTheFileThatWasMissing() throws IOException {
        run(false);

        assertThat(entry(2).evidence()).isEmpty();
        assertThat(entry(2).facts().list(Fact.SOURCE_MISSING)).containsExactly("lost.jpg");
        assertThat(entry(1).facts().list(Fact.SOURCE_MISSING)).isEmpty();
    }

    @Test
    void anEntrySaysWhereItIsInItsSourceAndWhatItIsCalledThere() throws IOException {
        run(false);

        Facts facts = entry(2).facts();
        assertThat(facts.text(Fact.SOURCE_PLACE)).isEqualTo("picture 2 of 2");
        assertThat(facts.text(Fact.SOURCE_ID)).isEqualTo("id-2");
        assertThat(facts.number(Fact.SOURCE_LINE)).isNull();
    }

    @Test
    void theImportIsRecordedOnceWithTheNameOfTheFolder() throws IOException {
        run(false);

        assertThat(imports())
                .singleElement()
                .satisfies(event -> assertThat(event.facts().get("file")).isEqualTo("album"));
    }

    @Test
    void theSameAlbumAgainAddsNothing() throws IOException {
        run(false);
        long before = records();

        assertThat(run(false)).isEqualTo(new ImportCounts(0, 2, 0, 0, 0, 0, 0, true));
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aFileThatWasMissingAndIsThereNowAddsNothingToAnEntry() throws IOException {
        run(false);
        long before = records();
        Files.write(album().resolve("lost.jpg"), PHOTO);

        assertThat(run(false).differ()).isZero();
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() throws IOException {
        long before = records();

        assertThat(run(true)).isEqualTo(new ImportCounts(2, 0, 0, 0, 0, 0, 0, true));
        assertThat(listener.told).containsExactly("entered picture 1 of 2", "entered picture 2 of 2");
        assertThat(listener.files).containsExactly("photo.jpg", "missing lost.jpg");
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aRowWhoseFileBreaksOffIsRefusedAndTheOthersAreSaved() throws IOException {
        ImportCounts counts = run(row(1, "a.jpg", sound()), row(2, "b.jpg", Album.broken()), row(3, "c.jpg", sound()));

        assertThat(counts.entered()).isEqualTo(2);
        assertThat(listener.refused)
                .containsExactly(
                        "picture 2: file \"b.jpg\": This file cannot be kept with it: the archive ends too early.");
        assertThat(entry(2).facts().text(Fact.DESCRIPTION)).isEqualTo("Picture 3");
        assertThat(verifies()).isTrue();
    }

    @Test
    void aRowWhoseFileHasNoNameIsRefused() throws IOException {
        run(row(1, " ", sound()), row(2, "\ud800.jpg", sound()), row(3, "x".repeat(501), sound()));

        assertThat(listener.refused).hasSize(3);
        assertThat(ask(LogStore::entryCount)).isZero();
    }

    @Test
    void nothingOfAPartIsSavedIfAFileOfItChangesMeanwhile() throws IOException {
        long before = records();

        assertThatThrownBy(() ->
                        run(row(1, "a.jpg", sound()), row(2, "b.jpg", Album.restless()), row(3, "c.jpg", sound())))
                .isInstanceOf(DaybookException.Failed.class)
                .hasMessage("b.jpg changed while it was imported.");
        assertThat(records()).isEqualTo(before);
        assertThat(ask(LogStore::exhibits)).isEmpty();
        assertThat(ask(LogStore::entryCount)).isZero();
        assertThat(verifies()).isTrue();
    }

    @Test
    void manyFilesAreSavedInSeveralParts() throws IOException {
        List<ImportRow> rows = new ArrayList<>();
        for (int n = 1001; n <= 1600; n++) {
            byte[] bytes = {(byte) n, (byte) (n >> 8)};
            rows.add(row(n, n + ".bin", () -> new ByteArrayInputStream(bytes)));
        }

        run(rows.toArray(new ImportRow[0]));

        assertThat(imports()).hasSize(2);
        assertThat(entry(600).evidence().get(0).name()).isEqualTo("1600.bin");
        assertThat(verifies()).isTrue();
    }
}
