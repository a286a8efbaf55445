package daybook.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.ledger.ClockStep;
import daybook.ledger.HeadWatch;
import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.Entry;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Stamp;
import daybook.store.NewEntry;
import daybook.store.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that was made while the computer's clock was behind counts as made after those before it. */
class ClockBehindTest {

    private static final Instant LATEST = Instant.parse("2026-11-30T06:00:00.250Z");

    @TempDir
    private Path folder;

    private TestLog log;

    /** Records 1 and 2 in September, 3 at the highest time, 4 two months before, 5 a day before it, 6 after it, 7 before it again. */
    @BeforeEach
    void aLogWhoseClockWentBack() {
        NewLog.create(
                folder.resolve("log.daybook"),
                at("2026-09-01T08:00:00Z"),
                "daybook test",
                TestLog.LONDON,
                DateOrder.DMY,
                "Dr A",
                "P1");
        log = new TestLog(folder.resolve("log.daybook"));
        add("2026-11-30T06:00:00.250Z", "one");
        add("2026-10-01T09:05:00Z", "two");
        add("2026-11-29T06:00:00Z", "three");
        add("2026-12-02T06:00:00Z", "four");
        add("2026-12-02T05:59:59.999Z", "five");
    }

    private static Sealer at(String moment) {
        return new Sealer(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), new SecureSalts());
    }

    private Entry add(String moment, String description) {
        try (SqliteLog open = Opening.toWrite(log.file(), at(moment))) {
            return open.write(writer -> writer.entry(
                    TestLog.incident(description, "2026-10-01T09:50:00+01:00").build(), null));
        }
    }

    private Entry entry(long id) {
        try (SqliteLog open = log.open()) {
            return Objects.requireNonNull(open.entry(id));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, ",
        "4, 2026-11-30T06:00:00.250Z",
        "5, 2026-11-30T06:00:00.250Z",
        "6, ",
        "7, 2026-12-02T06:00:00.000Z"
    })
    void anEntryWasNotMadeBeforeTheHighestTimeBeforeIt(long id, String notBefore) {
        Instant stored = entry(id).notBefore();
        assertThat(stored == null ? null : Stamp.format(stored)).isEqualTo(notBefore);
    }

    @Test
    void itsLatenessIsCountedToThatTime() {
        Entry entry = entry(4);
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2026-10-01T09:05:00Z"));
        assertThat(entry.writtenDown()).isEqualTo(LATEST);
        assertThat(entry.late()).isTrue();
        assertThat(Objects.requireNonNull(entry.delay()).toDays()).isEqualTo(59);
    }

    @Test
    void whatIsAnsweredWhenItIsSavedIsWhatIsRead() {
        Entry saved = add("2026-10-01T09:05:00Z", "six");
        assertThat(saved.notBefore()).isEqualTo(Instant.parse("2026-12-02T06:00:00Z"));
        assertThat(entry(saved.id())).isEqualTo(saved);
    }

    @Test
    void aReadingOfAFewFactsKnowsItToo() throws IOException {
        List<Boolean> late = new ArrayList<>();
        try (SqliteLog open = log.open()) {
            open.entries(Filter.all(), Set.of(), entry -> late.add(Boolean.TRUE.equals(entry.late())));
        }
        assertThat(late).containsOnly(true);
    }

    @Test
    void aCorrectionThatWasMadeThenKnowsItToo() {
        try (SqliteLog open = Opening.toWrite(log.file(), at("2026-10-02T00:00:00Z"))) {
            Entry amended = open.write(writer ->
                    writer.amend(3, Facts.builder().set(Fact.PLACE, "home").build(), Set.of(), "misheard", "Dr A"));
            assertThat(amended.amendments().get(0).notBefore()).isEqualTo(Instant.parse("2026-12-02T06:00:00Z"));
            assertThat(amended.notBefore()).isNull();
            assertThat(open.eventsAbout(3).get(0).notBefore()).isEqualTo(Instant.parse("2026-12-02T06:00:00Z"));
            assertThat(open.history(4).get(0).notBefore()).isEqualTo(LATEST);
        }
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @Test
    void itHadNotBeenWrittenDownBeforeThatTime() {
        try (SqliteLog open = log.open()) {
            assertThat(open.entryBefore(4, LATEST)).isNull();
            assertThat(open.entryBefore(4, LATEST.plusMillis(1))).isNotNull();
        }
    }

    @Test
    void manyEntriesAtOnceAreCountedInTheSameWay() {
        try (SqliteLog open = Opening.toWrite(log.file(), at("2026-10-01T00:00:00Z"))) {
            NewEntry entry = open.prepare(TestLog.incident("many", "2026-09-01").build());
            open.write(writer -> {
                writer.entries(List.of(entry, entry), null);
                return 0;
            });
        }
        assertThat(entry(8).notBefore()).isEqualTo(Instant.parse("2026-12-02T06:00:00Z"));
        assertThat(entry(9).notBefore()).isEqualTo(Instant.parse("2026-12-02T06:00:00Z"));
        assertThat(TestLog.failed(log.verify())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_000})
    void verifyCountsTheStepsHoweverTheChainIsSharedOut(long range) {
        try (SqliteLog open = log.open()) {
            Verification found = open.verify(done -> {}, new HeadWatch(), 2, range);
            assertThat(TestLog.failed(found)).isEmpty();
            assertThat(found.clockSteps().steps())
                    .containsExactly(
                            new ClockStep(4, LATEST, Instant.parse("2026-10-01T09:05:00Z")),
                            new ClockStep(
                                    7,
                                    Instant.parse("2026-12-02T06:00:00Z"),
                                    Instant.parse("2026-12-02T05:59:59.999Z")));
            assertThat(found.clockSteps().behind()).isEqualTo(3);
        }
    }

    @Test
    void theCheckOfTheClockSaysThatItWentBackAndDoesNotSayThatItHolds() {
        Verification found = log.verify();
        Verification.Check clock = found.checks().stream()
                .filter(check -> check.name().equals("clock"))
                .findFirst()
                .orElseThrow();
        assertThat(clock.ok()).isTrue();
        assertThat(clock.said())
                .isEqualTo("went back before record 4, from 2026-11-30T06:00:00.250Z to 2026-10-01T09:05:00.000Z,"
                        + " and once more; records made while it was behind: 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entry SET not_before = NULL WHERE id = 4",
                "UPDATE entry SET not_before = '2026-11-30T06:00:00.251Z' WHERE id = 4",
                "UPDATE entry SET not_before = '2026-11-29T06:00:00.250Z' WHERE id = 5",
                "UPDATE entry SET not_before = '2027-11-30T06:00:00.250Z' WHERE id = 6",
                "UPDATE entry SET not_before = NULL WHERE id = 7",
                "UPDATE event SET not_before = '2026-11-30T06:00:00.250Z' WHERE id = 2",
                "UPDATE entry SET not_before = 'soon' WHERE id = 5"
            })
    void aTimeThatWasChangedIsDetected(String sql) throws SQLException {
        log.tamper(sql);
        for (long range = 1; range < 8; range++) {
            try (SqliteLog open = log.open()) {
                assertThat(TestLog.failed(open.verify(done -> {}, new HeadWatch(), 2, range)))
                        .contains("projection");
            }
        }
    }
}
