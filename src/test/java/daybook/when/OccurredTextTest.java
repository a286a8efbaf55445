package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.when.Understanding.Resolved;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OccurredTextTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final OccurredText TEXT = new OccurredText(LONDON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "minute | 2026-11-20T14:30:00+00:00 | - | Europe/London | Fri 20 Nov 2026, 14:30 (Europe/London)",
                "second | 2026-11-20T14:30:05+00:00 | - | Europe/London | Fri 20 Nov 2026, 14:30:05 (Europe/London)",
                "second | 2026-11-20T14:30:00+00:00 | - | Europe/London | Fri 20 Nov 2026, 14:30:00 (Europe/London)",
                "about | 2026-11-20T14:30:00+00:00 | - | Europe/London | Fri 20 Nov 2026, about 14:30 (Europe/London)",
                "day | 2026-11-20 | - | Europe/London | Fri 20 Nov 2026",
                "month | 2026-11 | - | Europe/London | November 2026",
                "year | 2026 | - | Europe/London | 2026",
                "about-day | 2026-03-05 | - | Europe/London | about Thu 5 Mar 2026",
                "about-month | 2001-10 | - | Europe/London | about October 2001",
                "about-year | 2001 | - | Europe/London | about 2001",
                "unknown | - | - | Europe/London | date unknown",
                "range | - | 2001-07 | Europe/London | before August 2001",
                "range | - | 2001-08-14 | Europe/London | before Wed 15 Aug 2001",
                "range | - | 2001 | Europe/London | before 2002",
                "range | 2001-05 | - | Europe/London | after April 2001",
                "range | 2001-08-16 | - | Europe/London | after Wed 15 Aug 2001",
                "range | - | 2026-03-05T15:00:00+00:00 | Europe/London | before Thu 5 Mar 2026, 15:00 (Europe/London)",
                "range | 2026-03-05T15:00:00+00:00 | - | Europe/London | after Thu 5 Mar 2026, 15:00 (Europe/London)",
                "range | 2008-07 | 2008-10-30 | Europe/London | July 2008 to Thu 30 Oct 2008",
                "part-of-day | 2026-11-20T18:00:00+00:00 | 2026-11-20T22:00:00+00:00 | Europe/London | Fri 20 Nov"
                        + " 2026, evening",
                "part-of-day | 2026-03-28T22:00:00+00:00 | 2026-03-29T06:00:00+01:00 | Europe/London | Sat 28 Mar"
                        + " 2026, night",
                "part-of-day | 2026-11-20T18:00:00+00:00 | 2026-11-20T23:00:00+00:00 | Europe/London "
                        + "| Fri 20 Nov 2026, 18:00 to 23:00 (Europe/London)",
                "range | 2026-11-01 | 2026-11-05 | Europe/London | Sun 1 Nov 2026 to Thu 5 Nov 2026",
                "range | 2026-09 | 2026-11 | Europe/London | September 2026 to November 2026",
                "range | 2024 | 2026 | Europe/London | 2024 to 2026",
                "range | 2026-11-21T14:00:00+00:00 | 2026-11-21T15:00:00+00:00 | Europe/London "
                        + "| Sat 21 Nov 2026, 14:00 to 15:00 (Europe/London)",
                "range | 2026-11-20T22:00:00+00:00 | 2026-11-21T01:00:00+00:00 | Europe/London "
                        + "| Fri 20 Nov 2026, 22:00 to Sat 21 Nov 2026, 01:00 (Europe/London)",
                "range | 2026-11-21T14:30:05+00:00 | 2026-11-21T14:31:00+00:00 | Europe/London "
                        + "| Sat 21 Nov 2026, 14:30:05 to 14:31:00 (Europe/London)",
                "minute | 2026-10-25T01:30:00+01:00 | - | Europe/London | Sun 25 Oct 2026, 01:30 +01:00"
                        + " (Europe/London)",
                "minute | 2026-10-25T01:30:00+00:00 | - | Europe/London | Sun 25 Oct 2026, 01:30 +00:00"
                        + " (Europe/London)",
                "minute | 2026-11-20T14:30:00-05:00 | - | -05:00 | Fri 20 Nov 2026, 14:30 (-05:00)",
                "minute | 2026-11-20T14:30:00+00:00 | - | UTC | Fri 20 Nov 2026, 14:30 (UTC)",
                "minute | 2026-11-20T14:30:00-05:00 | - | Europe/London | Fri 20 Nov 2026, 14:30 -05:00"
                        + " (Europe/London)",
            })
    void writesInFull(String precision, @Nullable String from, @Nullable String to, ZoneId zone, String expected) {
        Occurred occurred = new Occurred(from, to, Precision.of(precision).orElseThrow(), zone, null);

        assertThat(new OccurredText(zone).full(occurred)).isEqualTo(expected);
    }

    @Test
    void leavesTheZoneOutOfThePlainForm() {
        assertThat(TEXT.plain(range("2026-11-21T14:00:00+00:00", "2026-11-21T15:00:00+00:00")))
                .isEqualTo("Sat 21 Nov 2026, 14:00 to 15:00");
    }

    @Test
    void writesTheDayForATable() {
        assertThat(TEXT.day(range("2026-11-20T22:00:00+00:00", "2026-11-21T01:00:00+00:00")))
                .isEqualTo("Fri 20 Nov 2026");
    }

    @Test
    void writesTheTimeForATable() {
        assertThat(TEXT.time(range("2026-11-20T22:00:00+00:00", "2026-11-21T01:00:00+00:00")))
                .isEqualTo("22:00 to Sat 21 Nov 2026, 01:00");
    }

    @Test
    void writesTheEndOfARangeOfDaysInTheColumnOfTheTime() {
        assertThat(TEXT.time(range("2026-11-01", "2026-11-05"))).isEqualTo("to Thu 5 Nov 2026");
    }

    @Test
    void writesBeforeWhatItWasInTheColumnOfTheTime() {
        Occurred before = new Occurred(null, "2001-07", Precision.RANGE, LONDON, null);

        assertThat(TEXT.time(before)).isEqualTo("before August 2001");
        assertThat(TEXT.heading(before)).isEqualTo("Date unknown, in the order recorded");
        assertThat(TEXT.day(before)).isEqualTo("before August 2001");
    }

    @Test
    void aHeadingSaysThatADayIsAboutRight() {
        Occurred about = new Occurred("2026-03-05", null, Precision.ABOUT_DAY, LONDON, null);

        assertThat(TEXT.heading(about)).isEqualTo("About Thu 5 Mar 2026");
        assertThat(TEXT.time(about)).isEmpty();
    }

    @Test
    void writesNoTimeForADay() {
        Occurred day = new Occurred("2026-11-20", null, Precision.DAY, ZoneId.of("Europe/London"), null);

        assertThat(TEXT.time(day)).isEmpty();
    }

    /** A log of London: what has a time of another zone says its offset in every form. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "minute | 2026-07-01T14:30:00+05:30 | - | Asia/Kolkata | Wed 1 Jul 2026, 14:30 +05:30"
                        + " | Wed 1 Jul 2026 | 14:30 +05:30",
                "minute | 2026-07-01T02:30:00+05:30 | - | Asia/Kolkata | Wed 1 Jul 2026, 02:30 +05:30"
                        + " | Tue 30 Jun 2026 | Wed 1 Jul 2026, 02:30 +05:30",
                "about | 2026-07-01T14:30:00+05:30 | - | Asia/Kolkata | Wed 1 Jul 2026, about 14:30 +05:30"
                        + " | Wed 1 Jul 2026 | about 14:30 +05:30",
                "minute | 2026-01-15T14:30:00+00:00 | - | Etc/UTC | Thu 15 Jan 2026, 14:30 +00:00"
                        + " | Thu 15 Jan 2026 | 14:30 +00:00",
                "minute | 2026-01-15T14:30:00+00:00 | - | Europe/Belfast | Thu 15 Jan 2026, 14:30"
                        + " | Thu 15 Jan 2026 | 14:30",
                "part-of-day | 2026-07-01T18:00:00+05:30 | 2026-07-01T22:00:00+05:30 | Asia/Kolkata"
                        + " | Wed 1 Jul 2026, evening +05:30 | Wed 1 Jul 2026 | evening +05:30",
                "range | 2026-07-01T14:00:00+05:30 | 2026-07-01T15:00:00+05:30 | Asia/Kolkata"
                        + " | Wed 1 Jul 2026, 14:00 +05:30 to 15:00 +05:30 | Wed 1 Jul 2026 | 14:00 +05:30 to 15:00 +05:30",
                "day | 2026-07-01 | - | Asia/Kolkata | Wed 1 Jul 2026 | Wed 1 Jul 2026 | ''",
                "month | 2026-07 | - | Asia/Kolkata | July 2026 | July 2026 | ''",
                "unknown | - | - | Asia/Kolkata | date unknown | date unknown | ''",
            })
    void aTimeOfAnotherZoneHasItsOffset(
            String precision,
            @Nullable String from,
            @Nullable String to,
            ZoneId zone,
            String plain,
            String day,
            String time) {
        Occurred occurred = new Occurred(from, to, Precision.of(precision).orElseThrow(), zone, null);
        boolean clock = from != null && from.length() > 10;
        boolean other = !zone.getRules().equals(LONDON.getRules());

        assertThat(TEXT.plain(occurred)).isEqualTo(plain);
        assertThat(TEXT.full(occurred)).isEqualTo(clock ? plain + " (" + zone + ")" : plain);
        assertThat(TEXT.day(occurred)).isEqualTo(day);
        assertThat(TEXT.time(occurred)).isEqualTo(time);
        assertThat(TEXT.isOfAnotherZone(occurred)).isEqualTo(clock && other);
    }

    @Test
    void whatIsWrittenInFullCanBeTypedAgain() {
        Occurred occurred =
                new Occurred("2026-07-01T14:30:00+05:30", null, Precision.MINUTE, ZoneId.of("Asia/Kolkata"), null);
        String full = TEXT.full(occurred);
        Understanding again = new TimeGrammar(Instant.parse("2026-11-20T12:00:00Z"), LONDON, DateOrder.DMY).read(full);

        assertThat(again).isInstanceOf(Resolved.class);
        assertThat(((Resolved) again).occurred().untyped()).isEqualTo(occurred);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20 | Fri 20 Nov 2026",
                "2026-11 | November 2026",
                "2026-11-20T14:30:00+00:00 | Fri 20 Nov 2026, 14:30",
                "2026-11-20T14:30:00+05:30 | Fri 20 Nov 2026, 14:30 +05:30"
            })
    void writesWhatIsStoredWithoutAZone(String stored, String expected) {
        assertThat(TEXT.stored(stored)).isEqualTo(expected);
    }

    @Test
    void writesADate() {
        assertThat(OccurredText.date(LocalDate.of(2026, 11, 20))).isEqualTo("Fri 20 Nov 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T05:24:32.123Z | Europe/London | 22 Nov 2026, 05:24",
                "2026-07-01T23:30:00Z | Europe/London | 2 Jul 2026, 00:30",
                "2026-10-25T00:30:00Z | Europe/London | 25 Oct 2026, 01:30 +01:00",
                "2026-10-25T01:30:00Z | Europe/London | 25 Oct 2026, 01:30 +00:00",
                "2026-11-22T05:24:32Z | America/New_York | 22 Nov 2026, 00:24",
            })
    void writesWhenSomethingWasRecorded(Instant instant, ZoneId zone, String expected) {
        assertThat(OccurredText.recorded(instant, zone)).isEqualTo(expected);
    }

    private static Occurred range(String from, String to) {
        return new Occurred(from, to, Precision.RANGE, ZoneId.of("Europe/London"), null);
    }
}
