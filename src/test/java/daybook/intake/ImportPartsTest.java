package daybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.exchange.ImportRow;
import daybook.exchange.RowOrigin;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.LogStore;
import daybook.store.NewEntry;
import daybook.store.SourceRow;
import daybook.store.sqlite.SqliteLogs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts have no more rows than they may have, and while others wait for the log nothing is said. */
class ImportPartsTest {

    private static final int ROWS = ImportParts.ROWS;

    private static NewEntry entry;

    private final List<Long> told = new ArrayList<>();

    @BeforeAll
    static void prepareAnEntry(@TempDir Path folder) {
        Path file = folder.resolve("log.daybook");
        Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());
        new SqliteLogs().create(file, sealer, "daybook test", ZoneOffset.UTC, DateOrder.DMY, "Dr A", "P1");
        Occurred day = new Occurred("2026-11-20", null, Precision.DAY, ZoneOffset.UTC, "2026-11-20");
        Facts call = Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "call")
                .set(Fact.SUBJECT, "P1")
                .set(Fact.DESCRIPTION, "Silent call")
                .occurred(day)
                .build();
        try (LogStore log = new SqliteLogs().toWrite(file, sealer)) {
            entry = log.prepare(call);
        }
    }

    private static ReadRow ready(long line, int characters) {
        return new ReadRow.Ready(
                RowOrigin.line(line),
                new SourceRow("row " + line, null, null),
                entry,
                null,
                characters,
                true,
                null,
                List.of(),
                List.of());
    }

    private static ReadRow refused(long line) {
        return new ReadRow.Refused(new ImportRow.Refused(line, "", "", "reason"));
    }

    /** Rows of lines from 1, of which some are refused; behind them the end, or a problem. */
    private static ReadAhead.Source rows(int count, List<Long> refused, int characters, boolean broken) {
        long[] line = {0};
        return () -> {
            if (line[0] == count) {
                if (broken) {
                    throw new IOException("gone");
                }
                return null;
            }
            line[0]++;
            return refused.contains(line[0]) ? refused(line[0]) : ready(line[0], characters);
        };
    }

    private boolean fill(ImportParts parts) throws IOException {
        return parts.fill(row -> told.add(row.line()));
    }

    private static ImportParts parts(ReadAhead ahead) {
        return new ImportParts(ahead, rows -> {});
    }

    private static long lastLine(ImportParts parts) {
        return parts.rows().get(parts.rows().size() - 1).line();
    }

    @Test
    void everyRowIsInOnePartWhoeverFillsThem() throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(3 * ROWS + 5, List.of(), 10, false))) {
            ImportParts parts = parts(ahead);
            List<Long> lasts = new ArrayList<>();
            assertThat(fill(parts)).isTrue();
            do {
                lasts.add(lastLine(parts));
                parts.clear();
            } while (parts.fillSilently());
            assertThat(fill(parts)).isFalse();
            lasts.add(lastLine(parts));
            assertThat(lasts).containsExactly((long) ROWS, 2L * ROWS, 3L * ROWS, 3L * ROWS + 5);
            assertThat(parts.firstLine()).isEqualTo(3L * ROWS + 1);
        }
    }

    @Test
    void aPartOfLongTextsHasFewerRows() throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(50, List.of(), 1_000_000, false))) {
            ImportParts parts = parts(ahead);
            assertThat(fill(parts)).isTrue();
            assertThat(parts.rows()).hasSize(8);
        }
    }

    @Test
    void refusedRowsAreCountedInThePartInWhichTheyStand() throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(10, List.of(1L, 4L), 10, false))) {
            ImportParts parts = parts(ahead);
            assertThat(fill(parts)).isFalse();
            assertThat(parts.rows()).hasSize(8);
            assertThat(parts.refused()).isEqualTo(2);
            assertThat(parts.firstLine()).isEqualTo(1);
            assertThat(told).containsExactly(1L, 4L);
        }
    }

    @Test
    void aRefusedRowIsLeftToWhoeverMaySpeak() throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(10, List.of(4L), 10, false))) {
            ImportParts parts = parts(ahead);
            assertThat(parts.fillSilently()).isFalse();
            assertThat(parts.rows()).hasSize(3);
            assertThat(fill(parts)).isFalse();
            assertThat(parts.rows()).hasSize(9);
            assertThat(told).containsExactly(4L);
        }
    }

    @Test
    void aProblemIsLeftToWhoeverMaySpeak() throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(10, List.of(), 10, true))) {
            ImportParts parts = parts(ahead);
            assertThat(parts.fillSilently()).isFalse();
            assertThatThrownBy(() -> fill(parts)).hasMessage("gone");
            assertThat(parts.rows()).hasSize(10);
        }
    }

    @Test
    void itIsToldHowManyRowsWereTaken() throws IOException {
        List<Long> heard = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(rows(ROWS + 300, List.of(), 10, false))) {
            ImportParts parts = new ImportParts(ahead, heard::add);
            fill(parts);
            parts.clear();
            fill(parts);
        }
        assertThat(heard).isSorted().endsWith(ROWS + 300L);
    }
}
