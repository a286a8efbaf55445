package daybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.LogStore;
import daybook.store.sqlite.SqliteLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import is told row by row, and counted, without a terminal. */
class FileImportTest {

    private final RecordedImport listener = new RecordedImport();
    private final List<String> told = listener.told;
    private final Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());

    @TempDir
    private Path folder;

    @BeforeEach
    void makeALogAndAFile() throws IOException {
        new SqliteLogs()
                .create(
                        folder.resolve("log.daybook"),
                        sealer,
                        "daybook test",
                        ZoneOffset.UTC,
                        DateOrder.DMY,
                        "Dr A",
                        "P1");
        Files.writeString(folder.resolve("rows.jsonl"), "{}\n");
    }

    private static ImportRow call(long line, String description) {
        Occurred day = new Occurred("2026-11-20", null, Precision.DAY, ZoneOffset.UTC, "2026-11-20");
        Facts facts = Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "call")
                .set(Fact.DESCRIPTION, description)
                .occurred(day)
                .build();
        return new ImportRow.Taken(line, facts, null, null, "AAAAAAAAAAAAAAAAAAAAA" + line);
    }

    private static ImportRow refused(long line) {
        return new ImportRow.Refused(line, "kind", "cal", "not a kind");
    }

    private static ImportRows rows(ImportRow... all) {
        Deque<ImportRow> left = new ArrayDeque<>(List.of(all));
        return new ImportRows() {
            @Override
            public @Nullable ImportRow next() {
                return left.poll();
            }

            @Override
            public void close() {}
        };
    }

    private ImportCounts run(boolean dry, ImportRow... rows) throws IOException {
        try (LogStore log = new SqliteLogs().toWrite(folder.resolve("log.daybook"), sealer);
                ImportFile file = ImportFile.open(folder.resolve("rows.jsonl"), head -> {}, in -> {})) {
            ImportChoices choices = new ImportChoices("P1", false, null, false, dry, "Dr A", null);
            return FileImport.run(log, file, rows(rows), choices, listener);
        }
    }

    @Test
    void everyRowIsToldAndCounted() throws IOException {
        ImportCounts counts = run(false, call(1, "Silent call"), refused(2), call(3, "Rang again"));

        assertThat(counts).isEqualTo(new ImportCounts(2, 0, 0, 0, 1, 0, 0, true));
        assertThat(told).containsExactly("refused line 2", "entered line 1", "entered line 3", "saved 2");
    }

    @Test
    void rowsThatWereImportedBeforeAreOnlyCounted() throws IOException {
        run(false, call(1, "Silent call"));
        told.clear();

        ImportCounts counts = run(false, call(1, "Silent call"));

        assertThat(counts).isEqualTo(new ImportCounts(0, 1, 0, 0, 0, 0, 0, true));
        assertThat(told).isEmpty();
    }

    @Test
    void aDryRunTellsInTheOrderOfTheFileAndSavesNothing() throws IOException {
        ImportCounts counts = run(true, call(1, "Silent call"), refused(2), call(3, "Rang again"));

        assertThat(counts).isEqualTo(new ImportCounts(2, 0, 0, 0, 1, 0, 0, true));
        assertThat(told).containsExactly("entered line 1", "refused line 2", "entered line 3");
        try (LogStore log = new SqliteLogs().toRead(folder.resolve("log.daybook"))) {
            assertThat(log.entryCount()).isZero();
        }
    }
}
