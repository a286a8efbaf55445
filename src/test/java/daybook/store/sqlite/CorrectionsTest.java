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
import daybook.log.Status;
import daybook.store.LogWriter;
import daybook.store.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CANARY = "Kanarienvogel";

    private final Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());

    @TempDir
    Path folder;

    private Path file;
    private long id;

    @BeforeEach
    void makeLogWithOneEntry() {
        file = folder.resolve("log.daybook");
        NewLog.create(file, sealer, "daybook test", LONDON, DateOrder.DMY, "Dr A", "P1");
        id = write(writer -> writer.entry(entry(CANARY + " at the door"), null)).id();
    }

    private static Facts entry(String description) {
        return Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.KIND, "appearance")
                .set(Fact.SUBJECT, "P1")
                .set(Fact.RECORDED_BY, "Dr A")
                .set(Fact.DESCRIPTION, description)
                .set(Fact.WITNESSES, List.of("Nurse B"))
                .set(Fact.SOURCE_ROW, "0123456789abcdef")
                .occurred(new Occurred("2026-11-20", null, Precision.DAY, LONDON, "friday"))
                .build();
    }

    private <T> T write(Function<LogWriter, T> work) {
        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            return log.write(work);
        }
    }

    private Entry amend(Fact fact, Object value) {
        return write(
                writer -> writer.amend(id, Facts.builder().set(fact, value).build(), Set.of(), "misheard", "Nurse B"));
    }

    private List<Verification.Check> failures() {
        try (SqliteLog log = Opening.toRead(file)) {
            return log.verify(done -> {}).checks().stream()
                    .filter(check -> !check.ok())
                    .toList();
        }
    }

    private List<Long> found(String words) throws IOException {
        List<Long> found = new ArrayList<>();
        try (SqliteLog log = Opening.toRead(file)) {
            log.entries(new Filter.Builder().match(words).build(), entry -> found.add(entry.id()));
        }
        return found;
    }

    @Test
    void anAmendmentChangesWhatIsShownAndIsListed() {
        Entry amended = amend(Fact.PLACE, "home");

        assertThat(amended.facts().text(Fact.PLACE)).isEqualTo("home");
        assertThat(amended.status()).isEqualTo(Status.AMENDED);
        assertThat(amended.revision()).isEqualTo(2);
        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.changed()).containsExactly(Fact.PLACE);
            assertThat(amendment.by()).isEqualTo("Nurse B");
        });
    }

    @Test
    void whatIsReadBackIsWhatTheAmendmentAnswered() {
        Entry amended = amend(Fact.DESCRIPTION, "At the gate");

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.entry(id)).isEqualTo(amended);
        }
    }

    @Test
    void anAmendmentCanMakeAFactUnknownAgain() {
        Entry amended = write(
                writer -> writer.amend(id, Facts.builder().build(), Set.of(Fact.WITNESSES), "nobody saw it", null));

        assertThat(amended.facts().list(Fact.WITNESSES)).isEmpty();
        assertThat(amended.amendments().get(0).changed()).containsExactly(Fact.WITNESSES);
    }

    @Test
    void theFirstWordingStaysInTheHistory() {
        amend(Fact.DESCRIPTION, "At the gate");

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.history(id))
                    .extracting(entry -> entry.facts().text(Fact.DESCRIPTION))
                    .containsExactly(CANARY + " at the door", "At the gate");
        }
    }

    @Test
    void searchFindsTheNewWordsAndNotTheOld() throws IOException {
        amend(Fact.DESCRIPTION, "At the gate");

        assertThat(found("gate")).containsExactly(id);
        assertThat(found(CANARY)).isEmpty();
    }

    @Test
    void aWithdrawnEntryStaysReadable() {
        Entry withdrawn = write(writer -> writer.withdraw(id, "another patient", "Dr A"));

        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(withdrawn.facts().text(Fact.DESCRIPTION)).contains(CANARY);
    }

    @Test
    void aLogWithEveryKindOfCorrectionVerifies() {
        amend(Fact.DESCRIPTION, CANARY + " at the gate");
        amend(Fact.PLACE, "home");
        write(writer -> writer.redact(id, Set.of(Fact.DESCRIPTION), "officer", "request", "Dr A"));
        write(writer -> writer.withdraw(id, "another patient", "Dr A"));

        assertThat(failures()).isEmpty();
    }

    @Test
    void whatWasRedactedIsNowhereInTheFile() throws IOException {
        amend(Fact.DESCRIPTION, CANARY + " at the gate");
        amend(Fact.PLACE, "home");

        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            log.write(writer -> writer.redact(id, Set.of(Fact.DESCRIPTION), "officer", "request", "Dr A"));
            log.compact();
        }

        assertThat(folder.toFile().list()).containsExactly("log.daybook");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        assertThat(bytes).doesNotContain(CANARY.toLowerCase(Locale.ROOT));
        for (int shift = 0; shift < 3; shift++) {
            String encoded = Base64.getEncoder()
                    .encodeToString((" ".repeat(shift) + CANARY).getBytes(StandardCharsets.UTF_8))
                    .replace("=", "");
            String inside =
                    encoded.substring(shift == 0 ? 0 : 4, encoded.length() - 2).toLowerCase(Locale.ROOT);
            assertThat(bytes).as("base64 at shift %d", shift).doesNotContain(inside);
        }
        assertThat(found(CANARY)).isEmpty();
    }

    @Test
    void aRedactionTakesTheImportedRowsDigestWithIt() {
        Entry redacted = write(writer -> writer.redact(id, Set.of(Fact.DESCRIPTION), "officer", "request", null));

        assertThat(redacted.facts().text(Fact.SOURCE_ROW)).isNull();
        assertThat(redacted.status()).isEqualTo(Status.REDACTED);
    }

    @Test
    void factsThatWereNotRedactedStay() {
        Entry redacted = write(writer -> writer.redact(id, Set.of(Fact.DESCRIPTION), "officer", "request", null));

        assertThat(redacted.facts().list(Fact.WITNESSES)).containsExactly("Nurse B");
    }

    @Test
    void aCorrectionThatFailsHalfwayLeavesNothing() {
        try (SqliteLog log = Opening.toWrite(file, sealer)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> log.write(writer -> {
                        writer.amend(id, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "x", null);
                        throw new IllegalStateException("stop");
                    })))
                    .isInstanceOf(IllegalStateException.class);
        }

        try (SqliteLog log = Opening.toRead(file)) {
            assertThat(log.entry(id).revision()).isEqualTo(1);
        }
        assertThat(failures()).isEmpty();
    }
}
