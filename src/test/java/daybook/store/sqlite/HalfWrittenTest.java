package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that was killed while it made the file longer leaves a header that counts pages which are not there yet. */
class HalfWrittenTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    @Test
    void aLogThatIsShorterThanItsHeaderSaysIsStillKnownAsALogWhileItsJournalIsThere() throws IOException {
        Path log = folder.resolve("log.daybook");
        NewLog.create(
                log,
                new Sealer(Clock.systemUTC(), new SecureSalts()),
                "daybook test",
                ZoneId.of("Europe/London"),
                DateOrder.DMY,
                null,
                "P1");
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(PAGE);
        }
        Files.createFile(folder.resolve("log.daybook-journal"));

        assertThat(LogFile.existing(log)).isEqualTo(log.toRealPath());
    }
}
