package daybook.store.sqlite;

import static daybook.store.sqlite.TestLog.LONDON;
import static daybook.store.sqlite.TestLog.incident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.log.DaybookException;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.Filter;
import daybook.log.Kind;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries a filter finds, and in which order. */
class QueryTest {

    @TempDir
    static Path folder;

    private static TestLog log;

    /** A filter, one word after the other. */
    private record Asked(Filter filter) {

        static final Asked ALL = new Asked(Filter.all());

        private Asked with(UnaryOperator<Filter.Builder> more) {
            return new Asked(more.apply(filter.toBuilder()).build());
        }

        Asked between(@Nullable String since, @Nullable String until) {
            return with(to -> to.since(moment(since)).until(moment(until)));
        }

        Asked match(String words) {
            return with(to -> to.match(words));
        }

        Asked kinds(Kind... all) {
            return with(to -> to.kinds(Set.of(all)));
        }

        Asked tag(String word) {
            return with(to -> to.tag(word));
        }

        Asked limit(long most) {
            return with(to -> to.limit(most));
        }

        Asked reversed() {
            return new Asked(filter.reversed());
        }

        Asked recorded() {
            return with(to -> to.order(Filter.Order.RECORDED));
        }

        Asked equal(String field, String word) {
            return with(to -> switch (field) {
                case "subject" -> to.subject(word);
                case "place" -> to.place(word);
                case "channel" -> to.channel(word);
                case "target" -> to.target(word);
                case "type" -> to.type(EntryType.of(word).orElseThrow());
                case "status" -> to.status(Status.of(word).orElseThrow());
                default -> throw new IllegalArgumentException(field);
            });
        }

        List<String> found() {
            return log.found(filter);
        }
    }

    private static @Nullable Instant moment(@Nullable String local) {
        return local == null ? null : LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static Facts.Builder range(String description, Precision precision, String from, String to) {
        return incident(description, "2026").occurred(new Occurred(from, to, precision, LONDON, null));
    }

    @BeforeAll
    static void makeLog() {
        log = TestLog.at(folder.resolve("log.daybook"));
        // In an order that is neither that of time nor that of names.
        log.add(incident("gift", "2026-03-10")
                .set(Fact.KIND, "gift")
                .set(Fact.PLACE, "work")
                .set(Fact.TAGS, List.of("it's \"quoted\"", "flowers")));
        log.add(incident("unknown one", "2026").occurred(Occurred.unknown(LONDON, "unknown")));
        log.add(incident("moment", "2026-03-10T14:30:00+00:00").set(Fact.CHANNEL, "phone"));
        log.add(incident("month", "2026-03").set(Fact.TARGET, "family"));
        log.add(incident("year", "2025"));
        log.add(range("range", Precision.RANGE, "2026-02-25", "2026-03-05").set(Fact.PLACE, "home"));
        log.add(range("hours", Precision.RANGE, "2026-03-20T14:00:00+00:00", "2026-03-20T15:00:00+00:00"));
        log.add(range("evening", Precision.PART_OF_DAY, "2026-03-20T18:00:00+00:00", "2026-03-20T22:00:00+00:00")
                .set(Fact.PLACE, "home"));
        log.add(Facts.builder()
                .set(Fact.TYPE, "step")
                .set(Fact.STEP, "told-police")
                .set(Fact.SUBJECT, "P1")
                .set(Fact.DESCRIPTION, "step")
                .occurred(new Occurred("2026-04-01", null, Precision.DAY, LONDON, null)));
        log.add(incident("unknown two", "2026").occurred(Occurred.unknown(LONDON, null)));
        // The day on which the clocks go forward has 23 hours, that on which they go back 25.
        log.add(incident("short day", "2026-03-29"));
        log.add(incident("long day", "2026-10-25")
                .set(Fact.EXACT_WORDS, "Straße “CAFÉ” naïve NEAR the e\u0301cole-maternelle"));
    }

    private static final String EVERY =
            "year,range,month,moment,gift,hours,evening,short day,step,long day,unknown one,unknown two";

    @Test
    void withoutAnyWishEverythingIsFoundInTheOrderOfTime() {
        assertThat(Asked.ALL.found()).containsExactly(EVERY.split(","));
    }

    @Test
    void reversedTheLastComesFirstAndUnknownDatesStayBehind() {
        assertThat(Asked.ALL.reversed().found())
                .containsExactly(
                        "long day,step,short day,evening,hours,gift,moment,month,range,year,unknown two,unknown one"
                                .split(","));
    }

    @Test
    void byRecordingTheOrderIsThatOfTheirNumbers() {
        assertThat(Asked.ALL.recorded().found())
                .containsExactly(
                        "gift,unknown one,moment,month,year,range,hours,evening,step,unknown two,short day,long day"
                                .split(","));
    }

    @Test
    void byRecordingAndReversedTheLastRecordedComesFirst() {
        assertThat(Asked.ALL.recorded().reversed().limit(3).found())
                .containsExactly("long day", "short day", "unknown two");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, long day",
        "2, 'step,long day'",
        "10, 'year,range,month,moment,gift,hours,evening,short day,step,long day'",
        "11, 'year,range,month,moment,gift,hours,evening,short day,step,long day,unknown two'",
        "12, '" + EVERY + "'",
        "99, '" + EVERY + "'"
    })
    void aLimitGivesTheNewestAndWhatHasNoDateOnlyWhereThereIsRoom(long limit, String expected) {
        assertThat(String.join(",", Asked.ALL.limit(limit).found())).isEqualTo(expected);
    }

