package daybook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OccurredTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z",
        "2026-07, MONTH, 2026-06-30T23:00:00Z, 2026-07-31T23:00:00Z",
        "2026-03-29, DAY, 2026-03-29T00:00:00Z, 2026-03-29T23:00:00Z",
        "2026-07-01T14:30:00+01:00, MINUTE, 2026-07-01T13:30:00Z, 2026-07-01T13:30:00Z",
        "1960-01-01T12:00:00-00:44:30, MINUTE, 1960-01-01T12:44:30Z, 1960-01-01T12:44:30Z",
    })
    void startsAndEndsWhereItsTextSays(String from, Precision precision, Instant start, Instant end) {
        Occurred occurred = new Occurred(from, null, precision, LONDON, null);

        assertThat(occurred.start()).isEqualTo(start);
        assertThat(occurred.end()).isEqualTo(end);
    }

    @Test
    void aRangeOfDaysEndsAfterItsLastDay() {
        Occurred occurred = new Occurred("2026-11-01", "2026-11-05", Precision.RANGE, LONDON, null);

        assertThat(occurred.end()).isEqualTo("2026-11-06T00:00:00Z");
    }

    private static Occurred of(@Nullable String from, @Nullable String to) {
        return new Occurred(from, to, Precision.RANGE, LONDON, null);
    }

    @Test
    void aRangeWithOneEndHasNoDate() {
        Occurred before = of(null, "2001-07");

        assertThat(before.isOpen()).isTrue();
        assertThat(before.isDated()).isFalse();
        assertThat(before.begins()).isNull();
        assertThat(before.ends()).isNull();
        assertThat(before.start()).isNull();
        assertThat(before.firstDay()).isNull();
        assertThat(before.lastDay()).isNull();
        assertThat(before.earliestDay()).isNull();
        assertThat(before.latestDay()).isNull();
    }

    @Test
    void whatIsBeforeAMonthWasOverWhenThatMonthBegan() {
        assertThat(of(null, "2001-07").end()).isEqualTo("2001-07-31T23:00:00Z");
        assertThat(of(null, "2001-07").surelyOver()).isEqualTo("2001-07-31T23:00:00Z");
    }

    @Test
    void nobodyKnowsWhenWhatIsAfterAMonthWasOver() {
        assertThat(of("2001-05", null).end()).isNull();
        assertThat(of("2001-05", null).start()).isNull();
        assertThat(of("2001-05", null).notBefore()).isEqualTo(PartialDate.of("2001-05"));
    }

    @Test
    void anOpenRangeOfAMomentIsTheSameMomentByOtherClocks() {
        Occurred paris = of(null, "2026-07-01T14:30:00+01:00").in(ZoneId.of("Europe/Paris"));

        assertThat(paris.to()).isEqualTo("2026-07-01T15:30:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, ABOUT_DAY, 2026-03-02, 2026-03-08",
        "2026-01, ABOUT_MONTH, 2025-12-01, 2026-02-28",
        "2026, ABOUT_YEAR, 2025-01-01, 2027-12-31",
        "2026-03-05, DAY, 2026-03-05, 2026-03-05",
    })
    void aDateThatIsAboutRightMayBeOneBesideIt(String from, Precision precision, LocalDate first, LocalDate last) {
        Occurred about = new Occurred(from, null, precision, LONDON, null);

        assertThat(about.earliestDay()).isEqualTo(first);
        assertThat(about.latestDay()).isEqualTo(last);
        assertThat(about.surelyOver())
                .isEqualTo(last.plusDays(1).atStartOfDay(LONDON).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2008-07, 2008-10-30, true",
        "2008, 2009-03, true",
        "2008-10-05, 2008-10, true",
        "2008-10-05, 2008-10-05, true",
        "2008, 2008-03, false",
        "2008-10, 2008-10-05, false",
        "2008-10-30, 2008-07, false",
        "2008-10-30, 2008-10-29, false",
        "2008-10-30, 2008-10-30T14:00:00+00:00, false",
        "2008-10-30T14:00:00+00:00, 2008-10-31T01:00:00+00:00, true",
        "2008-10-30T14:00:00+00:00, 2008-10-30T13:00:00+00:00, false",
    })
    void aRangeRunsForwardsAndDoesNotEndWithinItsStart(String from, String to, boolean range) {
        assertThat(Occurred.isRange(PartialDate.of(from), PartialDate.of(to), LONDON))
                .isEqualTo(range);
    }

    @Test
    void aRangeHasAtLeastOneEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(null, null));
    }

    @Test
    void readsTheWordOfADateOrder() {
        assertThat(DateOrder.of("mdy")).contains(DateOrder.MDY);
    }

    @Test
    void knowsNoOtherDateOrder() {
        assertThat(DateOrder.of("ymd")).isEmpty();
    }
}
