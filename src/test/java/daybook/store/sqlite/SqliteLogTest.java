package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeLog() {
        file = folder.resolve("a log?synchronous=OFF&mode=memory.daybook");
        NewLog.create(file, sealer, "daybook test", LONDON, DateOrder.DMY, "Dr A", "P1");
    }

    private Entry add(String description, String date) {
        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            return log.write(writer -> writer.entry(facts(description, date), null));
        }
    }

    private static Facts facts(String description, String date) {
        return Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "call")
                .set(Fact.SUBJECT, "P1")
                .set(Fact.RECORDED_BY, "Dr A")
                .set(Fact.DESCRIPTION, description)
                .set(Fact.WITNESSES, List.of("Reception; desk", "Nurse \u0000 B"))
                .set(Fact.PRIVATE_KNOWLEDGE, false)
                .occurred(new Occurred(date, null, date.length() == 4 ? Precision.YEAR : Precision.DAY, LONDON, date))
                .build();
    }

    @Test
    void whatWasAddedIsReadBackExactly() {
        Entry added = add("Silent call \u0000 \uD83D\uDE00 é", "2026-11-20");

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.entry(added.id())).isEqualTo(added);
        }
    }

    @Test
    void anUntouchedLogVerifies() {
        add("First", "2026-11-20");
        add("Second", "2025");

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.verify(done -> {}).checks()).allMatch(Verification.Check::ok);
        }
    }

    @Test
    void entriesComeInTheOrderInWhichTheyOccurred() throws IOException {
        add("later", "2026-11-20");
        add("earlier", "2025");

        List<String> found = new ArrayList<>();
        try (SqliteLog log = Opening.toRead(file)) {
            log.entries(
                    Filter.all(),
                    entry -> found.add(String.valueOf(entry.facts().text(Fact.DESCRIPTION))));
        }
        assertThat(found).containsExactly("earlier", "later");
    }
}