    /** What had not ended before the one and had begun before the other; a day, a month and a year end with their last moment. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-10T00:00, 2026-03-11T00:00, 'month,moment,gift'",
        "2026-03-11T00:00, 2026-03-12T00:00, 'month'",
        "2026-03-09T00:00, 2026-03-10T00:00, 'month'",
        "2026-03-10T14:30, 2026-03-10T14:31, 'month,moment,gift'",
        "2026-03-10T14:30:01, 2026-03-10T14:31, 'month,gift'",
        "2026-03-10T14:29, 2026-03-10T14:30, 'month,gift'",
        "2026-03-10T14:29, 2026-03-10T14:30:00.5, 'month,moment,gift'",
        "2026-03-10T14:30:00.5, 2026-03-10T14:31, 'month,gift'",
        "2026-03-10T23:59:59.5, 2026-03-11T00:00, 'month,gift'",
        "2026-02-01T00:00, 2026-02-25T00:00, ''",
        "2026-02-01T00:00, 2026-02-25T00:00:01, 'range'",
        "2026-03-05T23:59:59, 2026-03-06T00:00, 'range,month'",
        "2026-03-06T00:00, 2026-03-07T00:00, 'month'",
        "2025-12-31T23:59:59, 2026-01-01T00:00, 'year'",
        "2026-01-01T00:00, 2026-01-02T00:00, ''",
        "2025-06-01T00:00, 2025-06-02T00:00, 'year'",
        "2024-12-31T00:00, 2025-01-01T00:00, ''",
        "2026-03-20T14:30, 2026-03-20T14:31, 'month,hours'",
        "2026-03-20T15:00:01, 2026-03-20T18:00, 'month'",
        "2026-03-20T17:00, 2026-03-20T18:00:01, 'month,evening'",
        "2026-03-20T21:59:59, 2026-03-20T23:00, 'month,evening'",
        "2026-03-31T23:59:59, 2026-04-01T00:00, 'month'",
        "2026-04-01T00:00, 2026-04-01T00:00:01, 'step'",
        "2026-03-29T23:59:59, 2026-03-30T00:00, 'month,short day'",
        "2026-10-25T23:59:59, 2026-10-26T00:00, 'long day'",
        "2026-10-26T00:00, 2026-10-27T00:00, ''",
        "2026-03-25T00:00, , 'month,short day,step,long day'",
        ", 2026-03-01T00:00, 'year,range'",
        "2027-01-01T00:00, , ''"
    })
    void aPeriodFindsWhatOverlapsIt(@Nullable String since, @Nullable String until, String expected) {
        assertThat(String.join(",", Asked.ALL.between(since, until).found())).isEqualTo(expected);
    }

    /** What is only before or after something belongs to a period in which it may have been, and stands behind what has a date. */
    @ParameterizedTest
    @CsvSource({
        "2001-08-01T00:00, , 'after March 2001,before three'",
        "2001-07-31T00:00, 2001-08-01T00:00, 'before August 2001,after March 2001,before three'",
        ", 2001-04-01T00:00, 'before August 2001,before three'",
        ", 2001-04-01T00:00:01, 'before August 2001,after March 2001,before three'",
        "1990-01-01T00:00, 1991-01-01T00:00, 'before August 2001,before three'",
        "2026-03-05T15:00:01, 2026-03-06T00:00, after March 2001",
        "2026-03-05T14:00, 2026-03-06T00:00, 'after March 2001,before three'",
        ", , 'before August 2001,after March 2001,before three'",
    })
    void aPeriodFindsWhatMayLieInIt(@Nullable String since, @Nullable String until, String expected) {
        TestLog open = TestLog.at(folder.resolve("open" + (since + until).replace(':', '-') + ".daybook"));
        open.add(incident("before August 2001", "2026")
                .occurred(new Occurred(null, "2001-07", Precision.RANGE, LONDON, null)));
        open.add(incident("unknown", "2026")
                .occurred(Occurred.unknown(LONDON, "unknown"))
                .set(Fact.TYPE, "note")
                .set(Fact.KIND, null));
        open.add(incident("after March 2001", "2026")
                .occurred(new Occurred("2001-04", null, Precision.RANGE, LONDON, null)));
        open.add(incident("before three", "2026")
                .occurred(new Occurred(null, "2026-03-05T15:00:00+00:00", Precision.RANGE, LONDON, null)));
        Asked asked = Asked.ALL.between(since, until).equal("type", "incident");
        assertThat(String.join(",", open.found(asked.filter()))).isEqualTo(expected);
        assertThat(String.join(",", open.found(asked.recorded().filter()))).isEqualTo(expected);
    }

