package daybook.when;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.log.DateOrder;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.when.Understanding.Ambiguous;
import daybook.when.Understanding.Refused;
import daybook.when.Understanding.Resolved;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random sentences of words that the grammar knows and of some that it does not, always the same ones. */
final class FuzzTest {

    private static final int SENTENCES = 20_000;

    private static final String[] WORDS = {
        "20",
        "1",
        "31",
        "2026",
        "2025",
        "12",
        "1930",
        "00",
        "20/11/2026",
        "2026-11-20",
        "2026-10-25",
        "25 Oct 2026",
        "29 Mar 2026",
        "1 Nov 2026",
        "8 Mar 2026",
        "nov",
        "February",
        "29 feb",
        "20 nov",
        "today",
        "yesterday",
        "tomorrow",
        "friday",
        "sun",
        "last",
        "next",
        "this",
        "night",
        "evening",
        "morning",
        "about",
        "around",
        "at",
        "on",
        "of",
        "to",
        "to",
        "\u2013",
        "-",
        ",",
        ".",
        ":",
        "/",
        "14:30",
        "01:30",
        "1.30am",
        "2.30pm",
        "2pm",
        "02:15:30",
        "noon",
        "now",
        "2 hours ago",
        "3 days ago",
        "in",
        "ago",
        "a",
        "weeks",
        "months",
        "+01:00",
        "+00:00",
        "-05:00",
        "Z",
        "T",
        "utc",
        "GMT",
        "bst",
        "Europe/London",
        "America/New_York",
        "(Europe/London)",
        "[",
        ")",
        "unknown",
        "?",
        "time",
        "th",
        "pm",
        "am",
        "p.m.",
        "\u00a0",
        "\n",
        "\u0663",
        "\u200b",
        "\ud83d",
        "\ude00",
        "foo",
        "'",
        "99999999999",
        "\u0000",
        "\u017f",
        "+",
        "14.30",
        "2026-11",
        "Nov 2026",
        "24:00",
        "about",
        "before",
        "after",
        "and",
        "between",
        "early",
        "half",
        "past",
        "two",
        "in the",
        "tonight",
        "weeks ago",
        "w/c",
        "-ish",
        "hrs",
        "March",
        "2-3pm",
        "until"
    };

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:05:30Z, Europe/London, DMY, 1",
        "2026-10-25T00:45:10Z, Europe/London, DMY, 2",
        "2026-11-01T06:10:00Z, America/New_York, MDY, 3",
        "2026-03-29T01:00:00Z, Australia/Lord_Howe, DMY, 4",
        "2012-01-02T00:00:00Z, Pacific/Apia, MDY, 5"
    })
    void everySentenceHasAnAnswerThatKeepsItsPromises(Instant now, ZoneId zone, DateOrder order, long seed) {
        TimeGrammar when = new TimeGrammar(now, zone, order);
        Random random = new Random(seed);
        for (int i = 0; i < SENTENCES; i++) {
            String typed = sentence(random);
            check(when, now, zone, order, typed);
            assertThat(when.readDateAndTime(typed, sentence(random))).as(typed).isNotNull();
        }
    }

    /** For the fuzzer too. */
    static void check(TimeGrammar when, Instant now, ZoneId zone, DateOrder order, String typed) {
        Understanding answer = when.read(typed);
        if (answer instanceof Resolved resolved) {
            checkResolved(when, now, zone, order, typed, resolved);
        } else if (answer instanceof Ambiguous ambiguous) {
            checkChoices(when, typed, ambiguous);
        } else if (answer instanceof Refused refused) {
            assertThat(refused.reason()).as(typed).isNotBlank().hasSizeLessThan(400);
            assertThat(refused.hint()).as(typed).isNotBlank().hasSizeLessThan(400);
        }
        assertThat(when.readUntil(typed)).as(typed).isNotNull();
    }

    private static void checkResolved(
            TimeGrammar when, Instant now, ZoneId zone, DateOrder order, String typed, Resolved resolved) {
        Occurred occurred = resolved.occurred();
        assertThat(occurred.typed()).isEqualTo(typed);
        assertThat(when.read(typed)).as(typed).isEqualTo(resolved);
        Instant start = occurred.start();
        if (start == null) {
            if (occurred.isOpen() && occurred.zone().equals(zone)) {
                checkSpoken(when, occurred, typed);
            }
            return;
        }
        assertThat(start).as(typed).isBeforeOrEqualTo(now);
        if (occurred.precision() == Precision.RANGE
                && occurred.to() != null
                && occurred.to().length() > 10) {
            assertThat(occurred.end()).as(typed).isBeforeOrEqualTo(now);
        }
        String from = String.valueOf(occurred.from());
        Understanding stored = new TimeGrammar(now, occurred.zone(), order).read(from);
        assertThat(stored).as("%s, from %s", from, typed).isInstanceOf(Resolved.class);
        assertThat(((Resolved) stored).occurred().from()).as(typed).isEqualTo(from);
        assertThat(((Resolved) stored).occurred().zone()).as(typed).isEqualTo(occurred.zone());
        if (occurred.zone().equals(zone)) {
            checkSpoken(when, occurred, typed);
        }
    }

    /** What the program prints can be typed. */
    private static void checkSpoken(TimeGrammar when, Occurred occurred, String typed) {
        String full = new OccurredText(occurred.zone()).full(occurred);
        assertThat(when.read(full))
                .as("%s, from %s", full, typed)
                .isEqualTo(new Resolved(
                        new Occurred(occurred.from(), occurred.to(), occurred.precision(), occurred.zone(), full)));
    }

    private static void checkChoices(TimeGrammar when, String typed, Ambiguous ambiguous) {
        assertThat(ambiguous.choices()).as(typed).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        for (String choice : ambiguous.choices()) {
            assertThat(when.read(choice)).as("%s, from %s", choice, typed).isInstanceOf(Resolved.class);
        }
    }

    private static String sentence(Random random) {
        StringBuilder out = new StringBuilder();
        int words = 1 + random.nextInt(6);
        for (int i = 0; i < words; i++) {
            out.append(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(8) > 0) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