    @Test
    void aPeriodByRecordingFindsTheSame() {
        assertThat(Asked.ALL
                        .between("2026-03-10T00:00", "2026-03-11T00:00")
                        .recorded()
                        .found())
                .containsExactly("gift", "moment", "month");
    }

    @Test
    void aPeriodReversedFindsTheSame() {
        assertThat(Asked.ALL
                        .between("2026-03-05T00:00", "2026-03-11T00:00")
                        .reversed()
                        .limit(3)
                        .found())
                .containsExactly("gift", "moment", "month");
    }

    @Test
    void whatHasNoDateIsCountedWhereAPeriodLeavesItOut() {
        try (SqliteLog reading = log.open()) {
            assertThat(reading.undatedLeftOut(
                            Asked.ALL.between("2026-01-01T00:00", null).filter()))
                    .isEqualTo(2);
        }
    }

    @Test
    void theCountOfWhatHasNoDateKeepsToTheOtherWishes() {
        try (SqliteLog reading = log.open()) {
            assertThat(reading.undatedLeftOut(Asked.ALL
                            .between("2026-01-01T00:00", null)
                            .match("two")
                            .filter()))
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingIsLeftOutWithoutAPeriod() {
        try (SqliteLog reading = log.open()) {
            assertThat(reading.undatedLeftOut(Filter.all())).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "place, home, 'range,evening'",
        "place, school, ''",
        "channel, phone, moment",
        "target, family, month",
        "type, step, step",
        "status, withdrawn, ''",
        "subject, P2, ''",
        "subject, p1, ''",
        "subject, 'P1'' OR 1=1 --', ''"
    })
    void aWordFindsWhatHasExactlyThatWord(String field, String word, String expected) {
        assertThat(String.join(",", Asked.ALL.equal(field, word).found())).isEqualTo(expected);
    }

    @Test
    void severalKindsFindEach() {
        assertThat(Asked.ALL.kinds(Kind.GIFT, Kind.LETTER).found()).containsExactly("gift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's \"quoted\"", "flowers"})
    void aTagFindsWhatHasIt(String tag) {
        assertThat(Asked.ALL.tag(tag).found()).containsExactly("gift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flower", "Flowers", "quoted", "%", ""})
    void aTagFindsNothingElse(String tag) {
        assertThat(Asked.ALL.tag(tag).found()).isEmpty();
    }

    @Test
    void allWishesHaveToBeMet() {
        assertThat(Asked.ALL
                        .between("2026-03-01T00:00", "2026-04-01T00:00")
                        .equal("place", "home")
                        .equal("type", "incident")
                        .equal("status", "current")
                        .equal("subject", "P1")
                        .kinds(Kind.CALL)
                        .match("even")
                        .found())
                .containsExactly("evening");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cafe",
                "CAFÉ",
                "café",
                "cafe\u0301",
                "naive",
                "ecole",
                "école maternelle",
                "near",
                "NEAR",
                "near cafe",
                "  cafe \t the \n",
                "caf",
                "“CAFÉ”",
                "cafe!",
                "école-maternelle",
                "- cafe &",
                "NEAR(the cafe)",
                "NEAR("
            })
    void wordsFindWhatHoldsThemAll(String words) {
        assertThat(Asked.ALL.match(words).found()).containsExactly("long day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cafe OR gift",
                "cafe AND the",
                "NOT gift",
                "afe",
                "description:gift",
                "{description}:gift",
                "^gift*x",
                "cafe\"the",
                "gift'; DROP TABLE entry; --"
            })
    void wordsOfTheSearchLanguageAreOnlyWords(String words) {
        assertThat(Asked.ALL.match(words).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gift*", "\"gift", "gift\"", "(gift", "gift)", "+gift", "^gift", "gift\0"})
    void marksBesideAWordAreLeftOut(String words) {
        assertThat(Asked.ALL.match(words).found()).containsExactly("gift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*", "-", "!!!", "()", "\0", "\uD83D\uDE00", "\u2028", "\u0301"})
    void aSearchWithoutALetterOrDigitIsRefusedBecauseItCouldFindNothing(String words) {
        assertThatThrownBy(() -> Asked.ALL.match(words).found()).isInstanceOf(DaybookException.Usage.class);
    }

    @Test
    void aThousandWordsAreSearchedFor() {
        assertThat(Asked.ALL.match("cafe ".repeat(1000)).found()).containsExactly("long day");
    }

    @Test
    void aVisitorThatWantsNoMoreGetsNoMore() throws IOException {
        List<Long> visited = new ArrayList<>();
        try (SqliteLog reading = log.open()) {
            reading.entries(Filter.all(), entry -> {
                visited.add(entry.id());
                return visited.size() < 2;
            });
        }
        assertThat(visited).hasSize(2);
    }

    @Test
    void aVisitorsExceptionIsPassedOn() {
        try (SqliteLog reading = log.open()) {
            assertThatThrownBy(() -> reading.entries(Filter.all(), entry -> {
                        throw new IOException("pipe closed");
                    }))
                    .hasMessage("pipe closed");
        }
    }

    @Test
    void aVisitorMayAskTheLog() throws IOException {
        List<Boolean> same = new ArrayList<>();
        try (SqliteLog reading = log.open()) {
            reading.entries(Filter.all(), entry -> same.add(entry.equals(reading.entry(entry.id()))));
        }
        assertThat(same).hasSize(12).containsOnly(true);
    }

    @Test
    void whatEndedAReadingIsToldAndNotWhatFailsAfterIt() {
        try (SqliteLog open = log.open()) {
            Runnable fails = open::close;
            assertThatThrownBy(() -> open.entries(Filter.all(), entry -> {
                        fails.run();
                        throw new IOException("the disk is full");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
    }
}
